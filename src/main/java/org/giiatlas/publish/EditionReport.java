package org.giiatlas.publish;

import java.util.List;
import org.giiatlas.check.Assessment;
import org.giiatlas.check.Finding;
import org.giiatlas.check.RuleStanding;
import org.giiatlas.report.Observation;
import org.giiatlas.report.PlacedReport;

/**
 * A report as an edition publishes it.
 *
 * @param placed the report, its agency and its key
 * @param observations at most one for an indicator and applicant, in any order; immutable
 * @param findings what the rules found in it, in any order; immutable
 * @param standings how each rule that applies to it stands; immutable
 */
public record EditionReport(
    PlacedReport placed,
    List<Observation> observations,
    List<Finding> findings,
    List<RuleStanding> standings) {
  public EditionReport {
    observations = List.copyOf(observations);
    findings = List.copyOf(findings);
    standings = List.copyOf(standings);
  }

  static EditionReport of(
      PlacedReport placed, List<Observation> observations, List<Assessment> assessments) {
    return new EditionReport(
        placed,
        observations,
        assessments.stream().flatMap(assessment -> assessment.finding().stream()).toList(),
        RuleStanding.of(assessments));
  }
}
