package org.giiatlas.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.giiatlas.agency.Level;
import org.giiatlas.form.Applicant;
import org.giiatlas.form.CellStatus;
import org.giiatlas.form.Generation;
import org.giiatlas.report.SampleReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The expected figures are added up by hand. */
class TrendCalculatorTest {
  private static final String[] DENIED = {
    "state_secret",
    "law_forbids",
    "security_stability",
    "third_party",
    "internal_affairs",
    "process_info",
    "enforcement_file",
    "registry_query"
  };

  @Test
  void sumsMeansAndQuartilesAreThoseOfTheReportingReports() {
    Trends trends =
        trends(
            requests("a", 2020, "1"),
            requests("b", 2020, "2"),
            requests("c", 2020, "6"),
            f2019("d", 2020).cell("requests.new", CellStatus.BLANK));

    TrendRow row = row(trends, 2020, "all", "all", "requests.new", "total");
    assertThat(row.reports()).isEqualTo(4);
    assertThat(row.reporting()).isEqualTo(3);
    assertThat(row.sum()).isEqualTo("9");
    assertThat(row.mean()).isEqualTo("3");
    assertThat(row.p25()).isEqualTo("1.5");
    assertThat(row.median()).isEqualTo("2");
    assertThat(row.p75()).isEqualTo("4");
    assertThat(row.matchedAgencies()).isZero();
    assertThat(row.matchedPriorSum()).isNull();
    assertThat(row.matchedSum()).isNull();
    assertThat(row.matchedChange()).isNull();
  }

  @Test
  void meansHaveFourDecimalsRoundedHalfUp() {
    Trends trends =
        trends(requests("a", 2020, "1"), requests("b", 2020, "1"), requests("c", 2020, "0"));

    assertThat(row(trends, 2020, "all", "all", "requests.new", "total").mean()).isEqualTo("0.6667");
  }

  @Test
  void largeSumsAreWrittenWithoutExponent() {
    Trends trends = trends(requests("a", 2020, "600000"), requests("b", 2020, "400000"));

    assertThat(row(trends, 2020, "all", "all", "requests.new", "total").sum())
        .hasToString("1000000");
  }

  @ParameterizedTest
  @EnumSource(
      value = CellStatus.class,
      names = {"BLANK", "ABSENT", "UNREADABLE"})
  void aCellWithoutANumberIsNoZero(CellStatus status) {
    Trends trends = trends(f2019("a", 2020).cell("requests.new", status));

    TrendRow row = row(trends, 2020, "all", "all", "requests.new", "total");
    assertThat(row.reports()).isEqualTo(1);
    assertThat(row.reporting()).isZero();
    assertThat(row.sum()).isNull();
    assertThat(row.median()).isNull();
  }

  @Test
  void aZeroIsAValue() {
    TrendRow row =
        row(trends(requests("a", 2020, "0")), 2020, "all", "all", "requests.new", "total");
    assertThat(row.reporting()).isEqualTo(1);
    assertThat(row.sum()).isEqualTo("0");
  }

  @Test
  void deniedOfThe2019FormIsTheSumOfItsEightGrounds() {
    assertThat(row(trends(eightGrounds("a", null)), 2020, "all", "all", "denied", "total").sum())
        .isEqualTo("36");
  }

  @ParameterizedTest
  @EnumSource(
      value = CellStatus.class,
      names = {"BLANK", "ABSENT", "UNREADABLE"})
  void aClassWithAPartThatIsNotReportedHasNoValue(CellStatus status) {
    TrendRow row = row(trends(eightGrounds("a", status)), 2020, "all", "all", "denied", "total");
    assertThat(row.reporting()).isZero();
    assertThat(row.sum()).isNull();
  }

  @Test
  void deniedOfThe2014FormLeavesOutWhatIsNoGovernmentInformation() {
    Trends trends =
        trends(
            f2014("a", 2016)
                .cell("outcome.denied", "9")
                .cell("outcome.rejected.not_gov_info", "4")
                .cell("outcome.unavailable.not_held", "2")
                .cell("outcome.unavailable.not_existing", "3")
                .cell("outcome.other.asked_to_amend", "5")
                .cell("outcome.other.redirected", "6")
                .cell("outcome.granted", "10")
                .cell("outcome.already_public", "20")
                .cell("outcome.partial", "1")
                .cell("outcome.total", "56"));

    assertThat(sum(trends, 2016, "granted")).isEqualTo("30");
    assertThat(sum(trends, 2016, "partial")).isEqualTo("1");
    assertThat(sum(trends, 2016, "denied")).isEqualTo("5");
    assertThat(sum(trends, 2016, "unavailable")).isEqualTo("5");
    assertThat(sum(trends, 2016, "rejected")).isEqualTo("4");
    assertThat(sum(trends, 2016, "other")).isEqualTo("11");
    assertThat(sum(trends, 2016, "refused")).isEqualTo("25");
    assertThat(sum(trends, 2016, "total")).isEqualTo("56");
  }

