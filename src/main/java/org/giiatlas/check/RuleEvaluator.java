package org.giiatlas.check;

import java.util.List;
import org.giiatlas.form.TableSpec;

/** A rule whose formula was read: tells how it stands in a report. */
interface RuleEvaluator {
  /**
   * How the rule stands, one assessment for each place that it applies to; empty where it does not
   * apply.
   */
  List<Assessment> assess(Rule rule, Series series);

  /** What the rule compares a report with. */
  default Scope scope() {
    return Scope.REPORT;
  }

  /**
   * Whether the rule may ask for that cell of the report so many years before, or, for 0, of
   * another office's report of the same year. From one year on, more years before never ask for
   * more cells.
   */
  default boolean looksBackAt(CellKey key, TableSpec table, int years) {
    return false;
  }
}
