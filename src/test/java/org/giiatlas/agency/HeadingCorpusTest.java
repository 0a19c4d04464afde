package org.giiatlas.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.giiatlas.document.Document;
import org.giiatlas.document.Hints;
import org.junit.jupiter.api.Test;

class HeadingCorpusTest {
  private static final Path CORPUS =
      Path.of(
          System.getProperty(
              "GII_CORPUS", System.getenv().getOrDefault("GII_CORPUS", "../shared")));

  /** Copied text of the year before, or of the year after, as a person found it. */
  private static final Map<String, List<YearStatement>> OTHER_YEARS =
      Map.of(
          "reports/guanweihuibangongshi/2016_80486.txt",
          List.of(new YearStatement(YearStatement.Place.TABLE, 2015)),
          "reports/lvyouwentiju/2022_106556.txt",
          List.of(new YearStatement(YearStatement.Place.INTRODUCTION, 2023)));

  @Test
  void everyRealReportGivesItsAgencyYearAndDay() {
    assumeThat(CORPUS.resolve("reports"))
        .as("the corpus of real reports; GII_CORPUS tells where it is")
        .matches(Files::isDirectory);
    List<List<String>> wrong = new ArrayList<>();
    List<List<String>> cases = CaseFile.rows("headings.csv");
    for (List<String> row : cases) {
      Document document = CrawledDocument.read(CORPUS.resolve(row.get(0)));
      Heading heading = HeadingReader.standard().read(document, Hints.NONE);
      Heading expected =
          new Heading(
              CaseFile.field(row, 1),
              CaseFile.field(row, 2).map(Integer::valueOf),
              Optional.empty(),
              CaseFile.field(row, 3).map(LocalDate::parse),
              OTHER_YEARS.getOrDefault(row.get(0), List.of()));
      Recognition recognition = ReportRecogniser.standard().recognise(document);
      if (!heading.equals(expected) || recognition.verdict() != Recognition.Verdict.REPORT) {
        wrong.add(List.of(row.get(0), heading.toString(), recognition.reason()));
      }
    }
    assertThat(cases).hasSize(97);
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyRealReportsAgencyHasARegionALevelAndASector() {
    assertThat(CaseFile.rows("headings.csv"))
        .allSatisfy(
            row -> {
              Agency agency = AgencyRegistry.standard().place(row.get(1));
              assertThat(agency.regionCode()).as(row.get(1)).isPresent();
              assertThat(agency.level()).as(row.get(1)).isPresent();
              assertThat(agency.sector()).as(row.get(1)).isPresent();
            });
  }
}
