package org.giiatlas.publish.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.giiatlas.form.Generation;
import org.giiatlas.publish.EditionLanguage;
import org.giiatlas.trend.Composition;
import org.giiatlas.trend.CompositionRow;
import org.giiatlas.trend.CoverageRow;
import org.giiatlas.trend.RateRow;
import org.giiatlas.trend.TrendResource;
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
  private final List<RateRow> rates = new ArrayList<>();
  private final List<CoverageRow> coverage = new ArrayList<>();
  private final List<RuleCount> quality = new ArrayList<>();
  private final List<CompositionRow> compositions = new ArrayList<>();
  private final Map<String, TrendRow> before = new TreeMap<>();
  private long state = 20080501;

  /** The inputs by name: the names of the preview's folders. */
  static Map<String, ChartContent> all() {
    Map<String, ChartContent> all = new TreeMap<>();
    all.put("eighteen-years", years(2008, 2025, 120, 1));
    all.put("one-year", years(2024, 2024, 5, 1));
    all.put("two-years", years(2020, 2021, 3, 1));
    all.put("one-agency", years(2008, 2025, 1, 1));
    all.put("huge", years(2008, 2025, 98_765, 1_000_000));
    all.put("thirty-years", years(2008, 2037, 45_000, 30));
    all.put("zeros", zeros());
    all.put("bursts", bursts());
    all.put("no-data", content(Trends.none()));
    all.put("sixty-groups", groups(60));
    all.put("long-names", longNames());
    all.put("reports-without-figures", withoutFigures());
    return all;
  }

  /** Forms of all generations with their gaps: what the real ones do not ask is not there. */
  static ChartContent years(int first, int last, int reports, long factor) {
    var made = new SyntheticTrends();
    for (int year = first; year <= last; year++) {
      made.addYear(year, Math.max(1, reports * (year - first + 4) / (last - first + 4)), factor);
    }
    return made.content();
  }

  static ChartContent content(Trends trends) {
    return new ChartContent(trends, List.of(), EditionLanguage.BOTH);
  }

  private ChartContent content() {
    return new ChartContent(trends(), quality, EditionLanguage.BOTH);
  }

  /** Rates of all provinces and of so many sectors, most of them of few requests. */
  static ChartContent groups(int sectors) {
    var made = new SyntheticTrends();
    for (int year = 2008; year <= 2025; year++) {
      made.addYear(year, 90, 1);
      for (var tile : TrendResource.rows("/trend/province_tiles.csv")) {
        made.rate(year, "province", tile.get("province"), "granted.any", made.between(0, 4000));
      }
      for (int i = 0; i < sectors; i++) {
        if (made.between(0, 9) > 1) {
          made.rate(year, "sector", "sector_%02d".formatted(i), "granted.any", 20L * i);
        }
      }
    }
    made.addRules(60, "规则");
    return made.content();
  }

  private static ChartContent longNames() {
    var made = new SyntheticTrends();
    String name = "维吾尔自治区克孜勒苏柯尔克孜自治州阿合奇县哈拉奇乡人民政府综合便民服务中心办公室，the office of";
    for (int year = 2019; year <= 2022; year++) {
      made.addYear(year, 20, 1);
      for (int i = 0; i < 5; i++) {
        made.rate(year, "sector", name + i, "granted.any", 100);
      }
    }
    made.addRules(25, "一条很长的规则，它的说明怎么也写不完，" + name + name);
    return made.content();
  }

  private static ChartContent zeros() {
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
      made.rate(year, "all", "all", "review.corrected", 0);
      made.rate(year, "province", "福建省", "granted.any", 0);
      made.rate(year, "sector", "finance", "granted.any", 0);
      for (Composition.Part part : Composition.GROUNDS.parts()) {
        if (!part.series().equals("other")) {
          made.add(made.outcomes, year, part.series(), "-", 2, 0);
        }
      }
      made.coverage.add(new CoverageRow(year, Generation.F2019, 2));
    }
    return made.content();
  }

  /** Few reports, changes far beyond what is drawn, kinds and results that seldom occur. */
  static ChartContent bursts() {
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
    return made.content();
  }

  private static ChartContent withoutFigures() {
    return content(
        new Trends(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new CoverageRow(2017, Generation.NONE, 3)),
            List.of()));
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
    rate(year, "all", "all", "granted.any", factor * reports * 50);
    rate(year, "province", "福建省", "granted.any", factor * reports * 50);
    rate(year, "sector", "finance", "granted.any", factor * reports * 50);
    if (year >= 2019) {
      for (Composition.Part part : Composition.GROUNDS.parts()) {
        if (!part.series().equals("other")) {
          long size = between(0, 9);
          add(outcomes, year, part.series(), "-", reports, factor * size * reports);
        }
      }
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
    if (year >= 2014) {
      rate(year, "all", "all", kind + ".corrected", factor * between(2, 20) * reports / 4);
    }
  }

  private void addRules(int rules, String words) {
    for (int i = 0; i < rules; i++) {
      for (Generation form : Generation.values()) {
        int all = (int) between(0, 3000);
        int failed = i % 3 == 0 ? 0 : (int) between(0, all / 4);
        String en = "a rule that says: " + words;
        quality.add(
            new RuleCount(2019, form, "rule-" + i, words + i, en + i, all - failed, failed));
      }
    }
  }

  /** A rate out of so many, and an interval that is about as wide as a real one. */
  private void rate(int year, String by, String group, String code, long of) {
    BigDecimal value = null;
    BigDecimal low = null;
    BigDecimal high = null;
    long counted = of == 0 ? 0 : between(0, of);
    if (of >= 10) {
      double share = (double) counted / of;
      double reach = 1 / Math.sqrt((double) of);
      value = BigDecimal.valueOf(share);
      low = BigDecimal.valueOf(Math.max(0, share - reach));
      high = BigDecimal.valueOf(Math.min(1, share + reach));
    }
    rates.add(
        new RateRow(
            year,
            by,
            group,
            code,
            9,
            9,
            BigDecimal.valueOf(counted),
            BigDecimal.valueOf(of),
            value,
            low,
            high));
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
    return new Trends(disclosure, outcomes, litigation, rates, coverage, compositions);
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
