package org.giiatlas.publish.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.junit.jupiter.api.Test;

/** What the figures say, on tables small enough to reckon by hand. */
class FiguresTest {
  private final List<TrendRow> disclosure = new ArrayList<>();
  private final List<TrendRow> outcomes = new ArrayList<>();
  private final List<TrendRow> litigation = new ArrayList<>();
  private final List<CoverageRow> coverage = new ArrayList<>();
  private final List<CompositionRow> compositions = new ArrayList<>();

  @Test
  void aTitleStatesTheCountAndTheChangeOfTheMatchedPanelOnly() {
    // Two agencies had 100 requests, two have 306: the one in both years went from 60 to 78.
    outcomes.add(row(2023, "requests.new", "total", 2, 100));
    outcomes.add(matched(2024, "requests.new", "total", 2, 306, 1, 60, 78, "0.3"));
    YearFigure figure = RequestsReceived.figure(trends());
    assertThat(figure.title().zh()).isEqualTo("2024年2个机关新收申请306件；可比的1个机关比2023年增加30%");
    assertThat(figure.title().en())
        .isEqualTo(
            "2 agencies received 306 new requests in 2024; at the one comparable agency, 30% more"
                + " than in 2023");
  }

  @Test
  void aTitleSaysNothingOfAChangeThatCannotBeCompared() {
    disclosure.add(row(2018, "disclosure.total", "-", 4, 900));
    disclosure.add(row(2019, "disclosure.total", "-", 3, 50));
    assertThat(DisclosureCounts.figure(trends()).title().zh()).isEqualTo("2019年3个机关主动公开信息50条");
  }

  @Test
  void aTitleTellsAMultipleAFallAndASteadyNumber() {
    assertThat(Sentences.matchedChange(changed("1.25")).zh()).isEqualTo("；可比的7个机关为2023年的2.3倍");
    assertThat(Sentences.matchedChange(changed("-0.125")).zh()).isEqualTo("；可比的7个机关比2023年减少12.5%");
    assertThat(Sentences.matchedChange(changed("0")).zh()).isEqualTo("；可比的7个机关与2023年持平");
    assertThat(Sentences.matchedChange(changed("-1")).en())
        .isEqualTo("; at the 7 comparable ones, 100% fewer than in 2023");
  }

  @Test
  void sharesAreOfTheReportsThatGiveAllClasses() {
    compose(2019, Composition.OUTCOMES, 4, 30, 10, 20, 25, 10, 5);
    // Six reports have 90 granted, but only the four above tell what became of the rest.
    outcomes.add(row(2019, "granted", "total", 6, 90));
    outcomes.add(row(2020, "granted", "total", 1, 9)); // The other classes are not reported.
    Panel panel = RequestOutcomes.figure(trends()).panels().get(0);
    assertThat(panel.years()).containsExactly(2019);
    assertThat(panel.counts()).containsExactly(Map.entry(2019, 4));
    assertThat(panel.series())
        .extracting(series -> series.values().get(2019))
        .containsExactly(
            new BigDecimal("0.3"),
            new BigDecimal("0.1"),
            new BigDecimal("0.2"),
            new BigDecimal("0.25"),
            new BigDecimal("0.1"),
            new BigDecimal("0.05"));
    assertThat(RequestOutcomes.figure(trends()).title().zh())
        .isEqualTo("2019年4份报告的办理结果中，予以公开占30%，部分公开占10%");
  }

  @Test
  void aYearOfAFormWithoutAllClassesShowsRefusalsAsOne() {
    compose(2012, Composition.COARSE_OUTCOMES, 2, 6, 1, 3);
    Panel panel = RequestOutcomes.figure(trends()).panels().get(0);
    assertThat(panel.series())
        .extracting(series -> series.label().en())
        .containsExactly("Granted", "Granted in part", "Not granted, no split");
    assertThat(panel.series().get(2).values().get(2012)).isEqualByComparingTo("0.3");
  }

  @Test
  void aYearInWhichFewReportsSplitTheRefusalsIsDrawnWithoutTheSplit() {
    compose(2015, Composition.COARSE_OUTCOMES, 9, 60, 20, 20);
    compose(2015, Composition.OUTCOMES, 4, 1, 1, 1, 1, 1, 1);
    compose(2016, Composition.COARSE_OUTCOMES, 8, 60, 20, 20);
    compose(2016, Composition.OUTCOMES, 4, 5, 1, 1, 1, 1, 1);
    Panel panel = RequestOutcomes.figure(trends()).panels().get(0);
    assertThat(panel.counts()).containsExactly(Map.entry(2015, 9), Map.entry(2016, 4));
    assertThat(panel.series().get(0).values().get(2015)).isEqualByComparingTo("0.6");
    assertThat(panel.series().get(0).values().get(2016)).isEqualByComparingTo("0.5");
  }

  @Test
  void aYearWithoutResultsHasNoShares() {
    compose(2010, Composition.COARSE_OUTCOMES, 2, 0, 0, 0);
    assertThat(RequestOutcomes.figure(trends()).panels().get(0).years()).isEmpty();
  }

