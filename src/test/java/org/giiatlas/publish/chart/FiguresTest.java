package org.giiatlas.publish.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.giiatlas.form.Generation;
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

  @Test
  void aTitleStatesTheCountAndTheChangeOfTheMatchedPanelOnly() {
    // Two agencies had 100 requests, three have 306: the one in both years went from 60 to 78.
    outcomes.add(row(2023, "requests.new", "total", 2, 100));
    outcomes.add(matched(2024, "requests.new", "total", 3, 306, 1, 60, 78, "0.3"));
    Figure figure = RequestsReceived.figure(trends());
    assertThat(figure.title().zh()).isEqualTo("2024年3个机关新收申请306件；可比的1个机关比2023年增加30%");
    assertThat(figure.title().en())
        .isEqualTo(
            "3 agencies received 306 new requests in 2024; at the one comparable agency, 30% more"
                + " than in 2023");
  }

  @Test
  void aTitleSaysNothingOfAChangeThatCannotBeCompared() {
    disclosure.add(row(2018, "disclosure.total", "-", 4, 900));
    disclosure.add(row(2019, "disclosure.total", "-", 1, 50));
    assertThat(DisclosureCounts.figure(trends()).title().zh()).isEqualTo("2019年1个机关主动公开信息50条");
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
  void sharesAreOfAllResultsAndIncompleteYearsAreLeftOut() {
    addOutcomes(2019, 30, 10, 20, 25, 10, 5);
    outcomes.add(row(2020, "granted", "total", 1, 9)); // The other classes are not reported.
    Panel panel = RequestOutcomes.figure(trends()).panels().get(0);
    assertThat(panel.years()).containsExactly(2019);
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
        .isEqualTo("2019年的办理结果中，予以公开占30%，部分公开占10%");
  }

  @Test
  void aYearOfAFormWithoutAllClassesShowsRefusalsAsOne() {
    outcomes.add(row(2012, "granted", "total", 2, 6));
    outcomes.add(row(2012, "partial", "total", 2, 1));
    outcomes.add(row(2012, "refused", "total", 2, 3));
    Panel panel = RequestOutcomes.figure(trends()).panels().get(0);
    assertThat(panel.series())
        .extracting(series -> series.label().en())
        .containsExactly("Granted", "Granted in part", "Not granted, no split");
    assertThat(panel.series().get(2).values().get(2012)).isEqualByComparingTo("0.3");
  }

  @Test
  void aYearWhoseClassesAreOfDifferentReportsIsMarked() {
    addOutcomes(2019, 30, 10, 20, 25, 10, 5);
    outcomes.set(3, row(2019, "unavailable", "total", 2, 25));
    Figure figure = RequestOutcomes.figure(trends());
    assertThat(figure.panels().get(0).doubtful()).containsExactly(2019);
    assertThat(figure.notes()).contains(Notes.DOUBTFUL);
    assertThat(FigureLayout.layOut(figure).texts()).extracting(PlacedText::text).contains("2019*");
  }

  @Test
  void yearsWithoutDataAreGapsOnTheAxis() {
    disclosure.add(row(2015, "disclosure.total", "-", 1, 10));
    disclosure.add(row(2018, "disclosure.total", "-", 1, 30));
    coverage.add(new CoverageRow(2014, Generation.F2014, 1));
    Figure figure = DisclosureCounts.figure(trends());
    assertThat(figure.years().first()).isEqualTo(2014);
    assertThat(figure.panels().get(0).years()).containsExactly(2015, 2018);
    assertThat(FigureLayout.layOut(figure).texts())
        .extracting(PlacedText::text)
        .contains("2014", "2016", "2017", "10", "30");
  }

  @Test
  void aLineJoinsComparableYearsOnly() {
    outcomes.add(row(2019, "requests.new", "business", 1, 4));
    outcomes.add(matched(2020, "requests.new", "business", 1, 5, 1, 4, 5, "0.25"));
    outcomes.add(row(2021, "requests.new", "business", 1, 6)); // The definition changed.
    Series business = Applicants.figure(trends()).panels().get(1).series().get(0);
    assertThat(business.joined()).containsExactly(2020);
  }

  @Test
  void theShareOfNaturalPersonsIsStatedOnlyIfAllKindsAreOfTheSameReports() {
    for (String kind : SyntheticTrends.KINDS) {
      outcomes.add(row(2022, "requests.new", kind, 5, kind.equals("natural") ? 95 : 1));
    }
    assertThat(Applicants.figure(trends()).title().zh()).isEqualTo("2022年新收申请中，自然人提出的占95%");
    outcomes.set(1, row(2022, "requests.new", "business", 4, 1));
    assertThat(Applicants.figure(trends()).title().zh()).isEqualTo("2022年新收自然人提出的申请95件");
  }

  @Test
  void casesWhoseResultsAreNotGivenStandAsOne() {
    litigation.add(row(2012, "review.total", "-", 3, 8));
    addReviews(2019, 3, 4, 2, 1);
    Figure figure = Litigation.figure(trends());
    assertThat(figure.panels().get(0).series())
        .extracting(series -> series.label().zh() + series.values())
        .containsExactly(
            "结果纠正{2019=3}", "结果维持{2019=4}", "其他结果{2019=2}", "尚未审结{2019=1}", "结果未列{2012=8}");
    assertThat(figure.title().zh()).isEqualTo("2019年行政复议10件，纠正3件");
    assertThat(figure.panels().get(1).years()).isEmpty();
  }

  @Test
  void coverageCountsEveryReportOnce() {
    coverage.add(new CoverageRow(2019, Generation.F2019, 3));
    coverage.add(new CoverageRow(2020, Generation.F2019, 4));
    coverage.add(new CoverageRow(2020, Generation.NONE, 1));
    Figure figure = Coverage.figure(trends());
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
    addOutcomes(2024, 50, 10, 20, 10, 5, 5);
    ChartInfo info = Description.of(RequestOutcomes.figure(trends()));
    assertThat(info.altZh())
        .isEqualTo("办理结果占比：2024年予以公开50%、部分公开10%、不予公开20%、无法提供10%、不予处理5%、其他处理5%。");
    assertThat(info.csv()).isEqualTo("trends/request_outcomes.csv");
  }

  private Trends trends() {
    return new Trends(disclosure, outcomes, litigation, coverage);
  }

  private void addOutcomes(int year, long... sums) {
    for (int i = 0; i < sums.length; i++) {
      outcomes.add(row(year, SyntheticTrends.OUTCOMES.get(i), "total", 3, sums[i]));
    }
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
