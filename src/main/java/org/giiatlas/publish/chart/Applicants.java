package org.giiatlas.publish.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.giiatlas.form.Applicant;
import org.giiatlas.trend.TrendRow;
import org.giiatlas.trend.Trends;

/** Who asks. Only the forms from 2019 on tell. */
final class Applicants {
  private static final Bilingual UNIT = new Bilingual("件", "new requests");
  private static final Bilingual SINCE_2019 =
      new Bilingual(
          "2019年以前的表式不分申请人类别。两图纵轴各自独立。线只连接可比的年份。",
          "Forms before 2019 do not tell applicants apart. Each panel has its own scale. A line"
              + " joins comparable years only.");

  /**
   * A kind of applicant other than natural persons.
   *
   * @param applicant the kind
   * @param label its name
   * @param look how its line is drawn
   */
  private record Kind(Applicant applicant, Bilingual label, Look look) {}

  private static final List<Kind> ORGANISATIONS =
      List.of(
          new Kind(
              Applicant.BUSINESS,
              new Bilingual("商业企业", "Businesses"),
              new Look(Palette.BLUE, List.of(), Marker.CIRCLE)),
          new Kind(
              Applicant.RESEARCH,
              new Bilingual("科研机构", "Research institutes"),
              new Look(Palette.GREEN, List.of(7f, 3f), Marker.SQUARE)),
          new Kind(
              Applicant.PUBLIC_INTEREST,
              new Bilingual("社会公益组织", "Public-interest bodies"),
              new Look(Palette.VERMILLION, List.of(2f, 3f), Marker.TRIANGLE)),
          new Kind(
              Applicant.LEGAL_SERVICE,
              new Bilingual("法律服务机构", "Legal services"),
              new Look(Palette.WINE, List.of(8f, 3f, 2f, 3f), Marker.DIAMOND)),
          new Kind(
              Applicant.OTHER,
              new Bilingual("其他", "Others"),
              new Look(Palette.SLATE, List.of(4f, 2f), Marker.WEDGE)));

  private final TrendLines lines;

  private Applicants(Trends trends) {
    lines = new TrendLines(trends.requestOutcomes());
  }

  static Figure figure(Trends trends) {
    var applicants = new Applicants(trends);
    List<Panel> panels =
        List.of(
            CountPanels.sums(
                new Bilingual("自然人新收申请", "By natural persons"),
                UNIT,
                Palette.SKY,
                applicants.rows(Applicant.NATURAL),
                130),
            applicants.organisations());
    var years = Notes.ofPanels(panels);
    return new Figure(
        "applicants",
        applicants.title(),
        new Bilingual(
            "本年新收政府信息公开申请，按申请人类别，件", "New requests by kind of applicant, number of requests"),
        panels,
        years,
        Notes.of(trends, years, Notes.COUNTS, SINCE_2019),
        "trends/request_outcomes.csv");
  }

  private NavigableMap<Integer, TrendRow> rows(Applicant applicant) {
    return lines.of("requests.new", applicant.code());
  }

  private Panel organisations() {
    List<Series> series = new ArrayList<>();
    for (Kind kind : ORGANISATIONS) {
      NavigableMap<Integer, TrendRow> rows = rows(kind.applicant());
      series.add(
          new Series(
              kind.label(), kind.look(), TrendLines.sums(rows), TrendLines.comparable(rows)));
    }
    return new Panel(
        new Bilingual("法人和其他组织新收申请", "By organisations"),
        UNIT,
        Measure.COUNT,
        Panel.Style.LINES,
        series,
        true,
        new TreeMap<>(),
        new Bilingual("", ""),
        Set.of(),
        new Bilingual("没有报告给出这项数字", "No report gives this figure"),
        160);
  }

  private Bilingual title() {
    NavigableMap<Integer, TrendRow> natural = rows(Applicant.NATURAL);
    if (natural.isEmpty()) {
      return new Bilingual(
          "没有数据：没有报告按申请人类别给出新收申请", "No data: no report splits new requests by applicant");
    }
    TrendRow last = natural.lastEntry().getValue();
    int year = last.year();
    BigDecimal count = TrendLines.sum(last);
    BigDecimal all = count;
    for (Kind kind : ORGANISATIONS) {
      TrendRow row = rows(kind.applicant()).get(year);
      if (row == null || row.reporting() != last.reporting()) {
        return withoutShare(year, count); // A share of parts that other reports give means nothing.
      }
      all = all.add(TrendLines.sum(row));
    }
    if (all.signum() == 0) {
      return withoutShare(year, count);
    }
    String share = Numerals.percent(count.divide(all, MathContext.DECIMAL64));
    return new Bilingual(
        year + "年新收申请中，自然人提出的占" + share,
        "Natural persons made " + share + " of the new requests in " + year);
  }

  private static Bilingual withoutShare(int year, BigDecimal count) {
    Bilingual number = Numerals.inWords(count);
    return new Bilingual(
        year + "年新收自然人提出的申请" + number.zh() + "件",
        "Natural persons made " + number.en() + " new requests in " + year);
  }
}
