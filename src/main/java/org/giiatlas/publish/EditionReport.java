package org.giiatlas.publish;

import java.util.List;
import org.giiatlas.check.Finding;
import org.giiatlas.report.Observation;
import org.giiatlas.report.PlacedReport;

/**
 * A report as an edition publishes it.
 *
 * @param placed the report, its agency and its key
 * @param observations at most one for an indicator and applicant, in any order; immutable
 * @param findings what the rules found in it, in any order; immutable
 */
public record EditionReport(
    PlacedReport placed, List<Observation> observations, List<Finding> findings) {
  public EditionReport {
    observations = List.copyOf(observations);
    findings = List.copyOf(findings);
  }
}
