package org.giiatlas.publish.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import org.giiatlas.trend.Crosswalk;
import org.giiatlas.trend.Grouping;
import org.giiatlas.trend.RateRow;
import org.giiatlas.trend.SeriesBreak;
import org.giiatlas.trend.TrendResource;
import org.giiatlas.trend.Trends;

/** What share of requests is granted in each sector, over the years. */
final class SectorMultiples {
  private static final String RATE = "granted.any";
  private static final Set<String> SERIES = Set.of("granted", "partial", "refused");
  private static final int MOST = 20;

  private static final Bilingual READING =
      new Bilingual(
          "灰线：全部报告。线在缺年和口径改变处断开。括号内为该年办理结果数。办理结果不足10件的年份不画。",
          "Grey line: all reports. Lines are cut where a year is missing or the definition changed."
              + " In parentheses: results of that year. Years with fewer than 10 results are left"
              + " out.");

  private SectorMultiples() {}

  static MultiplesFigure figure(Trends trends) {
    RateLines sectors = new RateLines(trends.rates(), Grouping.SECTOR, RATE);
    List<String> drawn = new ArrayList<>();
    sectors
        .groups()
        .forEach(
            (code, rows) -> {
              if (!RateLines.values(rows).isEmpty()) {
                drawn.add(code);
              }
            });
    drawn.sort(
        Comparator.comparing((String code) -> results(sectors.of(code)), Comparator.reverseOrder())
            .thenComparing(Comparator.naturalOrder()));
    List<String> shown = drawn.subList(0, Math.min(MOST, drawn.size()));
    Map<String, Bilingual> names = names();
    return new MultiplesFigure(
        "sectors",
        title(shown, names, sectors),
        new Bilingual(
            "予以公开和部分公开占全部办理结果的比例，%，按部门类型；办理结果最多的在前",
            "Granted in full or in part, % of all results, by sector; the sector with most results"
                + " first"),
        shown.stream().map(code -> cell(name(names, code), sectors.of(code))).toList(),
        RateLines.values(RateLines.all(trends.rates(), RATE)),
        SeriesBreak.years(Crosswalk.standard(), SERIES),
        Notes.of(
            trends,
            READING,
            rest(drawn.size() - shown.size(), sectors.groups().size() - drawn.size())),
        "trends/rates.csv");
  }

  private static BigDecimal results(NavigableMap<Integer, RateRow> rows) {
    return rows.values().stream()
        .map(RateRow::denominator)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static MultiplesFigure.Cell cell(Bilingual name, NavigableMap<Integer, RateRow> rows) {
    NavigableMap<Integer, BigDecimal> values = RateLines.values(rows);
    RateRow newest = Objects.requireNonNull(rows.get(values.lastKey()), "a year of the rows");
    String results = Numerals.grouped(newest.denominator());
    return new MultiplesFigure.Cell(name, values, new Bilingual(results + "件", results));
  }

  private static Map<String, Bilingual> names() {
    Map<String, Bilingual> names = new HashMap<>();
    TrendResource.rows("/agency/sectors.csv")
        .forEach(
            row ->
                names.put(row.get("code"), new Bilingual(row.get("name_zh"), row.get("name_en"))));
    return names;
  }

  private static Bilingual name(Map<String, Bilingual> names, String code) {
    return names.getOrDefault(code, new Bilingual(code, code));
  }

  private static Bilingual rest(int further, int tooFew) {
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    if (further > 0) {
      zh.add("办理结果较少的其余" + further + "类未画。");
      en.add("Not drawn: " + further + " sectors with fewer results.");
    }
    if (tooFew > 0) {
      zh.add("另有" + tooFew + "类各年均不足10件。");
      en.add(tooFew + " more have fewer than 10 results in every year.");
    }
    return new Bilingual(String.join("", zh), String.join(" ", en));
  }

  private static Bilingual title(
      List<String> shown, Map<String, Bilingual> names, RateLines sectors) {
    if (shown.isEmpty()) {
      return new Bilingual(
          "没有数据：没有一类部门的办理结果满10件", "No data: no sector has 10 results or more in a year");
    }
    Bilingual name = name(names, shown.get(0));
    var newest = RateLines.values(sectors.of(shown.get(0))).lastEntry();
    String share = Numerals.percent(newest.getValue());
    return new Bilingual(
        "办理结果最多的是" + name.zh() + "，" + newest.getKey() + "年予以公开和部分公开占" + share,
        name.en()
            + " decided the most requests; "
            + share
            + " were granted in full or in part in "
            + newest.getKey());
  }
}
