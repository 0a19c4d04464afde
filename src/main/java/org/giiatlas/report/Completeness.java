package org.giiatlas.report;

import java.util.Locale;

/** How much of its form a report holds. */
public enum Completeness {
  /** All the form's tables were read. */
  COMPLETE,
  /** Some tables, or some parts of them. */
  PARTIAL,
  /** Only sentences give figures. */
  NARRATIVE,
  /** A report without any figure. */
  EMPTY;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The code in published files. */
  public String code() {
    return code;
  }
}