  @Test
  void aPartLargerThanItsWholeGivesNoNegativeCount() {
    Trends trends =
        trends(
            f2014("a", 2016)
                .cell("outcome.denied", "2")
                .cell("outcome.rejected.not_gov_info", "4"));

    assertThat(sum(trends, 2016, "denied")).isNull();
    assertThat(sum(trends, 2016, "rejected")).isEqualTo("4");
  }

  @Test
  void theOldFormsOwnTotalOfRefusalsIsTaken() {
    Trends trends =
        trends(
            f2008("a", 2012)
                .cell("outcome.refused", "12")
                .cell("outcome.granted", "7")
                .cell("outcome.unavailable.not_existing", "1")
                .cell("outcome.unavailable.not_held", "2")
                .cell("outcome.unavailable.unclear", "3")
                .cell("outcome.denied.exemption_1", "4")
                .cell("outcome.denied.exemption_2", "1")
                .cell("outcome.other", "1"));

    assertThat(sum(trends, 2012, "refused")).isEqualTo("12");
    assertThat(sum(trends, 2012, "unavailable")).isEqualTo("6");
    assertThat(sum(trends, 2012, "denied")).isEqualTo("5");
    assertThat(sum(trends, 2012, "other")).isEqualTo("1");
  }

  @Test
  void aGroundThatTheLocalFormDoesNotPrintIsNotMissed() {
    assertThat(
            sum(trends(f2008("a", 2012).cell("outcome.denied.exemption_1", "4")), 2012, "denied"))
        .isEqualTo("4");
  }

  @Test
  void aGroundThatTheLocalFormPrintsIsMissedWhereBlank() {
    assertThat(
            sum(
                trends(
                    f2008("a", 2012)
                        .cell("outcome.denied.exemption_1", "4")
                        .cell("outcome.denied.exemption_2", CellStatus.BLANK)),
                2012,
                "denied"))
        .isNull();
  }

  @Test
  void theBlankFigureOfANarrowerRowIsNotReplacedByABroaderOne() {
    Trends trends =
        trends(
            f2014("a", 2016)
                .cell("outcome.denied", "9")
                .cell("outcome.rejected.not_gov_info", CellStatus.BLANK));

    assertThat(sum(trends, 2016, "denied")).isNull();
  }

  @Test
  void otherOutcomesOfThe2021FormAreThreeRowsOrOne() {
    Trends trends =
        trends(
            f2021("a", 2022)
                .cell("outcome.other.no_correction", "1")
                .cell("outcome.other.fee_unpaid", "2")
                .cell("outcome.other.rest", "4"),
            f2021("b", 2022).cell("outcome.other", "8"));

    assertThat(sum(trends, 2022, "other")).isEqualTo("15");
  }

  @Test
  void lawsuitsAreDirectOnesAndThoseAfterReview() {
    Trends trends =
        trends(
            f2019("a", 2020)
                .cell("litigation.direct.corrected", "2")
                .cell("litigation.after_review.corrected", "3"),
            f2019("b", 2020)
                .cell("litigation.direct.corrected", "5")
                .cell("litigation.after_review.corrected", CellStatus.BLANK));

    TrendRow row = row(trends, 2020, "all", "all", "litigation.corrected", "-");
    assertThat(row.sum()).isEqualTo("5");
    assertThat(row.reporting()).isEqualTo(1);
    assertThat(trends.litigation()).contains(row);
  }

  @Test
  void applicantsAreFollowedOneByOne() {
    Trends trends =
        trends(
            f2019("a", 2020)
                .cell("requests.new", Applicant.NATURAL, "3")
                .cell("requests.new", Applicant.BUSINESS, "2")
                .cell("requests.new", Applicant.TOTAL, "5"));

    assertThat(row(trends, 2020, "all", "all", "requests.new", "natural").sum()).isEqualTo("3");
    assertThat(row(trends, 2020, "all", "all", "requests.new", "business").sum()).isEqualTo("2");
    assertThat(row(trends, 2020, "all", "all", "requests.new", "total").sum()).isEqualTo("5");
    assertThat(find(trends, 2020, "all", "all", "requests.new", "research")).isEmpty();
  }

