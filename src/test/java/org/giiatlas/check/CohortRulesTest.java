package org.giiatlas.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.giiatlas.agency.Agency;
import org.giiatlas.agency.Level;
import org.giiatlas.form.Applicant;
import org.giiatlas.form.CellStatus;
import org.giiatlas.report.PlacedReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that set offices against each other. */
class CohortRulesTest {
  private final EditionChecker checker = new EditionChecker();

  /** A report of a year with the office that it is of. */
  private record Of(Agency agency, SampleReport report) {
    PlacedReport placed() {
      String id = agency.id() + "-" + report.report().year();
      return new PlacedReport(id, report.report(), agency, id, "0".repeat(64), Optional.empty());
    }
  }

  private static Agency agency(String id, String region, Level level, String sector) {
    return new Agency(
        id,
        id,
        Optional.of(region),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(level),
        Optional.of(sector));
  }

  private static Agency bureau(int number) {
    return agency("b" + number, "35010" + number % 10, Level.COUNTY, "education");
  }

  /** The assessments of one rule in the reports of a year, by report. */
  private List<List<Assessment>> year(String rule, List<Of> reports) {
    reports.forEach(of -> checker.survey(of.placed(), of.report().observations()));
    return reports.stream()
        .map(of -> checker.assess(of.placed(), of.report().observations()))
        .map(all -> all.stream().filter(a -> a.rule().id().equals(rule)).toList())
        .toList();
  }

  private static SampleReport decisions(int year, int penalties) {
    return SampleReport.of("f2021", year).set("penalty.decisions", Integer.toString(penalties));
  }

