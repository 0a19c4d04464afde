package org.giiatlas.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.giiatlas.form.Applicant;
import org.giiatlas.form.CellStatus;
import org.giiatlas.report.CaseReports;
import org.giiatlas.report.CaseReports.CaseReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules over years, on made-up series and on those of real offices. */
class SeriesRulesTest {
  @ParameterizedTest
  @CsvSource({"2, PASSED", "1, FAILED"})
  void requestsCarriedInAreThoseThatTheYearBeforeCarriedOut(String carriedIn, Verdict verdict) {
    ReportFigures before =
        SampleReport.of("f2019", 2020).natural("requests.carried_out", "2").figures();
    ReportFigures now =
        SampleReport.of("f2021", 2021).natural("requests.carried_in", carriedIn).figures();
    assertThat(assess("carried-over", now, List.of(before)))
        .hasSize(7)
        .filteredOn(a -> a.applicant() == Applicant.NATURAL || a.applicant() == Applicant.TOTAL)
        .hasSize(2)
        .allMatch(a -> a.verdict() == verdict);
  }

  @Test
  void aFigureOfTheYearBeforeIsNamedByItsYear() {
    ReportFigures before =
        SampleReport.of("f2021", 2021).natural("requests.carried_out", "2").figures();
    ReportFigures now =
        SampleReport.of("f2021", 2022).natural("requests.carried_in", "1").figures();
    assertThat(findings("carried-over", now, List.of(before)))
        .extracting(Finding::message)
        .contains(
            "上年结转应等于上一年度报告的结转下年度：“自然人”列 2021年 四、结转下年度继续办理 2，而" + " 二、上年结转政府信息公开申请数量 1，相差 1（后者少）。");
  }

  @Test
  void aYearThatIsNotThereMakesItsRulesNotAssessable() {
    ReportFigures now = SampleReport.of("f2021", 2023).figures();
    ReportFigures longBefore = SampleReport.of("f2021", 2021).figures();
    assertThat(assess("carried-over", now, List.of(longBefore)))
        .hasSize(7)
        .allMatch(a -> a.verdict() == Verdict.NOT_ASSESSABLE);
    assertThat(assess("requests-repeated", now, List.of()))
        .singleElement()
        .matches(a -> a.verdict() == Verdict.NOT_ASSESSABLE);
  }

  @Test
  void laterYearsAreNotLookedAt() {
    ReportFigures now =
        SampleReport.of("f2021", 2022).natural("requests.carried_in", "5").figures();
    ReportFigures after = SampleReport.of("f2021", 2023).figures();
    assertThat(findings("carried-over", now, List.of(after, now))).isEmpty();
  }

  @Test
  void aReportByItselfIsNotAskedForYearsBefore() {
    assertThat(SampleReport.of("f2021", 2022).assess())
        .extracting(a -> a.rule().id())
        .doesNotContain("carried-over", "normative-stock", "requests-repeated", "out-of-line");
  }

  @ParameterizedTest
  @CsvSource({"33, PASSED", "35, FAILED"})
  void documentsInForceFollowFromThoseOfTheYearBefore(String inForce, Verdict verdict) {
    ReportFigures before = SampleReport.of("f2021", 2023).set("normative.in_force", "35").figures();
    ReportFigures now =
        SampleReport.of("f2021", 2024)
            .set("normative.issued", "2")
            .set("normative.repealed", "4")
            .set("normative.in_force", inForce)
            .figures();
    assertThat(assess("normative-stock", now, List.of(before)))
        .singleElement()
        .matches(a -> a.verdict() == verdict);
  }

  /** The 2019 form counts all public documents, the 2021 form those in force. */
  @Test
  void aStockIsNotComparedOverTheChangeOfItsDefinition() {
    ReportFigures before = SampleReport.of("f2019", 2020).set("normative.in_force", "35").figures();
    ReportFigures now = SampleReport.of("f2021", 2021).figures();
    assertThat(assess("normative-stock", now, List.of(before)))
        .singleElement()
        .matches(a -> a.verdict() == Verdict.NOT_ASSESSABLE);
  }

  @ParameterizedTest
  @CsvSource({"17, PASSED", "20, FAILED"})
  void itemsOfThePriorYearFollowFromItsReport(String prior, Verdict verdict) {
    ReportFigures before =
        SampleReport.of("f2019", 2019)
            .set("licensing.items_prior", "20")
            .set("licensing.items_change", "-3")
            .figures();
    ReportFigures now =
        SampleReport.of("f2019", 2020).set("licensing.items_prior", prior).figures();
    assertThat(assess("licensing-items-stock", now, List.of(before)))
        .singleElement()
        .matches(a -> a.verdict() == verdict);
  }

  @Test
  void aTableOfZerosMayRepeat() {
    ReportFigures before = SampleReport.of("f2021", 2021).figures();
    ReportFigures now = SampleReport.of("f2021", 2022).figures();
    assertThat(assess("requests-repeated", now, List.of(before)))
        .singleElement()
        .matches(a -> a.verdict() == Verdict.PASSED);
  }