  @Test
  void matchedSumsAreOfAgenciesThatReportInBothYears() {
    Trends trends =
        trends(
            requests("a", 2019, "10"),
            requests("b", 2019, "30"),
            f2019("c", 2019).cell("requests.new", CellStatus.BLANK),
            requests("gone", 2019, "500"),
            requests("a", 2020, "20"),
            requests("b", 2020, "24"),
            requests("c", 2020, "700"),
            requests("new", 2020, "900"));

    TrendRow row = row(trends, 2020, "all", "all", "requests.new", "total");
    assertThat(row.sum()).isEqualTo("1644");
    assertThat(row.matchedAgencies()).isEqualTo(2);
    assertThat(row.matchedPriorSum()).isEqualTo("40");
    assertThat(row.matchedSum()).isEqualTo("44");
    assertThat(row.matchedChange()).isEqualTo("0.1");
  }

  @Test
  void aYearBetweenIsNotSkipped() {
    Trends trends = trends(requests("a", 2018, "10"), requests("a", 2020, "20"));

    assertThat(row(trends, 2020, "all", "all", "requests.new", "total").matchedAgencies()).isZero();
  }

  @Test
  void thereIsNoRelativeChangeFromZero() {
    TrendRow row =
        row(
            trends(requests("a", 2019, "0"), requests("a", 2020, "4")),
            2020,
            "all",
            "all",
            "requests.new",
            "total");
    assertThat(row.matchedAgencies()).isEqualTo(1);
    assertThat(row.matchedPriorSum()).isEqualTo("0");
    assertThat(row.matchedSum()).isEqualTo("4");
    assertThat(row.matchedChange()).isNull();
  }

  @Test
  void aFallHasFourDecimals() {
    TrendRow row =
        row(
            trends(requests("a", 2019, "3"), requests("a", 2020, "1")),
            2020,
            "all",
            "all",
            "requests.new",
            "total");
    assertThat(row.matchedChange()).isEqualTo("-0.6667");
  }

  @Test
  void aSeriesWithTheSameMeaningInBothFormsIsJoinedOverTheBreakOf2019() {
    Trends trends =
        trends(
            f2014("a", 2018).cell("outcome.granted", "3").cell("outcome.already_public", "1"),
            f2019("a", 2019).cell("outcome.granted", "6"));

    assertThat(row(trends, 2019, "all", "all", "granted", "total").matchedChange())
        .isEqualTo("0.5");
  }

  @Test
  void aSeriesWhoseMeaningChangedIsNotJoinedOverTheBreakOf2019() {
    Trends trends =
        trends(
            f2014("a", 2018)
                .cell("outcome.unavailable.not_held", "3")
                .cell("outcome.unavailable.not_existing", "1"),
            f2019("a", 2019)
                .cell("outcome.unavailable.not_held", "6")
                .cell("outcome.unavailable.needs_creation", "0")
                .cell("outcome.unavailable.unclear", "0"));

    TrendRow row = row(trends, 2019, "all", "all", "unavailable", "total");
    assertThat(row.sum()).isEqualTo("6");
    assertThat(row.matchedAgencies()).isZero();
    assertThat(row.matchedPriorSum()).isNull();
    assertThat(row.matchedChange()).isNull();
  }

  @Test
  void documentsInForceAreNotJoinedOverTheBreakOf2021ButWithinTheForm() {
    Trends trends =
        trends(
            f2019("a", 2019).cell("normative.in_force", "40"),
            f2019("a", 2020).cell("normative.in_force", "50"),
            f2021("a", 2021).cell("normative.in_force", "20"),
            f2021("a", 2022).cell("normative.in_force", "30"));

    assertThat(change(trends, 2020, "normative.in_force")).isEqualTo("0.25");
    assertThat(change(trends, 2021, "normative.in_force")).isNull();
    assertThat(change(trends, 2022, "normative.in_force")).isEqualTo("0.5");
  }

