package org.giiatlas.publish.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.giiatlas.form.Applicant;
import org.giiatlas.trend.Composition;
import org.giiatlas.trend.CompositionRow;
import org.giiatlas.trend.TrendRow;
import org.giiatlas.trend.Trends;

/** Who asks. Only the forms from 2019 on tell. */
final class Applicants {
  private static final Bilingual UNIT = new Bilingual("件", "new requests");
  private static final Bilingual SINCE_2019 =
      new Bilingual(
          "2019年以前的表式不分申请人类别。各图纵轴各自独立。",
          "Forms before 2019 do not tell applicants apart. Each panel has its own scale.");

  private static final double HIGH = 130;
  private static final double LOW = 56;

  /**
   * A kind of applicant.
   *
   * @param applicant the kind
   * @param heading what is counted of it
   * @param name its name in a list
   * @param palette its colour
   * @param height of its panel, in points
   */
  private record Kind(
      Applicant applicant, Bilingual heading, Bilingual name, Palette palette, double height) {}

  private static final List<Kind> KINDS =
      List.of(
          kind(Applicant.NATURAL, "自然人", "natural persons", Palette.SKY, HIGH),
          kind(Applicant.BUSINESS, "商业企业", "businesses", Palette.BLUE, LOW),
          kind(Applicant.RESEARCH, "科研机构", "research institutes", Palette.BLUE, LOW),
          kind(Applicant.PUBLIC_INTEREST, "社会公益组织", "public-interest bodies", Palette.BLUE, LOW),
          kind(Applicant.LEGAL_SERVICE, "法律服务机构", "legal services", Palette.BLUE, LOW),
          kind(Applicant.OTHER, "其他", "other organisations", Palette.BLUE, LOW));

  private final Trends trends;
  private final TrendLines lines;

  private Applicants(Trends trends) {
    this.trends = trends;
    lines = new TrendLines(trends.requestOutcomes());
  }

  static YearFigure figure(Trends trends) {
    return new Applicants(trends).figure();
  }

  private YearFigure figure() {
    List<Panel> panels = new ArrayList<>();
    List<Kind> never = new ArrayList<>();
    for (Kind kind : KINDS) {
      NavigableMap<Integer, TrendRow> rows = rows(kind.applicant());
      if (kind.applicant() == Applicant.NATURAL || !nothingButZero(rows)) {
        panels.add(CountPanels.sums(kind.heading(), UNIT, kind.palette(), rows, kind.height()));
      } else if (!rows.isEmpty()) {
        never.add(kind);
      }
    }
    var years = Notes.ofPanels(panels);
    List<Bilingual> own = new ArrayList<>(List.of(Notes.COUNTS, Notes.WHOLE_AREAS, SINCE_2019));
    if (!never.isEmpty()) {
      own.add(zeros(never));
    }
    return new YearFigure(
        "applicants",
        title(),
        new Bilingual(
            "本年新收政府信息公开申请，按申请人类别，件", "New requests by kind of applicant, number of requests"),
        panels,
        years,
        Notes.of(trends, years, Set.of("requests.new"), own.toArray(Bilingual[]::new)),
        "trends/request_outcomes.csv");
  }

  private NavigableMap<Integer, TrendRow> rows(Applicant applicant) {
    return lines.of("requests.new", applicant.code());
  }

  private static Kind kind(
      Applicant applicant, String zh, String en, Palette palette, double height) {
    return new Kind(
        applicant, new Bilingual(zh + "新收申请", "By " + en), new Bilingual(zh, en), palette, height);
  }

  private static boolean nothingButZero(NavigableMap<Integer, TrendRow> rows) {
    return rows.values().stream().allMatch(row -> TrendLines.sum(row).signum() == 0);
  }

  private static Bilingual zeros(List<Kind> never) {
    return new Bilingual(
        "有数据的各年均为零、未画："
            + never.stream().map(kind -> kind.name().zh()).collect(Collectors.joining("、"))
            + "。",
        "Zero in every year with data and not drawn: "
            + never.stream().map(kind -> kind.name().en()).collect(Collectors.joining(", "))
            + ".");
  }

  private Bilingual title() {
    NavigableMap<Integer, CompositionRow> split = Compositions.of(trends, Composition.APPLICANTS);
    split.values().removeIf(row -> row.total().signum() == 0);
    NavigableMap<Integer, Integer> reports = new TreeMap<>();
    split.forEach((year, row) -> reports.put(year, row.reports()));
    OptionalInt newest = Representative.year(reports);
    if (newest.isEmpty()) {
      return withoutShare();
    }
    CompositionRow row = split.headMap(newest.getAsInt(), true).lastEntry().getValue();
    String share = Numerals.percent(Compositions.share(row, 0));
    return new Bilingual(
        row.year() + "年" + Numerals.grouped(row.reports()) + "份报告的新收申请中，自然人提出的占" + share,
        "Natural persons made "
            + share
            + " of the new requests in "
            + Sentences.reports(row.reports())
            + " for "
            + row.year());
  }

  private Bilingual withoutShare() {
    NavigableMap<Integer, TrendRow> natural = rows(Applicant.NATURAL);
    if (natural.isEmpty()) {
      return new Bilingual(
          "没有数据：没有报告按申请人类别给出新收申请", "No data: no report splits new requests by applicant");
    }
    TrendRow row = TrendLines.headline(natural);
    Bilingual number = Numerals.inWords(TrendLines.sum(row));
    return new Bilingual(
        row.year()
            + "年"
            + Numerals.grouped(row.reporting())
            + "份报告的新收申请中，自然人提出"
            + number.zh()
            + "件",
        "Natural persons made "
            + number.en()
            + " new requests in "
            + Sentences.reports(row.reporting())
            + " for "
            + row.year());
  }
}
