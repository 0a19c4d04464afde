package org.giiatlas.publish.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.giiatlas.publish.chart.Breakdown.Part;
import org.giiatlas.trend.TrendRow;
import org.giiatlas.trend.Trends;

/** What becomes of the requests, as shares of all results. */
final class RequestOutcomes {
  private static final Bilingual ROUNDED =
      new Bilingual(
          "占比经四舍五入。各类结果不全的年份不画。", "Shares are rounded. Years without all classes are left out.");

  private final TrendLines lines;

  private RequestOutcomes(Trends trends) {
    lines = new TrendLines(trends.requestOutcomes());
  }

  static Figure figure(Trends trends) {
    Breakdown shares = new RequestOutcomes(trends).outcomes().shares();
    Panel panel =
        new Panel(
            new Bilingual("办理结果占比", "Share of results"),
            new Bilingual("%", "%"),
            Measure.SHARE,
            Panel.Style.COLUMNS,
            shares.parts(),
            true,
            new RequestOutcomes(trends).reports(shares),
            new Bilingual("报告数", "n"),
            shares.doubtful(),
            new Bilingual("没有可计算占比的办理结果", "No year with results of all classes"),
            270);
    var years = Notes.years(trends, List.of(panel));
    return new Figure(
        "request_outcomes",
        title(shares),
        new Bilingual("政府信息公开申请各类办理结果占全部结果的比例，%", "Results of requests by class, % of all results"),
        List.of(panel),
        years,
        shares.doubtful().isEmpty()
            ? Notes.of(trends, years, Notes.COUNTS, ROUNDED)
            : Notes.of(trends, years, Notes.COUNTS, ROUNDED, Notes.DOUBTFUL),
        "trends/request_outcomes.csv");
  }

  private Breakdown outcomes() {
    Part granted = part("予以公开", "Granted", Palette.BLUE, "granted");
    Part partial = part("部分公开", "Granted in part", Palette.SKY, "partial");
    return Breakdown.of(
        List.of(
            granted,
            partial,
            part("不予公开", "Denied", Palette.VERMILLION, "denied"),
            part("无法提供", "Cannot be provided", Palette.ORANGE, "unavailable"),
            part("不予处理", "Not processed", Palette.WINE, "rejected"),
            part("其他处理", "Other", Palette.GREY, "other")),
        List.of(),
        List.of(
            granted, partial, part("未公开（未细分）", "Not granted, no split", Palette.PALE, "refused")));
  }

  private Part part(String zh, String en, Palette palette, String indicator) {
    return new Part(new Bilingual(zh, en), palette, lines.of(indicator, TrendLines.TOTAL));
  }

  /** The reports that give the share granted, for the years that are drawn. */
  private NavigableMap<Integer, Integer> reports(Breakdown shares) {
    NavigableMap<Integer, Integer> reports = new TreeMap<>();
    NavigableMap<Integer, TrendRow> granted = lines.of("granted", TrendLines.TOTAL);
    shares
        .totals()
        .keySet()
        .forEach(
            year -> {
              TrendRow row = granted.get(year);
              if (row != null) {
                reports.put(year, row.reporting());
              }
            });
    return reports;
  }

  private static Bilingual title(Breakdown shares) {
    if (shares.totals().isEmpty()) {
      return new Bilingual(
          "没有数据：没有可计算占比的办理结果", "No data: in no year can shares of results be computed");
    }
    int year = shares.totals().lastKey();
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      BigDecimal share = shares.parts().get(i).values().getOrDefault(year, BigDecimal.ZERO);
      parts.add(Numerals.percent(share));
    }
    return new Bilingual(
        year + "年的办理结果中，予以公开占" + parts.get(0) + "，部分公开占" + parts.get(1),
        "In "
            + year
            + ", "
            + parts.get(0)
            + " of requests decided were granted and "
            + parts.get(1)
            + " granted in part");
  }
}
