package org.giiatlas.check;

import java.util.List;

/** A rule whose formula was read: tells how it stands in a report. */
interface RuleEvaluator {
  /**
   * How the rule stands, one assessment for each place that it applies to; empty where it does not
   * apply.
   */
  List<Assessment> assess(Rule rule, Series series);

  /** Whether the rule compares a report with those of years before. */
  default boolean overYears() {
    return false;
  }
}
