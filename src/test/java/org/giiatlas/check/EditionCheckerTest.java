package org.giiatlas.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.giiatlas.agency.Agency;
import org.giiatlas.form.Applicant;
import org.giiatlas.form.CellStatus;
import org.giiatlas.report.PlacedReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pass over an edition: what is compared with what, and that what is kept is enough. */
class EditionCheckerTest {
  private final EditionChecker checker = new EditionChecker();

  @Test
  void aReportIsComparedWithTheSameOfficesYearBefore() {
    assess("a", carriedOut(2021, "2"));
    assess("b", carriedOut(2021, "7"));

    assertThat(findings("carried-over", assess("a", carriedIn(2022, "1"))))
        .extracting(
            Finding::applicant, f -> String.valueOf(f.expected()), f -> String.valueOf(f.actual()))
        .containsExactly(tuple("natural", "2", "1"), tuple("total", "2", "1"));
    assertThat(findings("carried-over", assess("b", carriedIn(2022, "7")))).isEmpty();
  }

  @Test
  void anOfficeWithoutTheYearBeforeIsNotAssessable() {
    assess("a", carriedOut(2020, "2"));

    assertThat(of("carried-over", assess("a", carriedIn(2022, "1"))))
        .hasSize(7)
        .allMatch(assessment -> assessment.verdict() == Verdict.NOT_ASSESSABLE);
  }

  @Test
  void aSupersededReportIsNoYearBeforeAndIsComparedWithNone() {
    assess("a", carriedOut(2021, "2"));
    List<Assessment> rival = rival("a", carriedOut(2021, "9"));

    assertThat(of("carried-over", rival)).isEmpty();
    assertThat(findings("carried-over", assess("a", carriedIn(2022, "2")))).isEmpty();
  }

  @Test
  void everyFigureInWhichASupersededReportDiffersIsAFinding() {
    assess("a", SampleReport.of("f2021", 2022).natural("requests.new", "5"));
    SampleReport older =
        SampleReport.of("f2021", 2022)
            .natural("requests.new", "5")
            .set("requests.new", Applicant.TOTAL, "8")
            .set("penalty.decisions", "3");

    assertThat(findings("superseded-differs", rival("a", older)))
        .extracting(
            Finding::severity,
            Finding::indicator,
            Finding::applicant,
            f -> String.valueOf(f.expected()),
            f -> String.valueOf(f.actual()),
            Finding::message,
            Finding::locator)
        .containsExactlyInAnyOrder(
            tuple(
                Severity.WARNING,
                "penalty.decisions",
                "-",
                "0",
                "3",
                "同一机关同一时期的另一份文件数字不同：行政处罚 本年处理决定数量 本文件为 3，所采用的文件为 0，相差 3。",
                "T9 penalty.decisions"),
            tuple(
                Severity.WARNING,
                "requests.new",
                "total",
                "5",
                "8",
                "同一机关同一时期的另一份文件数字不同：一、本年新收政府信息公开申请数量 本文件为 8，所采用的文件为 5，相差 3。",
                "T9 requests.new"));
  }

  @ParameterizedTest
  @CsvSource({"BLANK", "ABSENT", "UNREADABLE"})
  void aCellThatOneOfTheDocumentsLacksDiffersInNothingThatCouldBeTold(CellStatus status) {
    assess("a", SampleReport.of("f2021", 2022).set("penalty.decisions", "3"));
    List<Assessment> rival =
        rival(
            "a",
            SampleReport.of("f2021", 2022).without("penalty.decisions", Applicant.NONE, status));

    assertThat(of("superseded-differs", rival))
        .filteredOn(assessment -> assessment.verdict() != Verdict.PASSED)
        .singleElement()
        .matches(assessment -> assessment.verdict() == Verdict.NOT_ASSESSABLE)
        .matches(assessment -> assessment.indicator().equals("penalty.decisions"));
  }

  @Test
  void sentencesAreSetAgainstSentences() {
    assess("a", SampleReport.of("f2021", 2022).stated("disclosure.total", "120"));

    assertThat(
            findings(
                "superseded-differs",
                rival("a", SampleReport.of("f2021", 2022).stated("disclosure.total", "112"))))
        .singleElement()
        .matches(finding -> finding.indicator().equals("disclosure.total"))
        .matches(finding -> String.valueOf(finding.expected()).equals("120"))
        .matches(finding -> String.valueOf(finding.actual()).equals("112"));
  }

  @Test
  void aStandingReportIsNotAskedForADocumentInItsPlace() {
    assertThat(of("superseded-differs", assess("a", SampleReport.of("f2021", 2022)))).isEmpty();
  }

