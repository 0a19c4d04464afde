package org.giiatlas.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.giiatlas.report.CaseReports;
import org.giiatlas.report.CaseReports.CaseReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rules on the figures of real reports, as persons read them; every sum below was done by hand.
 */
class RealReportsTest {
  /** Report; then rule, indicator, applicant, what the parts add up to, what is printed. */
  private static final String BREAKS =
      """
      junshanpianqu-2022: outcomes-sum-2021 outcome.total natural 3 0
      junshanpianqu-2022: outcomes-sum-2021 outcome.total other 2 0
      junshanpianqu-2022: outcomes-sum-2021 outcome.total total 5 0
      nongyenongcun-2025: applicants-sum requests.new total 1 0
      nongyenongcun-2025: applicants-sum outcome.granted total 0 6
      nongyenongcun-2025: applicants-sum outcome.unavailable.not_held total 1 0
      nongyenongcun-2025: applicants-sum outcome.total total 1 0
      nongyenongcun-2025: outcomes-sum-2021 outcome.total total 6 0
      ziranziyuan-2018: channels-of-request-sum requests.new total 11 13
      ziranziyuan-2020: outcomes-sum-2019 outcome.total legal_service 1 0
      ziranziyuan-2020: outcomes-sum-2019 outcome.total total 10 9
      ziranziyuan-2021: requests-balance requests.new natural 18 16
      ziranziyuan-2021: requests-balance requests.new public_interest 0 2
      ziranziyuan-2021: outcomes-sum-2021 outcome.total natural 16 18
      ziranziyuan-2021: outcomes-sum-2021 outcome.total public_interest 2 0
      ziranziyuan-2023: applicants-sum outcome.partial total 9 8
      ziranziyuan-2023: applicants-sum outcome.total total 20 19
      ziranziyuan-2023: requests-balance requests.new business 1 0
      """;

  /** Report; then rule, and the table or the figures that it is about. */
  private static final String WARNINGS =
      """
      2020_alxa-industry-bureau: table-blank 第（八）项
      2020_alxa-industry-bureau: table-blank 第（九）项
      2021_aketao-town: table-rows-missing 第三部分
      2021_ruian-ecology-bureau: tables-absent 2021
      caizheng-2012: prose-agrees-with-table-2008 为 38，而表中 主动公开信息数 26，
      nongyenongcun-2025: table-rows-missing 规章
      shichangjianguan-2021: table-rows-missing 第三部分
      shichangjianguan-2022: table-rows-missing 第三部分
      shichangjianguan-2023: table-rows-missing 规章
      shichangjianguan-2023: table-rows-missing 第三部分
      shichangjianguan-2024: table-rows-missing 规章
      shichangjianguan-2024: table-rows-missing 第三部分
      shichangjianguan-2025: table-rows-missing 规章
      ziranziyuan-2017: prose-agrees-with-table-2008 为 733，而表中 主动公开文件数 626，
      """;

  static Stream<CaseReport> all() {
    return CaseReports.all().stream();
  }

  @ParameterizedTest
  @MethodSource("all")
  void reportsHaveTheErrorsThatAPersonFindsAndNoOthers(CaseReport read) {
    Stream<String> errors =
        findings(read).stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .map(
                finding ->
                    "%s: %s %s %s %s %s"
                        .formatted(
                            read.name(),
                            finding.rule(),
                            finding.indicator(),
                            finding.applicant(),
                            finding.expected(),
                            finding.actual()));
    assertThat(errors)
        .containsExactlyInAnyOrderElementsOf(
            BREAKS.lines().filter(line -> line.startsWith(read.name() + ":")).toList());
  }

  @ParameterizedTest
  @MethodSource("all")
  void reportsHaveTheWarningsThatAPersonConfirmsAndNoOthers(CaseReport read) {
    List<String[]> expected =
        WARNINGS
            .lines()
            .filter(line -> line.startsWith(read.name() + ":"))
            .map(line -> line.split(" ", 3))
            .toList();
    List<Finding> warnings =
        findings(read).stream().filter(finding -> finding.severity() == Severity.WARNING).toList();
    assertThat(warnings).hasSameSizeAs(expected);
    for (String[] line : expected) {
      assertThat(warnings)
          .filteredOn(finding -> finding.rule().equals(line[1]))
          .anyMatch(finding -> finding.message().contains(line[2]));
    }
  }

  @Test
  void everyBrokenReportIsAmongTheCases() {
    Set<String> names = Set.copyOf(CaseReports.all().stream().map(CaseReport::name).toList());
    assertThat((BREAKS + WARNINGS).lines().map(line -> line.split(":", 2)[0])).isSubsetOf(names);
  }

