package org.giiatlas.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How one rule stands in a whole report: what pass rates are counted from.
 *
 * @param rule the rule
 * @param passed places where it holds
 * @param failed places where it does not
 * @param notAssessable places where some operand is not reported
 */
public record RuleStanding(Rule rule, int passed, int failed, int notAssessable) {
  /**
   * The standing of every rule that applies to a report, in the order of the rules.
   *
   * @param assessments a report's assessments
   */
  public static List<RuleStanding> of(List<Assessment> assessments) {
    Map<String, RuleStanding> standings = new LinkedHashMap<>();
    for (Assessment assessment : assessments) {
      standings.merge(assessment.rule().id(), of(assessment), RuleStanding::plus);
    }
    return List.copyOf(standings.values());
  }

  private static RuleStanding of(Assessment assessment) {
    return new RuleStanding(
        assessment.rule(),
        assessment.verdict() == Verdict.PASSED ? 1 : 0,
        assessment.verdict() == Verdict.FAILED ? 1 : 0,
        assessment.verdict() == Verdict.NOT_ASSESSABLE ? 1 : 0);
  }

  private RuleStanding plus(RuleStanding other) {
    return new RuleStanding(
        rule, passed + other.passed, failed + other.failed, notAssessable + other.notAssessable);
  }

  /** The report as a whole: broken anywhere is failed, open anywhere is not passed. */
  public Verdict verdict() {
    if (failed > 0) {
      return Verdict.FAILED;
    }
    return notAssessable > 0 ? Verdict.NOT_ASSESSABLE : Verdict.PASSED;
  }
}