  @ParameterizedTest
  @CsvSource({"500, PASSED", "5000000, FAILED", "0.05, FAILED", "0, PASSED"})
  void anAmountInTheOtherUnitIsAWarning(String fees, Verdict verdict) {
    ReportFigures before = SampleReport.of("f2021", 2021).set("fees.amount", "510.5").figures();
    ReportFigures none = SampleReport.of("f2021", 2022).figures();
    ReportFigures now = SampleReport.of("f2021", 2023).set("fees.amount", fees).figures();
    assertThat(assess("amount-unit", now, List.of(before, none)))
        .filteredOn(a -> a.indicator().equals("fees.amount"))
        .singleElement()
        .matches(a -> a.verdict() == verdict);
    assertThat(assess("amount-unit", now, List.of(none)))
        .allMatch(a -> a.verdict() == Verdict.NOT_ASSESSABLE);
  }

  @Test
  void anAmountInTheOtherUnitIsToldBesideThatOfTheYearBefore() {
    ReportFigures before = SampleReport.of("f2021", 2021).set("fees.amount", "510.5").figures();
    ReportFigures now = SampleReport.of("f2021", 2022).set("fees.amount", "5000000").figures();
    assertThat(findings("amount-unit", now, List.of(before)))
        .extracting(Finding::message)
        .containsExactly(
            "金额约为本机关往年的一万倍或万分之一，可能把元和万元弄混了："
                + "行政事业性收费 本年收费金额（单位：万元） 5000000万元，而 2021年 行政事业性收费 本年收费金额（单位：万元） 510.5万元。");
  }

  @Test
  void aTableWithABlankIsNotToldToRepeat() {
    ReportFigures before = active(2021).figures();
    SampleReport now = active(2022).without("outcome.partial", Applicant.NATURAL, CellStatus.BLANK);
    assertThat(assess("requests-repeated", now.figures(), List.of(before)))
        .singleElement()
        .matches(a -> a.verdict() == Verdict.NOT_ASSESSABLE);
    assertThat(findings("requests-repeated", active(2022).figures(), List.of(before)))
        .extracting(Finding::message)
        .containsExactly("第三部分收到和处理申请情况表与 2021 年度完全相同（6 个非零数字）。");
  }

  private static SampleReport active(int year) {
    return SampleReport.of("f2021", year)
        .natural("requests.new", "4")
        .natural("outcome.granted", "4")
        .natural("outcome.total", "4");
  }

  @ParameterizedTest
  @CsvSource({
    // Around 100 for four years: 140 is a good year, 1000 a digit too many.
    "98, 101, 103, 99, 140, PASSED",
    "98, 101, 103, 99, 1000, FAILED",
    "98, 101, 103, 99, 0, FAILED",
    // Hardly any, ever: a handful is chance.
    "0, 0, 1, 0, 5, PASSED",
    "0, 0, 1, 0, 400, FAILED",
    // An office whose figures jump about anyway.
    "3, 900, 40, 250, 1000, PASSED"
  })
  void aFigureOutOfLineWithYearsBeforeIsNoted(
      String first, String second, String third, String fourth, String now, Verdict verdict) {
    List<ReportFigures> before = new ArrayList<>();
    for (String value : List.of(first, second, third, fourth)) {
      before.add(
          SampleReport.of("f2021", 2021 + before.size()).set("penalty.decisions", value).figures());
    }
    ReportFigures report = SampleReport.of("f2021", 2025).set("penalty.decisions", now).figures();
    assertThat(assess("out-of-line", report, before))
        .filteredOn(a -> a.indicator().equals("penalty.decisions"))
        .singleElement()
        .matches(a -> a.verdict() == verdict);
    assertThat(assess("out-of-line", report, before.subList(0, 3)))
        .allMatch(a -> a.verdict() == Verdict.NOT_ASSESSABLE);
  }

  @Test
  void aSeriesOfAnOfficeIsFollowedByHand() {
    // 3 in force in 2021, 8 issued in 2022 and none repealed, yet 8 in force.
    assertThat(findings("normative-stock", real("caizheng-2022"), List.of(real("caizheng-2021"))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.expected()).isEqualByComparingTo("11");
              assertThat(finding.actual()).isEqualByComparingTo("8");
            });
    // 35 in force in 2023; 2 issued and 4 repealed in 2024; 33 in force.
    assertThat(
            assess("normative-stock", real("ziranziyuan-2024"), List.of(real("ziranziyuan-2023"))))
        .singleElement()
        .matches(a -> a.verdict() == Verdict.PASSED);
    // Two requests of natural persons, one granted, one not held: in both years.
    assertThat(findings("requests-repeated", real("caizheng-2025"), List.of(real("caizheng-2024"))))
        .hasSize(1);
    // One request carried out of 2021 and into 2022.
    assertThat(assess("carried-over", real("guanweihui-2022"), List.of(real("guanweihui-2021"))))
        .hasSize(7)
        .allMatch(a -> a.verdict() == Verdict.PASSED);
  }

  private static ReportFigures real(String name) {
    CaseReport read = CaseReports.named(name);
    return ReportFigures.of(read.report(), read.observations());
  }

  private static List<Assessment> assess(
      String rule, ReportFigures now, List<ReportFigures> before) {
    return SeriesChecker.standard().assess(now, before).stream()
        .filter(a -> a.rule().id().equals(rule))
        .toList();
  }

  private static List<Finding> findings(
      String rule, ReportFigures now, List<ReportFigures> before) {
    return assess(rule, now, before).stream().flatMap(a -> a.finding().stream()).toList();
  }
}