  private Assessment jump(int offices, int before, int now, double growth) {
    List<Of> first = new ArrayList<>();
    List<Of> second = new ArrayList<>();
    first.add(new Of(bureau(0), decisions(2022, before)));
    second.add(new Of(bureau(0), decisions(2023, now)));
    for (int i = 1; i < offices; i++) {
      int usual = 80 + 7 * i;
      first.add(new Of(bureau(i), decisions(2022, usual)));
      second.add(new Of(bureau(i), decisions(2023, (int) (usual * growth) + i % 3)));
    }
    year("out-of-line-peers", first);
    return year("out-of-line-peers", second).get(0).stream()
        .filter(a -> a.indicator().equals("penalty.decisions"))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    // All stay as they are: a thirtyfold rise is out of line, a third more is not.
    "12, 100, 3000, 1.0, FAILED",
    "12, 100, 133, 1.0, PASSED",
    // All rise tenfold, as this one; what does not change at all is no jump.
    "12, 100, 1000, 10.0, PASSED",
    "12, 100, 100, 10.0, PASSED",
    "12, 100, 130, 10.0, FAILED",
    // From one to four is chance.
    "12, 1, 4, 1.0, PASSED",
    // Too few offices to tell.
    "9, 100, 3000, 1.0, NOT_ASSESSABLE"
  })
  void aChangeUnlikeThatOfThePeersIsNoted(
      int offices, int before, int now, double growth, Verdict verdict) {
    assertThat(jump(offices, before, now, growth).verdict()).isEqualTo(verdict);
  }

  @Test
  void aChangeUnlikeThatOfThePeersIsToldBesideTheirs() {
    Finding finding = jump(12, 100, 3000, 1.0).finding().orElseThrow();
    assertThat(finding.severity()).isEqualTo(Severity.INFO);
    assertThat(finding.message())
        .startsWith(
            "与同级同类机关相比，本年数字的增减很不寻常：行政处罚 本年处理决定数量 3000，而 2022年 行政处罚 本年处理决定数量 100；"
                + "12 个同级同类机关今年与上年之比的中位数为 1.0");
  }

  @Test
  void officesOfAnotherLevelOrSectorAreNoPeers() {
    List<Of> first = new ArrayList<>();
    List<Of> second = new ArrayList<>();
    first.add(new Of(bureau(0), decisions(2022, 100)));
    second.add(new Of(bureau(0), decisions(2023, 3000)));
    for (int i = 1; i < 20; i++) {
      Agency other =
          i % 2 == 0
              ? agency("c" + i, "350100", Level.CITY, "education")
              : agency("d" + i, "350102", Level.COUNTY, "water");
      first.add(new Of(other, decisions(2022, 100)));
      second.add(new Of(other, decisions(2023, 100)));
    }
    year("out-of-line-peers", first);
    assertThat(year("out-of-line-peers", second).get(0))
        .allMatch(a -> a.verdict() == Verdict.NOT_ASSESSABLE);
  }

  @Test
  void aReportThatWasNotSurveyedIsComparedWithNone() {
    Of alone = new Of(bureau(0), decisions(2022, 100));
    assertThat(checker.assess(alone.placed(), alone.report().observations()))
        .filteredOn(a -> a.rule().id().equals("out-of-line-peers"))
        .isNotEmpty()
        .allMatch(a -> a.verdict() == Verdict.NOT_ASSESSABLE);
  }

  private static Of requests(Agency agency, int number) {
    return new Of(
        agency, SampleReport.of("f2021", 2023).natural("requests.new", Integer.toString(number)));
  }

  private static final Agency COUNTY =
      agency("county", "350128", Level.COUNTY, "general_government");
  private static final Agency SCHOOLS = agency("schools", "350128", Level.COUNTY, "education");
  private static final Agency TOWN =
      agency("town", "350128101", Level.TOWNSHIP, "township_government");
  private static final Agency TAX = agency("tax", "350128", Level.COUNTY, "tax");
  private static final Agency NEIGHBOUR = agency("next", "350129", Level.COUNTY, "education");

  private Assessment summary(int total, Of... others) {
    List<Of> all = new ArrayList<>(List.of(others));
    all.add(requests(COUNTY, total));
    List<List<Assessment>> assessed = year("area-sum", all);
    return assessed.get(assessed.size() - 1).stream()
        .filter(a -> a.indicator().equals("requests.new"))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"12, PASSED", "40, PASSED", "11, FAILED"})
  void aCountyHasNoFewerRequestsThanItsOfficesTogether(int total, Verdict verdict) {
    assertThat(
            summary(
                    total,
                    requests(SCHOOLS, 7),
                    requests(TOWN, 5),
                    requests(TAX, 100),
                    requests(NEIGHBOUR, 50))
                .verdict())
        .isEqualTo(verdict);
  }

  @Test
  void aSumAboveTheCountysFigureSaysOverHowManyOffices() {
    Finding finding = summary(9, requests(SCHOOLS, 7), requests(TOWN, 5)).finding().orElseThrow();
    assertThat(finding.severity()).isEqualTo(Severity.INFO);
    assertThat(finding.message())
        .isEqualTo("本级政府的报告应汇总所属各机关，不应少于它们的合计：所收录的 2 个机关的报告合计 12，而 一、本年新收政府信息公开申请数量 9，相差 3（后者少）。");
    assertThat(finding.expected()).isEqualByComparingTo("12");
    assertThat(finding.actual()).isEqualByComparingTo("9");
  }

  @Test
  void aSumOverOfficesOfWhichOneLeftItBlankPassesNoCounty() {
    Of blank =
        new Of(
            TOWN,
            SampleReport.of("f2021", 2023)
                .without("requests.new", Applicant.TOTAL, CellStatus.BLANK));
    assertThat(summary(9, requests(SCHOOLS, 7), blank).verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
  }

  @Test
  void aCountyOfWhichNoOfficeIsAtHandIsNotAssessable() {
    assertThat(summary(9).verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "350128, education, 350128",
    "350128101, township_government, 350128",
    "350128101, education, 350128101",
    "350128, general_government, 350100",
    "350100, general_government, 350000",
    "350000, general_government, ''"
  })
  void anOfficeIsSummedUpByTheGovernmentOfItsDivision(String code, String sector, String above) {
    assertThat(Area.above(agency("a", code, Level.COUNTY, sector)).orElse("")).isEqualTo(above);
  }
}