  @Test
  void aHeadlineIsOfTheNewestYearThatEnoughReportsGive() {
    outcomes.add(row(2023, "requests.new", "total", 5, 121));
    outcomes.add(row(2024, "requests.new", "total", 4, 308));
    outcomes.add(row(2025, "requests.new", "total", 2, 34));
    assertThat(RequestsReceived.figure(trends()).title().zh()).isEqualTo("2024年4个机关新收申请308件");
  }

  @Test
  void aYearIsRepresentativeByTheReportsOfTheLastFiveYearsOnly() {
    assertThat(Representative.year(new TreeMap<>(Map.of(2018, 90, 2021, 6, 2024, 3, 2025, 2))))
        .hasValue(2024);
    assertThat(Representative.year(new TreeMap<>(Map.of(2021, 7, 2024, 3)))).hasValue(2021);
    assertThat(Representative.year(new TreeMap<>(Map.of(2024, 2, 2025, 1)))).hasValue(2024);
    assertThat(Representative.year(new TreeMap<>(Map.of(2024, 1, 2025, 1)))).hasValue(2025);
    assertThat(Representative.year(new TreeMap<>())).isEmpty();
  }

  @Test
  void aTitleTellsNoChangeThatIsOfLessThanHalfOfTheAgencies() {
    assertThat(
            Sentences.matchedChange(
                matched(2024, "requests.new", "total", 5, 306, 2, 60, 78, "0.3")))
        .isEqualTo(new Bilingual("", ""));
  }

  @Test
  void aColumnThatEndsBeforeItsValueIsBrokenAndTheNoteSaysSo() {
    disclosure.add(row(2023, "disclosure.total", "-", 1, 10));
    disclosure.add(matched(2024, "disclosure.total", "-", 1, 31, 1, 10, 31, "2.1"));
    YearFigure broken = DisclosureCounts.figure(trends());
    assertThat(cuts(broken)).isEqualTo(2);
    assertThat(broken.notes()).anyMatch(note -> note.zh().contains("断开的柱"));
    disclosure.set(1, matched(2024, "disclosure.total", "-", 1, 30, 1, 10, 30, "2"));
    YearFigure whole = DisclosureCounts.figure(trends());
    assertThat(cuts(whole)).isZero();
    assertThat(whole.notes()).noneMatch(note -> note.zh().contains("断开的柱"));
  }

  private static long cuts(Figure figure) {
    return FigureLayout.layOut(figure, Wording.BOTH).marks().stream()
        .filter(mark -> mark.color().equals(Theme.PAPER))
        .count();
  }

  @Test
  void yearsWithoutDataAreGapsOnTheAxis() {
    disclosure.add(row(2015, "disclosure.total", "-", 1, 10));
    disclosure.add(row(2018, "disclosure.total", "-", 1, 30));
    coverage.add(new CoverageRow(2014, Generation.F2014, 1));
    YearFigure figure = DisclosureCounts.figure(trends());
    assertThat(figure.years().first()).isEqualTo(2014);
    assertThat(figure.panels().get(0).years()).containsExactly(2015, 2018);
    assertThat(FigureLayout.layOut(figure, Wording.BOTH).texts())
        .extracting(PlacedText::text)
        .contains("2014", "2016", "2017", "10", "30");
  }

  @Test
  void kindsOfApplicantsWithNothingButZeroStandInTheNote() {
    outcomes.add(row(2020, "requests.new", "natural", 1, 4));
    outcomes.add(row(2020, "requests.new", "business", 1, 2));
    outcomes.add(row(2020, "requests.new", "research", 1, 0));
    YearFigure figure = Applicants.figure(trends());
    assertThat(figure.panels())
        .extracting(panel -> panel.heading().zh())
        .containsExactly("自然人新收申请", "商业企业新收申请");
    assertThat(figure.notes()).extracting(Bilingual::zh).contains("有数据的各年均为零、未画：科研机构。");
  }

  @Test
  void theShareOfNaturalPersonsIsOfTheReportsThatGiveAllKinds() {
    outcomes.add(row(2022, "requests.new", "natural", 5, 95));
    assertThat(Applicants.figure(trends()).title().zh()).isEqualTo("2022年5份报告的新收申请中，自然人提出95件");
    compose(2022, Composition.APPLICANTS, 3, 8, 1, 1, 0, 0, 0);
    assertThat(Applicants.figure(trends()).title().zh()).isEqualTo("2022年3份报告的新收申请中，自然人提出的占80%");
  }

  @Test
  void casesWhoseResultsAreNotGivenStandAsOne() {
    litigation.add(row(2012, "review.total", "-", 3, 8));
    addReviews(2019, 3, 4, 2, 1);
    YearFigure figure = Litigation.figure(trends());
    assertThat(figure.panels().get(0).series())
        .extracting(series -> series.label().zh() + series.values())
        .containsExactly(
            "结果纠正{2019=3}", "结果维持{2019=4}", "其他结果{2019=2}", "尚未审结{2019=1}", "结果未列{2012=8}");
    assertThat(figure.title().zh()).isEqualTo("2019年3个机关行政复议10件，纠正3件");
    assertThat(figure.panels().get(1).years()).isEmpty();
  }

