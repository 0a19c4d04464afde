package org.giiatlas.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.giiatlas.document.Format;
import org.giiatlas.document.Hints;
import org.giiatlas.form.CellStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports as office programs save them hold what a person reads in the page they were made of. */
class OfficeFilesTest {
  @ParameterizedTest(name = "{0}.{1}")
  @CsvSource({
    "pingtan-guanweihui-2022, docx",
    "pingtan-guanweihui-2022, doc",
    "pingtan-guanweihui-2022, xlsx",
    "pingtan-guanweihui-2022, xls",
    "pingtan-huanjingguotu-2017, docx",
    "pingtan-huanjingguotu-2017, doc",
    "pingtan-huanjingguotu-2017, xlsx",
    "pingtan-huanjingguotu-2017, xls"
  })
  void everyCellIsReadAsAPersonReadsIt(String name, String extension) throws IOException {
    CaseFile truth =
        CaseFile.samples().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
    Report report = report("/cases/office/" + name + "." + extension);
    assertThat(report.agency()).isEqualTo(truth.agency());
    assertThat(report.year()).isEqualTo(truth.year());
    Map<String, Observation> read = new TreeMap<>();
    for (Observation observation : ReportObservations.of(report)) {
      if (observation.source() == Source.TABLE) {
        read.put(observation.indicator() + ":" + observation.applicant().code(), observation);
      }
    }
    for (CaseFile.Cell cell : truth.cells()) {
      Observation found = read.remove(cell.indicator() + ":" + cell.applicant().code());
      CellStatus status = found == null ? CellStatus.ABSENT : found.status();
      assertThat(cell.expected().accepts(status, found == null ? null : found.value()))
          .as("%s is %s, read as %s", cell.indicator(), cell.expected(), found)
          .isTrue();
    }
    assertThat(read.values()).allMatch(o -> o.status() == CellStatus.ABSENT);
  }

  private static Report report(String resource) throws IOException {
    try (InputStream in = OfficeFilesTest.class.getResourceAsStream(resource)) {
      assertThat(in).as(resource).isNotNull();
      Outcome outcome = ReportParser.standard().parse(in.readAllBytes(), Format.OFFICE, Hints.NONE);
      assertThat(outcome).isInstanceOf(Outcome.Parsed.class);
      return ((Outcome.Parsed) outcome).report();
    }
  }
}
