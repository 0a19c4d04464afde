package org.giiatlas.publish;

import java.util.List;
import org.giiatlas.check.Assessment;
import org.giiatlas.check.Finding;
import org.giiatlas.check.RuleStanding;
import org.giiatlas.check.Verdict;
import org.giiatlas.report.Observation;
import org.giiatlas.report.PlacedReport;

/**
 * A report as an edition publishes it.
 *
 * @param placed the report, its agency and its key
 * @param observations at most one for an indicator and applicant, in any order; immutable
 * @param failures where a rule is broken, in any order; immutable
 * @param standings how each rule that applies to it stands; immutable
 */
public record EditionReport(
    PlacedReport placed,
    List<Observation> observations,
    List<Assessment> failures,
    List<RuleStanding> standings) {
  public EditionReport {
    observations = List.copyOf(observations);
    failures = List.copyOf(failures);
    standings = List.copyOf(standings);
  }

  static EditionReport of(
      PlacedReport placed, List<Observation> observations, List<Assessment> assessments) {
    return new EditionReport(
        placed,
        observations,
        assessments.stream().filter(each -> each.verdict() == Verdict.FAILED).toList(),
        RuleStanding.of(assessments));
  }

  /** What the rules found in it, in the words of the published file. */
  public List<Finding> findings() {
    return failures.stream().flatMap(failed -> failed.finding().stream()).toList();
  }
}