  @Test
  void noPartOfCasesIsStatedWhereTheResultsAreOfDifferentReports() {
    addReviews(2019, 3, 4, 2, 1);
    litigation.set(1, row(2019, "review.upheld", "-", 2, 4));
    YearFigure figure = Litigation.figure(trends());
    assertThat(figure.title().zh()).isEqualTo("2019年2个机关行政复议10件");
    assertThat(figure.notes()).contains(Notes.DOUBTFUL);
    assertThat(FigureLayout.layOut(figure, Wording.BOTH).texts())
        .extracting(PlacedText::text)
        .contains("2019*");
  }

  @Test
  void aResultThatNeverOccursIsNotNamedBesideTheDiagram() {
    addReviews(2019, 3, 4, 0, 1);
    assertThat(FigureLayout.layOut(Litigation.figure(trends()), Wording.BOTH).texts())
        .extracting(PlacedText::text)
        .contains("结果纠正", "结果维持", "尚未审结")
        .doesNotContain("其他结果", "结果未列");
  }

  @Test
  void aYearWithoutCasesIsSaidInWords() {
    addReviews(2019, 0, 0, 0, 0);
    assertThat(Litigation.figure(trends()).title().zh()).isEqualTo("2019年3个机关没有行政复议");
  }

  @Test
  void coverageCountsEveryReportOnce() {
    coverage.add(new CoverageRow(2019, Generation.F2019, 3));
    coverage.add(new CoverageRow(2020, Generation.F2019, 4));
    coverage.add(new CoverageRow(2020, Generation.NONE, 1));
    YearFigure figure = Coverage.figure(trends());
    assertThat(figure.title().zh()).isEqualTo("收录2019–2020年度报告8份，其中2020年度5份");
    assertThat(figure.panels().get(0).top(2020)).isEqualByComparingTo("5");
  }

  @Test
  void rowsOfGroupsAreNotDrawn() {
    TrendRow all = row(2024, "requests.new", "total", 1, 5);
    outcomes.add(all);
    outcomes.add(
        new TrendRow(
            2024,
            "level",
            "city",
            "requests.new",
            "total",
            1,
            1,
            BigDecimal.valueOf(999),
            null,
            null,
            null,
            null,
            0,
            null,
            null,
            null));
    assertThat(RequestsReceived.figure(trends()).panels().get(0).top(2024))
        .isEqualByComparingTo("5");
  }

  @Test
  void theDescriptionNamesEveryPartOfTheLastYear() {
    compose(2024, Composition.OUTCOMES, 3, 50, 10, 20, 10, 5, 5);
    ChartInfo info = ChartInfo.of(RequestOutcomes.figure(trends()));
    assertThat(info.altZh())
        .isEqualTo("办理结果占比：2024年予以公开50%、部分公开10%、不予公开20%、无法提供10%、不予处理5%、其他处理5%。");
    assertThat(info.csv()).isEqualTo("charts/compositions.csv");
  }

  private Trends trends() {
    return new Trends(disclosure, outcomes, litigation, List.of(), coverage, compositions);
  }

  private void compose(int year, Composition composition, int reports, long... sums) {
    compositions.add(
        new CompositionRow(
            year,
            composition,
            reports,
            Arrays.stream(sums).mapToObj(BigDecimal::valueOf).toList()));
  }

  private void addReviews(int year, long corrected, long upheld, long other, long pending) {
    litigation.add(row(year, "review.corrected", "-", 3, corrected));
    litigation.add(row(year, "review.upheld", "-", 3, upheld));
    litigation.add(row(year, "review.other", "-", 3, other));
    litigation.add(row(year, "review.pending", "-", 3, pending));
  }

  private static TrendRow changed(String change) {
    return matched(2024, "requests.new", "total", 9, 1, 7, 1, 1, change);
  }

  private static TrendRow row(int year, String indicator, String applicant, int reports, long sum) {
    return make(year, indicator, applicant, reports, sum, 0, null, null, null);
  }

  private static TrendRow matched(
      int year,
      String indicator,
      String applicant,
      int reports,
      long sum,
      int agencies,
      long prior,
      long now,
      String change) {
    return make(
        year,
        indicator,
        applicant,
        reports,
        sum,
        agencies,
        BigDecimal.valueOf(prior),
        BigDecimal.valueOf(now),
        new BigDecimal(change));
  }

  private static TrendRow make(
      int year,
      String indicator,
      String applicant,
      int reports,
      long sum,
      int agencies,
      @Nullable BigDecimal prior,
      @Nullable BigDecimal now,
      @Nullable BigDecimal change) {
    return new TrendRow(
        year,
        "all",
        "all",
        indicator,
        applicant,
        reports,
        reports,
        BigDecimal.valueOf(sum),
        null,
        null,
        null,
        null,
        agencies,
        prior,
        now,
        change);
  }
}