  @Test
  void aSupersededReportWithoutTheOneInItsPlaceIsRefused() {
    assess("b", SampleReport.of("f2021", 2022));

    assertThatThrownBy(() -> rival("a", SampleReport.of("f2021", 2022)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a-2022-deadbeef comes without a-2022 before it");
  }

  /** What is kept of years before gives the same as the whole reports. */
  @Test
  void nothingThatARuleNeedsIsForgotten() {
    List<SampleReport> years =
        List.of(
            active("f2019", 2019, "4"),
            active("f2019", 2020, "4").set("licensing.items_prior", "18"),
            active("f2021", 2021, "4"),
            active("f2021", 2022, "5")
                .without("outcome.partial", Applicant.NATURAL, CellStatus.BLANK),
            active("f2021", 2023, "5"),
            active("f2021", 2024, "5").set("normative.in_force", "40"),
            active("f2021", 2025, "900").set("normative.in_force", "1"));
    List<ReportFigures> earlier = new ArrayList<>();
    List<String> broken = new ArrayList<>();
    for (SampleReport report : years) {
      List<Assessment> whole = SeriesChecker.standard().assess(report.figures(), earlier);
      List<Assessment> kept =
          assess("a", report).stream()
              .filter(a -> whole.stream().anyMatch(w -> w.rule().equals(a.rule())))
              .toList();
      assertThat(kept).usingRecursiveFieldByFieldElementComparator().isEqualTo(whole);
      whole.stream()
          .filter(a -> a.verdict() == Verdict.FAILED)
          .forEach(a -> broken.add(a.rule().id()));
      earlier.add(report.figures());
    }
    assertThat(broken)
        .contains("licensing-items-stock", "requests-repeated", "normative-stock", "out-of-line");
  }

  @Test
  void whatAnEditionKeepsOfYearsBeforeGivesTheSameFindingsAsTheirReports() {
    EditionChecker later = new EditionChecker();
    List<SampleReport> years =
        List.of(
            active("f2019", 2020, "4"),
            active("f2021", 2021, "4"),
            active("f2021", 2022, "5")
                .without("requests.new", Applicant.TOTAL, CellStatus.UNREADABLE),
            active("f2021", 2023, "5"),
            active("f2021", 2024, "6"));
    for (SampleReport report : years) {
      int year = report.report().year();
      assess("a", report);
      assess("b", active("f2021", year, "900"));
      checker.past(year).forEach(past -> later.recall(year, past));
    }
    SampleReport before = active("f2021", 2025, "5");
    assess("a", before);
    later.recall(placed("a", before), before.observations());
    SampleReport now = active("f2021", 2026, "900");

    List<Assessment> looking = later.assess(placed("a", now), now.observations());

    assertThat(looking).usingRecursiveFieldByFieldElementComparator().isEqualTo(assess("a", now));
    assertThat(findings("out-of-line", looking))
        .extracting(Finding::indicator)
        .contains("outcome.total");
  }

  @Test
  void anOfficeWithoutAReportOfTheYearIsNotKeptOfIt() {
    assess("a", active("f2021", 2021, "4"));
    assess("b", active("f2021", 2022, "4"));

    assertThat(checker.past(2022)).extracting(PastFigures::office).containsExactly("b");
  }

  private static SampleReport active(String form, int year, String requests) {
    SampleReport report = SampleReport.of(form, year);
    for (String code : List.of("requests.new", "outcome.granted", "outcome.total")) {
      report.natural(code, requests);
    }
    return form.equals("f2019")
        ? report.set("licensing.items_prior", "20").set("licensing.items_change", "-3")
        : report.set("normative.in_force", "33");
  }

  private static SampleReport carriedOut(int year, String number) {
    return SampleReport.of("f2021", year).natural("requests.carried_out", number);
  }

  private static SampleReport carriedIn(int year, String number) {
    return SampleReport.of("f2021", year).natural("requests.carried_in", number);
  }

  /** The store gives no texts as found of a year that is only looked back at. */
  @Test
  void anAmountOfAYearLookedBackAtReadsAsIfThatYearWereAssessed() {
    EditionChecker later = new EditionChecker();
    assess(
        "a", SampleReport.of("f2021", 2021).raw("fees.amount", Applicant.NONE, "510.5", "510.5万"));
    SampleReport recalled = SampleReport.of("f2021", 2021).set("fees.amount", "510.5");
    later.recall(placed("a", recalled), recalled.observations());
    SampleReport now = SampleReport.of("f2021", 2022).set("fees.amount", "5000000");

    List<Finding> looking =
        findings("amount-unit", later.assess(placed("a", now), now.observations()));

    assertThat(looking).extracting(Finding::message).hasSize(1);
    assertThat(looking)
        .usingRecursiveFieldByFieldElementComparator()
        .isEqualTo(findings("amount-unit", assess("a", now)));
  }

  private List<Assessment> assess(String office, SampleReport report) {
    return checker.assess(placed(office, report), report.observations());
  }

  private List<Assessment> rival(String office, SampleReport report) {
    String standing = office + "-" + report.report().year();
    return checker.assess(
        placed(office, report, standing + "-deadbeef", Optional.of(standing)),
        report.observations());
  }

  private static PlacedReport placed(String office, SampleReport report) {
    return placed(office, report, office + "-" + report.report().year(), Optional.empty());
  }

  private static PlacedReport placed(
      String office, SampleReport report, String id, Optional<String> supersededBy) {
    Agency agency =
        new Agency(
            office,
            "某县人民政府",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new PlacedReport(id, report.report(), agency, id, "0".repeat(64), supersededBy);
  }

  private static List<Assessment> of(String rule, List<Assessment> assessments) {
    return assessments.stream().filter(a -> a.rule().id().equals(rule)).toList();
  }

  private static List<Finding> findings(String rule, List<Assessment> assessments) {
    return of(rule, assessments).stream().flatMap(a -> a.finding().stream()).toList();
  }
}
