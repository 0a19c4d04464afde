package org.giiatlas.publish.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.giiatlas.trend.RateRow;
import org.giiatlas.trend.Trends;

/** How many of the reviews and lawsuits that were concluded went against the agency. */
final class CorrectedShare {
  private static final Bilingual INTERVAL =
      new Bilingual(
          "圆点为比例，数字即其值；竖线：95%置信区间（威尔逊法），只表示偶然误差。审结不足10件的年份不画。审结含结果纠正、维持和其他结果，不含尚未审结；2014年表式的其他情形可能含尚未审结。",
          "Dots are the shares, which the figures tell; vertical lines: 95% confidence intervals"
              + " (Wilson), of chance alone. Years with fewer than 10 concluded cases are left out."
              + " Concluded: corrected, upheld and other results, without pending ones, which the"
              + " 2014 form may count as other.");

  private static final Set<String> SERIES =
      Set.of(
          "review.corrected",
          "review.upheld",
          "review.other",
          "litigation.corrected",
          "litigation.upheld",
          "litigation.other");

  private CorrectedShare() {}

  static YearFigure figure(Trends trends) {
    NavigableMap<Integer, RateRow> reviews = RateLines.all(trends.rates(), "review.corrected");
    NavigableMap<Integer, RateRow> suits = RateLines.all(trends.rates(), "litigation.corrected");
    List<Panel> panels =
        List.of(
            panel("行政复议纠错率", "Corrected share of reviews", Palette.WINE, reviews),
            panel("行政诉讼纠错率", "Corrected share of lawsuits", Palette.BLUE, suits));
    var years = Notes.years(trends, panels);
    return new YearFigure(
        "corrected_share",
        title(reviews, suits),
        new Bilingual(
            "结果纠正占审结案件的比例，%，各报告机关合计",
            "Corrected out of concluded cases, %, over reporting agencies"),
        panels,
        years,
        Notes.of(trends, years, SERIES, INTERVAL, Notes.WHOLE_AREAS),
        "trends/rates.csv");
  }

  private static Panel panel(
      String zh, String en, Palette palette, NavigableMap<Integer, RateRow> rows) {
    NavigableMap<Integer, Series.Range> ranges = new TreeMap<>();
    rows.forEach(
        (year, row) -> {
          BigDecimal low = row.low();
          BigDecimal high = row.high();
          if (low != null && high != null) {
            ranges.put(year, new Series.Range(low, high));
          }
        });
    Bilingual heading = new Bilingual(zh, en);
    return new Panel(
        heading,
        new Bilingual("%", "%"),
        Measure.RATE,
        List.of(new Series(heading, palette, RateLines.values(rows), ranges)),
        false,
        RateLines.reporting(rows),
        new Bilingual("报告数", "n"),
        Set.of(),
        new Bilingual("没有审结满10件的年份", "No year with 10 concluded cases or more"),
        130);
  }

  private static Bilingual title(
      NavigableMap<Integer, RateRow> reviews, NavigableMap<Integer, RateRow> suits) {
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    sentence("行政复议", "reviews", reviews, zh, en);
    sentence("行政诉讼", "lawsuits", suits, zh, en);
    if (zh.isEmpty()) {
      return new Bilingual(
          "没有数据：没有审结满10件的年份", "No data: in no year were 10 cases or more concluded");
    }
    String sentence = String.join("; ", en);
    return new Bilingual(
        String.join("；", zh),
        sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1));
  }

  private static void sentence(
      String zhName,
      String enName,
      NavigableMap<Integer, RateRow> rows,
      List<String> zh,
      List<String> en) {
    OptionalInt newest = Representative.year(RateLines.reporting(rows));
    if (newest.isEmpty()) {
      return;
    }
    RateRow row = Objects.requireNonNull(rows.get(newest.getAsInt()), "a year of the rows");
    String share = Numerals.percent(Objects.requireNonNull(row.value(), "it was counted"));
    Bilingual cases = Numerals.inWords(row.denominator());
    zh.add(row.year() + "年审结的" + cases.zh() + "件" + zhName + "中，纠正占" + share);
    en.add(
        share
            + " of the "
            + cases.en()
            + " "
            + enName
            + " concluded in "
            + row.year()
            + " ended in correction");
  }
}
