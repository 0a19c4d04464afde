package org.giiatlas.check;

import java.util.Locale;

/** What came of a rule at one place of a report. */
public enum Verdict {
  /** All operands are reported and the rule holds. */
  PASSED,
  /** All operands are reported and the rule does not hold. */
  FAILED,
  /** Some operand is not reported: nothing can be said. */
  NOT_ASSESSABLE;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The code in published files. */
  public String code() {
    return code;
  }
}
