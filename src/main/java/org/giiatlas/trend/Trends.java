package org.giiatlas.trend;

import java.util.List;
import java.util.function.Function;

/**
 * All trend tables of one edition, each sorted by its key columns.
 *
 * @param disclosureCounts the rows of {@code trends/disclosure_counts.csv}
 * @param requestOutcomes the rows of {@code trends/request_outcomes.csv}
 * @param litigation the rows of {@code trends/litigation.csv}
 * @param rates the rows of {@code trends/rates.csv}
 * @param coverage reports by year and form
 * @param compositions wholes with all their parts, by year; what shares are computed from
 */
public record Trends(
    List<TrendRow> disclosureCounts,
    List<TrendRow> requestOutcomes,
    List<TrendRow> litigation,
    List<RateRow> rates,
    List<CoverageRow> coverage,
    List<CompositionRow> compositions) {
  public Trends {
    disclosureCounts = List.copyOf(disclosureCounts);
    requestOutcomes = List.copyOf(requestOutcomes);
    litigation = List.copyOf(litigation);
    rates = List.copyOf(rates);
    coverage = List.copyOf(coverage);
    compositions = List.copyOf(compositions);
  }

  /** Trends of no report at all. */
  public static Trends none() {
    return new Trends(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** The rows of several years one after the other; the years ascend. */
  public static Trends of(List<Trends> years) {
    return new Trends(
        all(years, Trends::disclosureCounts),
        all(years, Trends::requestOutcomes),
        all(years, Trends::litigation),
        all(years, Trends::rates),
        all(years, Trends::coverage),
        all(years, Trends::compositions));
  }

  private static <T> List<T> all(List<Trends> years, Function<Trends, List<T>> rows) {
    return years.stream().flatMap(year -> rows.apply(year).stream()).toList();
  }
}
