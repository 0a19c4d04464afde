package org.giiatlas.report;

import java.util.Locale;

/** Where an observation comes from. */
public enum Source {
  /** A cell of the form's tables. */
  TABLE,
  /** A sentence of the report. */
  PROSE,
  /** A subtotal that the form does not print, computed from its printed parts. */
  DERIVED;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The code in published files. */
  public String code() {
    return code;
  }
}
