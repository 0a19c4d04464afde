package org.giiatlas.publish.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.giiatlas.publish.chart.Breakdown.Part;
import org.giiatlas.trend.Trends;

/** How reviews and lawsuits over requests end. */
final class Litigation {
  private static final int CORRECTED = 0;
  private static final Bilingual UNIT = new Bilingual("件", "cases");
  private static final Bilingual PENDING_NOTE =
      new Bilingual(
          "2019年以前的表式没有尚未审结；合计含尚未审结。行政诉讼含未经复议直接起诉和复议后起诉。两图纵轴各自独立。",
          "Forms before 2019 do not ask for pending cases; totals include them. Lawsuits: filed"
              + " directly and after review. Each panel has its own scale.");

  private static final Set<String> SERIES =
      Set.of(
          "review.corrected",
          "review.upheld",
          "review.other",
          "review.total",
          "litigation.corrected",
          "litigation.upheld",
          "litigation.other",
          "litigation.total");

  private final TrendLines lines;

  private Litigation(Trends trends) {
    lines = new TrendLines(trends.litigation());
  }

  static YearFigure figure(Trends trends) {
    var litigation = new Litigation(trends);
    Breakdown reviews = litigation.results("review");
    Breakdown suits = litigation.results("litigation");
    List<Panel> panels =
        List.of(panel("行政复议", "Administrative reviews", reviews), panel("行政诉讼", "Lawsuits", suits));
    var years = Notes.years(trends, panels);
    boolean doubtful = !reviews.doubtful().isEmpty() || !suits.doubtful().isEmpty();
    return new YearFigure(
        "litigation",
        title(reviews, suits),
        new Bilingual(
            "政府信息公开行政复议和行政诉讼，按结果，各报告机关之和，件", "Cases by result, sum over reporting agencies"),
        panels,
        years,
        doubtful
            ? Notes.of(
                trends,
                years,
                SERIES,
                Notes.COUNTS,
                Notes.WHOLE_AREAS,
                PENDING_NOTE,
                Notes.DOUBTFUL)
            : Notes.of(trends, years, SERIES, Notes.COUNTS, Notes.WHOLE_AREAS, PENDING_NOTE),
        "trends/litigation.csv");
  }

  private Breakdown results(String kind) {
    return Breakdown.of(
        List.of(
            part("结果纠正", "Corrected", Palette.WINE, kind + ".corrected"),
            part("结果维持", "Upheld", Palette.SKY, kind + ".upheld"),
            part("其他结果", "Other result", Palette.VERMILLION, kind + ".other")),
        List.of(part("尚未审结", "Pending", Palette.PALE, kind + ".pending")),
        List.of(part("结果未列", "Result not given", Palette.GREY, kind + ".total")));
  }

  private Part part(String zh, String en, Palette palette, String indicator) {
    return new Part(new Bilingual(zh, en), palette, lines.of(indicator, TrendLines.NO_SPLIT));
  }

  private static Panel panel(String zh, String en, Breakdown results) {
    return new Panel(
        new Bilingual(zh, en),
        UNIT,
        Measure.COUNT,
        results.parts(),
        true,
        results.reports(),
        new Bilingual("报告数", "n"),
        results.doubtful(),
        new Bilingual(
            "没有报告给出" + zh + "数", "No report gives the number of " + en.toLowerCase(Locale.ROOT)),
        150);
  }

  private static Bilingual title(Breakdown reviews, Breakdown suits) {
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    sentence("行政复议", "reviews", reviews, zh, en);
    sentence("行政诉讼", "lawsuits", suits, zh, en);
    if (zh.isEmpty()) {
      return new Bilingual(
          "没有数据：没有报告给出行政复议或行政诉讼数", "No data: no report gives the number of reviews or lawsuits");
    }
    return new Bilingual(String.join("；", zh), capitalised(String.join("; ", en)));
  }

  private static String capitalised(String sentence) {
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }

  private static void sentence(
      String zhName, String enName, Breakdown results, List<String> zh, List<String> en) {
    OptionalInt newest = Representative.year(results.reports());
    if (newest.isEmpty()) {
      return;
    }
    int year = newest.getAsInt();
    int reports = results.reports().getOrDefault(year, 0);
    BigDecimal total = results.totals().getOrDefault(year, BigDecimal.ZERO);
    BigDecimal corrected = results.parts().get(CORRECTED).values().get(year);
    String zhAgencies = year + "年" + Numerals.grouped(reports) + "个机关";
    String enAgencies = " at " + Sentences.agencies(reports) + " in " + year;
    if (total.signum() == 0) {
      zh.add(zhAgencies + "没有" + zhName);
      en.add("no " + enName + enAgencies);
      return;
    }
    String zhTotal = zhAgencies + zhName + Numerals.inWords(total).zh() + "件";
    String cases = Numerals.inWords(total).en() + " " + enName + enAgencies;
    if (corrected == null || results.doubtful().contains(year)) {
      zh.add(zhTotal);
      en.add(cases);
      return;
    }
    Bilingual number = Numerals.inWords(corrected);
    zh.add(zhTotal + "，纠正" + number.zh() + "件");
    en.add(number.en() + " of " + cases + " ended in correction");
  }
}