  @ParameterizedTest
  @CsvSource({
    "caizheng-2012, disclosure.total, 38, 26",
    "ziranziyuan-2017, disclosure.total, 733, 626"
  })
  void textThatDisagreesWithItsTableIsAWarning(
      String name, String indicator, String stated, String printed) {
    assertThat(findings(CaseReports.named(name)))
        .filteredOn(finding -> finding.rule().equals("prose-agrees-with-table-2008"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.indicator()).isEqualTo(indicator);
              assertThat(finding.expected()).isEqualByComparingTo(stated);
              assertThat(finding.actual()).isEqualByComparingTo(printed);
              assertThat(finding.locator()).isEqualTo("T disclosure.total -");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "shichangjianguan-2023 | 第二部分第二十条第（一）项表没有这些行或其数字：规章。",
        "nongyenongcun-2025 | 第二部分第二十条第（一）项表没有这些行或其数字：规章。"
      })
  void aRowOfTheFormThatIsNotThereIsAWarning(String name, String message) {
    assertThat(findings(CaseReports.named(name)))
        .filteredOn(finding -> finding.rule().equals("table-rows-missing"))
        .extracting(Finding::message)
        .contains(message);
  }

  @Test
  void tablesLeftBlankAreWarnings() {
    assertThat(findings(CaseReports.named("2020_alxa-industry-bureau")))
        .filteredOn(finding -> finding.rule().equals("table-blank"))
        .extracting(Finding::message)
        .containsExactly("表格未填：第二部分第二十条第（八）项表。", "表格未填：第二部分第二十条第（九）项表。");
  }

  @Test
  void aReportOfProseOnlyLacksItsTables() {
    assertThat(findings(CaseReports.named("2021_ruian-ecology-bureau")))
        .extracting(Finding::rule)
        .contains("tables-absent");
    assertThat(findings(CaseReports.named("ziranziyuan-2014")))
        .extracting(Finding::rule)
        .doesNotContain("tables-absent");
  }

  @Test
  void aFindingNamesTheCellsTheirFiguresAndTheDifference() {
    Assessment broken =
        assess(CaseReports.named("ziranziyuan-2020")).stream()
            .filter(a -> a.verdict() == Verdict.FAILED)
            .filter(a -> a.applicant().code().equals("total"))
            .findFirst()
            .orElseThrow();
    assertThat(broken.finding().orElseThrow().message())
        .isEqualTo(
            "各项办理结果之和应等于（七）总计：“总计”列 （一）予以公开 2 + （二）部分公开 4 + 1.本机关不掌握相关政府信息 2"
                + " + （六）其他处理 2 = 10，而 （七）总计 9，相差 1（后者少）。");
    assertThat(broken.finding(Language.EN).orElseThrow().message())
        .isEqualTo(
            "the outcomes add up to row (7): column \"total\": Granted in full 2 + Granted in part"
                + " 4 + Not held by this agency 2 + Handled otherwise (subtotal) 2 = 10, but All"
                + " outcomes 9; a difference of 1 (the latter is less).");
    assertThat(broken.finding().orElseThrow().locator()).isEqualTo("T outcome.total total");
    assertThat(Objects.requireNonNull(broken.evidence()).operands())
        .filteredOn(operand -> operand.number().signum() != 0)
        .extracting(Operand::indicator)
        .containsExactly(
            "outcome.total",
            "outcome.granted",
            "outcome.partial",
            "outcome.unavailable.not_held",
            "outcome.other");
  }

  @Test
  void aRowThatSumsOverApplicantsIsNamedByTheRow() {
    assertThat(findings(CaseReports.named("ziranziyuan-2023")))
        .extracting(Finding::message)
        .contains("各类申请人之和应等于总计：“（二）部分公开”行 自然人 8 + 商业企业 1 = 9，而 总计 8，相差 1（后者少）。");
  }

  @Test
  void aFormWithoutColumnsOfApplicantsNamesNone() {
    assertThat(findings(CaseReports.named("ziranziyuan-2018")))
        .extracting(Finding::message)
        .contains("各申请方式之和应等于申请总数：2.网上申请数 2 + 3.信函、传真申请数 9 = 11，而 受理依申请公开信息总数 13，相差 2（后者多）。");
  }

  /** Rows 2 and 3 of （六） are not there: their sums are open, all others of the report are kept. */
  @Test
  void sumsOverRowsThatAreNotThereAreNotAssessable() {
    List<Assessment> assessed = assess(CaseReports.named("shichangjianguan-2021"));
    assertThat(assessed)
        .filteredOn(a -> a.rule().id().equals("outcomes-sum-2021"))
        .hasSize(7)
        .allMatch(a -> a.verdict() == Verdict.NOT_ASSESSABLE);
    assertThat(assessed)
        .filteredOn(a -> a.rule().id().equals("requests-balance"))
        .hasSize(7)
        .allMatch(a -> a.verdict() == Verdict.PASSED);
    assertThat(assessed)
        .filteredOn(a -> a.rule().id().equals("applicants-sum"))
        .hasSize(25)
        .filteredOn(a -> a.verdict() == Verdict.NOT_ASSESSABLE)
        .extracting(Assessment::indicator)
        .containsExactly("outcome.other.fee_unpaid", "outcome.other.rest");
  }

  private static List<Assessment> assess(CaseReport read) {
    return ReportChecker.standard().assess(read.report(), read.observations());
  }

  private static List<Finding> findings(CaseReport read) {
    return ReportChecker.standard().findings(read.report(), read.observations());
  }
}
