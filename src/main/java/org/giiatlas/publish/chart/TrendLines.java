package org.giiatlas.publish.chart;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.giiatlas.trend.TrendRow;

/** The rows of one trend table that are about all reports together, by indicator and year. */
final class TrendLines {
  static final String NO_SPLIT = "-";
  static final String TOTAL = "total";
  private static final String ALL = "all";

  private final List<TrendRow> rows;

  TrendLines(List<TrendRow> table) {
    rows = table.stream().filter(row -> row.groupBy().equals(ALL) && row.sum() != null).toList();
  }

  /** The rows of an indicator by year; a year in which nobody reports it has none. */
  NavigableMap<Integer, TrendRow> of(String indicator, String applicant) {
    NavigableMap<Integer, TrendRow> byYear = new TreeMap<>();
    for (TrendRow row : rows) {
      if (row.indicator().equals(indicator) && row.applicant().equals(applicant)) {
        byYear.put(row.year(), row);
      }
    }
    return Collections.unmodifiableNavigableMap(byYear);
  }

  /** The row's sum, which every row of {@link #of} has. */
  static BigDecimal sum(TrendRow row) {
    return Objects.requireNonNull(row.sum(), "a row that is drawn has a sum");
  }

  /** The sums by year. */
  static NavigableMap<Integer, BigDecimal> sums(NavigableMap<Integer, TrendRow> rows) {
    NavigableMap<Integer, BigDecimal> sums = new TreeMap<>();
    rows.forEach((year, row) -> sums.put(year, sum(row)));
    return sums;
  }

  /** By year, how many reports give the figure. */
  static NavigableMap<Integer, Integer> reporting(NavigableMap<Integer, TrendRow> rows) {
    NavigableMap<Integer, Integer> counts = new TreeMap<>();
    rows.forEach((year, row) -> counts.put(year, row.reporting()));
    return counts;
  }

  /**
   * The row that a headline is about: of the newest year that enough reports give the figure for.
   *
   * @param rows at least one
   */
  static TrendRow headline(NavigableMap<Integer, TrendRow> rows) {
    return Objects.requireNonNull(
        rows.get(Representative.year(reporting(rows)).orElseThrow()), "a year of the rows");
  }
}
