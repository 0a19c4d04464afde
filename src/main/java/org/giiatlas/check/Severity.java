package org.giiatlas.check;

import java.util.Locale;

/** How grave a finding is. */
public enum Severity {
  /** The report's figures contradict each other. */
  ERROR,
  /** Something is likely to be wrong. */
  WARNING,
  /** Worth a look. */
  INFO;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The code in published files. */
  public String code() {
    return code;
  }
}
