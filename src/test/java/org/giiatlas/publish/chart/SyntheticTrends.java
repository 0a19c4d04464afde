package org.giiatlas.publish.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.giiatlas.form.Generation;
import org.giiatlas.trend.Composition;
import org.giiatlas.trend.CompositionRow;
import org.giiatlas.trend.CoverageRow;
import org.giiatlas.trend.TrendRow;
import org.giiatlas.trend.Trends;
import org.jspecify.annotations.Nullable;

/** Made-up trend tables of every shape that charts must stand. */
final class SyntheticTrends {
  static final List<String> OUTCOMES =
      List.of("granted", "partial", "denied", "unavailable", "rejected", "other");
  static final List<String> KINDS =
      List.of("natural", "business", "research", "public_interest", "legal_service", "other");

  private final List<TrendRow> disclosure = new ArrayList<>();
  private final List<TrendRow> outcomes = new ArrayList<>();
  private final List<TrendRow> litigation = new ArrayList<>();
  private final List<CoverageRow> coverage = new ArrayList<>();
  private final List<CompositionRow> compositions = new ArrayList<>();
  private final Map<String, TrendRow> before = new TreeMap<>();
  private long state = 20080501;

  /** The inputs by name: the names of the preview's folders. */
  static Map<String, Trends> all() {
    Map<String, Trends> all = new TreeMap<>();
    all.put("eighteen-years", years(2008, 2025, 120, 1));
    all.put("one-year", years(2024, 2024, 5, 1));
    all.put("two-years", years(2020, 2021, 3, 1));
    all.put("one-agency", years(2008, 2025, 1, 1));
    all.put("huge", years(2008, 2025, 98_765, 1_000_000));
    all.put("thirty-years", years(2008, 2037, 45_000, 30));
    all.put("zeros", zeros());
    all.put("bursts", bursts());
    all.put("no-data", Trends.none());
    all.put("reports-without-figures", withoutFigures());
    return all;
  }

  /** Forms of all generations with their gaps: what the real ones do not ask is not there. */
  static Trends years(int first, int last, int reports, long factor) {
    var made = new SyntheticTrends();
    for (int year = first; year <= last; year++) {
      made.addYear(year, Math.max(1, reports * (year - first + 4) / (last - first + 4)), factor);
    }
    return made.trends();
  }

  private static Trends zeros() {
    var made = new SyntheticTrends();
    for (int year = 2019; year <= 2022; year++) {
      made.add(made.disclosure, year, "disclosure.total", "-", 2, 0);
      made.add(made.outcomes, year, "requests.new", "total", 2, 0);
      for (String kind : KINDS) {
        made.add(made.outcomes, year, "requests.new", kind, 2, 0);
      }
      for (String outcome : OUTCOMES) {
        made.add(made.outcomes, year, outcome, "total", 2, 0);
      }
      for (String result : List.of("upheld", "corrected", "other", "pending", "total")) {
        made.add(made.litigation, year, "review." + result, "-", 2, 0);
        made.add(made.litigation, year, "litigation." + result, "-", 2, 0);
      }
      made.coverage.add(new CoverageRow(year, Generation.F2019, 2));
    }
    return made.trends();
  }

  /** Few reports, changes far beyond what is drawn, kinds and results that seldom occur. */
  static Trends bursts() {
    var made = new SyntheticTrends();
    for (int year = 2015; year <= 2025; year++) {
      int reports = year == 2025 ? 1 : 4;
      long high = year % 2 == 0 ? 7 : 1;
      made.add(made.disclosure, year, "disclosure.total", "-", reports, 40 * high);
      made.add(made.outcomes, year, "requests.new", "total", reports, 9 * high);
      for (String kind : KINDS) {
        long size = kind.equals("natural") ? 8 * high : kind.equals("business") ? high / 2 : 0;
        made.add(made.outcomes, year, "requests.new", kind, reports, size);
      }
      for (String outcome : OUTCOMES) {
        long size = outcome.equals("other") ? 0 : high;
        made.add(made.outcomes, year, outcome, "total", reports - (year == 2022 ? 1 : 0), size);
      }
      for (String result : List.of("upheld", "corrected", "other", "pending")) {
        long size = result.equals("upheld") && reports > 1 ? high : 0;
        made.add(made.litigation, year, "review." + result, "-", reports, size);
      }
      made.coverage.add(new CoverageRow(year, Generation.F2019, reports));
    }
    return made.trends();
  }

  private static Trends withoutFigures() {
    return new Trends(
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(new CoverageRow(2017, Generation.NONE, 3)),
        List.of());
  }