  @Test
  void anOfficeThatKeptTheOldFormOverTheBreakOf2014StaysJoined() {
    Trends trends =
        trends(
            f2008("kept", 2013).cell("outcome.refused", "4"),
            f2008("changed", 2013).cell("outcome.refused", "4"),
            f2008("kept", 2014).cell("outcome.refused", "5"),
            f2014("changed", 2014)
                .cell("outcome.denied", "1")
                .cell("outcome.unavailable.not_held", "1")
                .cell("outcome.unavailable.not_existing", "1")
                .cell("outcome.other.asked_to_amend", "1")
                .cell("outcome.other.redirected", "1"));

    TrendRow row = row(trends, 2014, "all", "all", "refused", "total");
    assertThat(row.sum()).isEqualTo("10");
    assertThat(row.matchedAgencies()).isEqualTo(1);
    assertThat(row.matchedChange()).isEqualTo("0.25");
  }

  @Test
  void disclosedItemsComeFromTheTableOrFromASentenceButAreNotJoined() {
    Trends trends =
        trends(
            f2014("a", 2018).cell("disclosure.total", "100"),
            f2019("a", 2019).sentence("disclosure.total", "150"),
            f2019("a", 2020).sentence("disclosure.total", "300"));

    assertThat(row(trends, 2019, "all", "all", "disclosure.total", "-").sum()).isEqualTo("150");
    assertThat(change(trends, 2019, "disclosure.total")).isNull();
    assertThat(change(trends, 2020, "disclosure.total")).isEqualTo("1");
  }

  @Test
  void supersededAndMonthlyReportsDoNotCount() {
    Trends trends =
        trends(
            requests("a", 2020, "1"),
            requests("a", 2020, "100").supersededBy("a-2020"),
            requests("a", 2020, "1000").month(6));

    assertThat(row(trends, 2020, "all", "all", "requests.new", "total").sum()).isEqualTo("1");
    assertThat(trends.coverage()).containsExactly(new CoverageRow(2020, Generation.F2019, 1));
  }

  @Test
  void reportsAreGroupedByLevelProvinceCityAndSector() {
    Trends trends =
        trends(
            requests("a", 2020, "1").level(Level.COUNTY),
            requests("b", 2020, "2").level(Level.COUNTY).province("福建省"),
            requests("c", 2020, "4"),
            requests("d", 2020, "8").unplaced());

    assertThat(row(trends, 2020, "all", "all", "requests.new", "total").sum()).isEqualTo("15");
    assertThat(row(trends, 2020, "level", "county", "requests.new", "total").sum()).isEqualTo("3");
    assertThat(row(trends, 2020, "level", "city", "requests.new", "total").sum()).isEqualTo("4");
    assertThat(row(trends, 2020, "province", "浙江省", "requests.new", "total").sum()).isEqualTo("5");
    assertThat(row(trends, 2020, "province", "福建省", "requests.new", "total").reports())
        .isEqualTo(1);
    assertThat(row(trends, 2020, "city", "温州市", "requests.new", "total").sum()).isEqualTo("7");
    assertThat(row(trends, 2020, "sector", "ecology", "requests.new", "total").sum())
        .isEqualTo("7");
  }

  @Test
  void anIndicatorThatNoFormOfTheYearPrintsHasNoRow() {
    assertThat(find(trends(requests("a", 2020, "1")), 2020, "all", "all", "visits.website", "-"))
        .isEmpty();
  }

  @Test
  void coverageCountsReportsByYearAndForm() {
    Trends trends =
        trends(
            requests("a", 2020, "1"), requests("b", 2020, "1"), f2014("c", 2020), f2021("a", 2021));

    assertThat(trends.coverage())
        .containsExactly(
            new CoverageRow(2020, Generation.F2014, 1),
            new CoverageRow(2020, Generation.F2019, 2),
            new CoverageRow(2021, Generation.F2021, 1));
  }

  @Test
  void aWholeIsOfTheReportsThatGiveAllItsParts() {
    Trends trends =
        trends(
            kinds("a", "7", "1"),
            kinds("b", "5", "2"),
            kinds("c", "90", null),
            kinds("d", null, "8"));

    assertThat(trends.compositions())
        .containsExactly(
            new CompositionRow(
                2020,
                Composition.APPLICANTS,
                2,
                Stream.of("12", "3", "0", "0", "0", "0").map(BigDecimal::new).toList()));
    assertThat(trends.compositions().get(0).total()).isEqualTo("15");
    assertThat(row(trends, 2020, "all", "all", "requests.new", "natural").sum()).isEqualTo("102");
  }

