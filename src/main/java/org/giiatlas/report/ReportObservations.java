package org.giiatlas.report;

import java.util.List;
import org.giiatlas.form.Applicant;
import org.giiatlas.form.CellStatus;

/** Maps what was read of a report to the unified schema. */
public final class ReportObservations {
  private ReportObservations() {}

  /**
   * A report's observations: the form's cells, then what only sentences state, then subtotals that
   * the form does not print; sorted by indicator and applicant, one each.
   */
  public static List<Observation> of(Report report) {
    return report.figures().stream()
        .map(
            figure ->
                new Observation(
                    figure.indicator(),
                    Applicant.NONE,
                    CellStatus.REPORTED,
                    figure.value(),
                    Source.PROSE,
                    figure.clause(),
                    "line " + figure.line()))
        .toList();
  }
}