  private void addYear(int year, int reports, long factor) {
    addCoverage(year, reports);
    if (year != 2020) {
      add(
          disclosure,
          year,
          "disclosure.total",
          "-",
          reports,
          factor * between(200, 2000) * reports);
    }
    add(outcomes, year, "requests.new", "total", reports, factor * between(5, 30) * reports);
    if (year >= 2019) {
      add(
          outcomes,
          year,
          "requests.carried_in",
          "total",
          reports,
          factor * between(1, 4) * reports);
      for (String kind : KINDS) {
        long size = kind.equals("natural") ? between(5, 25) : between(0, 30) / 10;
        add(outcomes, year, "requests.new", kind, reports, factor * size * reports);
      }
    }
    addOutcomes(year, reports, factor);
    addLitigation(year, reports, factor, "review");
    addLitigation(year, reports, factor, "litigation");
  }

  private void addOutcomes(int year, int reports, long factor) {
    if (year == 2016) {
      return;
    }
    if (year < 2014) {
      add(outcomes, year, "granted", "total", reports, factor * between(40, 80) * reports);
      add(outcomes, year, "partial", "total", reports, factor * between(3, 9) * reports);
      add(outcomes, year, "refused", "total", reports, factor * between(10, 30) * reports);
      return;
    }
    for (String outcome : OUTCOMES) {
      long size = outcome.equals("granted") ? between(40, 80) : between(1, 14);
      int reporting = year < 2019 && outcome.equals("other") ? Math.max(1, reports - 1) : reports;
      add(outcomes, year, outcome, "total", reporting, factor * size * reports);
    }
  }

  private void addLitigation(int year, int reports, long factor, String kind) {
    if (year >= 2014) {
      for (String result : List.of("upheld", "corrected", "other")) {
        add(
            litigation,
            year,
            kind + "." + result,
            "-",
            reports,
            factor * between(0, 9) * reports / 4);
      }
    }
    if (year >= 2019) {
      add(litigation, year, kind + ".pending", "-", reports, factor * between(0, 3) * reports / 4);
    }
    add(litigation, year, kind + ".total", "-", reports, factor * between(2, 20) * reports / 4);
  }

  private void addCoverage(int year, int reports) {
    Generation form =
        year < 2014
            ? Generation.F2008
            : year < 2019 ? Generation.F2014 : year < 2021 ? Generation.F2019 : Generation.F2021;
    int prose = reports > 3 ? reports / 8 : 0;
    int local = year == 2015 && reports > 3 ? reports / 4 : 0;
    coverage.add(new CoverageRow(year, form, reports - prose - local));
    if (local > 0) {
      coverage.add(new CoverageRow(year, Generation.F2008, local));
    }
    if (prose > 0) {
      coverage.add(new CoverageRow(year, Generation.NONE, prose));
    }
  }

  /** Adds a row; the definition changes in 2019, so that year has no matched panel. */
  void add(
      List<TrendRow> table, int year, String indicator, String applicant, int reports, long sum) {
    @Nullable TrendRow prior = before.get(indicator + ":" + applicant);
    BigDecimal value = BigDecimal.valueOf(sum);
    boolean comparable = prior != null && prior.year() == year - 1 && year != 2019;
    BigDecimal priorSum = comparable && prior != null ? prior.sum() : null;
    BigDecimal change =
        priorSum == null || priorSum.signum() == 0
            ? null
            : value.subtract(priorSum).divide(priorSum, MathContext.DECIMAL64);
    BigDecimal mean = value.divide(BigDecimal.valueOf(reports), MathContext.DECIMAL64);
    var row =
        new TrendRow(
            year,
            "all",
            "all",
            indicator,
            applicant,
            reports,
            reports,
            value,
            mean,
            mean,
            mean,
            mean,
            comparable && prior != null ? prior.reporting() : 0,
            priorSum,
            comparable ? value : null,
            change);
    before.put(indicator + ":" + applicant, row);
    table.add(row);
  }

  private Trends trends() {
    for (CoverageRow row : coverage) {
      for (Composition composition : Composition.values()) {
        compose(row.year(), composition);
      }
    }
    return new Trends(disclosure, outcomes, litigation, List.of(), coverage, compositions);
  }

  /** As if the reports that give a part were always the same: the fewest give all. */
  private void compose(int year, Composition composition) {
    List<TrendRow> parts =
        composition.parts().stream()
            .flatMap(
                part ->
                    outcomes.stream()
                        .filter(
                            row ->
                                row.year() == year
                                    && row.indicator().equals(part.series())
                                    && row.applicant().equals(part.applicant().code())))
            .toList();
    boolean there =
        compositions.stream()
            .anyMatch(row -> row.year() == year && row.composition() == composition);
    if (!there && parts.size() == composition.parts().size()) {
      compositions.add(
          new CompositionRow(
              year,
              composition,
              parts.stream().mapToInt(TrendRow::reporting).min().orElseThrow(),
              parts.stream().map(TrendLines::sum).toList()));
    }
  }

  /** The next of a fixed sequence of numbers, from low to high. */
  private long between(long low, long high) {
    state = state * 6364136223846793005L + 1442695040888963407L;
    return low + Long.remainderUnsigned(state >>> 33, high - low + 1);
  }
}