  @Test
  void rowsAreSortedByTheirKeyWhateverTheOrderOfReports() {
    List<SampleReport> reports = new ArrayList<>();
    for (int year = 2017; year <= 2022; year++) {
      for (int agency = 0; agency < 8; agency++) {
        reports.add(requests("agency-" + agency, year, Integer.toString(agency * year)));
      }
    }
    Trends first = trends(reports.toArray(SampleReport[]::new));
    Collections.shuffle(reports, new Random(7));
    Trends second = trends(reports.toArray(SampleReport[]::new));

    assertThat(second).isEqualTo(first);
    assertThat(first.requestOutcomes())
        .extracting(row -> row.year() + " " + row.groupBy() + " " + row.group())
        .isSorted()
        .hasSize(6 * 6);
  }

  @Test
  void observationsCanComeFromAFunctionOfTheReport() {
    SampleReport sample = requests("a", 2020, "5");
    Trends trends =
        new TrendCalculator(Crosswalk.standard(), List.of(), report -> sample.observations())
            .calculate(Stream.of(sample.placed()));

    assertThat(row(trends, 2020, "all", "all", "requests.new", "total").sum()).isEqualTo("5");
  }

  @Test
  void twoStandingReportsOfOneAgencyAndYearAreRefused() {
    assertThatThrownBy(() -> trends(requests("a", 2020, "1"), requests("a", 2020, "2")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a for 2020")
        .hasMessageContaining("superseded");
  }

  private static SampleReport eightGrounds(String agency, @Nullable CellStatus last) {
    SampleReport report = f2019(agency, 2020);
    for (int i = 0; i < DENIED.length; i++) {
      String indicator = "outcome.denied." + DENIED[i];
      if (last != null && i == DENIED.length - 1) {
        report.cell(indicator, last);
      } else {
        report.cell(indicator, Integer.toString(i + 1));
      }
    }
    return report;
  }

  /** New requests by kind; a kind given as null is not printed, the others not named are zero. */
  private static SampleReport kinds(
      String agency, @Nullable String natural, @Nullable String business) {
    SampleReport report = f2019(agency, 2020);
    if (natural != null) {
      report.cell("requests.new", Applicant.NATURAL, natural);
    }
    if (business != null) {
      report.cell("requests.new", Applicant.BUSINESS, business);
    }
    for (Applicant kind :
        List.of(
            Applicant.RESEARCH,
            Applicant.PUBLIC_INTEREST,
            Applicant.LEGAL_SERVICE,
            Applicant.OTHER)) {
      report.cell("requests.new", kind, "0");
    }
    return report;
  }

  private static SampleReport requests(String agency, int year, String number) {
    return f2019(agency, year).cell("requests.new", number);
  }

  private static SampleReport f2008(String agency, int year) {
    return SampleReport.of(agency, year, Generation.F2008);
  }

  private static SampleReport f2014(String agency, int year) {
    return SampleReport.of(agency, year, Generation.F2014);
  }

  private static SampleReport f2019(String agency, int year) {
    return SampleReport.of(agency, year, Generation.F2019);
  }

  private static SampleReport f2021(String agency, int year) {
    return SampleReport.of(agency, year, Generation.F2021);
  }

  private static Trends trends(SampleReport... samples) {
    TrendCollector collector = TrendCalculator.standard().collector();
    for (SampleReport sample : samples) {
      collector.add(sample.placed(), sample.observations());
    }
    return collector.trends();
  }

  private static @Nullable BigDecimal sum(Trends trends, int year, String series) {
    return row(trends, year, "all", "all", series, "total").sum();
  }

  private static @Nullable BigDecimal change(Trends trends, int year, String series) {
    return row(trends, year, "all", "all", series, "-").matchedChange();
  }

  private static TrendRow row(
      Trends trends, int year, String by, String group, String series, String applicant) {
    return find(trends, year, by, group, series, applicant).orElseThrow();
  }

  private static Optional<TrendRow> find(
      Trends trends, int year, String by, String group, String series, String applicant) {
    List<TrendRow> rows = new ArrayList<>(trends.disclosureCounts());
    rows.addAll(trends.requestOutcomes());
    rows.addAll(trends.litigation());
    return rows.stream()
        .filter(
            row ->
                row.year() == year
                    && row.groupBy().equals(by)
                    && row.group().equals(group)
                    && row.indicator().equals(series)
                    && row.applicant().equals(applicant))
        .findFirst();
  }
}
