package org.giiatlas.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.giiatlas.form.CellStatus;
import org.giiatlas.report.CaseReports;
import org.giiatlas.report.CaseReports.CaseReport;
import org.giiatlas.report.Observation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real reports that add up, with one figure after the other made wrong. */
class PlantedErrorsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020_aketao-ecology-bureau",
        "guanweihui-2019",
        "guanweihui-2023",
        "guanweihui-2024",
        "shichangjianguan-2020",
        "ziranziyuan-2024"
      })
  void everyWrongFigureOfSectionsThreeAndFourIsAnError(String name) {
    CaseReport sound = CaseReports.named(name);
    List<String> missed = new ArrayList<>();
    int planted = 0;
    for (int i = 0; i < sound.observations().size(); i++) {
      Observation cell = sound.observations().get(i);
      if (cell.status() != CellStatus.REPORTED || !isSummed(cell.indicator())) {
        continue;
      }
      planted++;
      List<Observation> broken = new ArrayList<>(sound.observations());
      broken.set(i, with(cell, cell.number().add(BigDecimal.ONE)));
      boolean found =
          ReportChecker.standard().findings(sound.report(), broken).stream()
              .anyMatch(finding -> finding.severity() == Severity.ERROR);
      if (!found) {
        missed.add(cell.indicator() + ":" + cell.applicant().code());
      }
    }
    assertThat(planted).isGreaterThan(170);
    assertThat(missed).isEmpty();
  }

  private static boolean isSummed(String indicator) {
    return indicator.startsWith("requests.")
        || indicator.startsWith("outcome.")
        || indicator.startsWith("review.")
        || indicator.startsWith("litigation.");
  }

  private static Observation with(Observation cell, BigDecimal value) {
    return new Observation(
        cell.indicator(),
        cell.applicant(),
        CellStatus.REPORTED,
        value,
        cell.source(),
        null,
        cell.locator());
  }
}
