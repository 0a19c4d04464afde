package org.giiatlas.trend;

import java.util.Locale;

/** How what a form counts relates to the meaning of a series. */
public enum Match {
  /** The same. */
  EXACT,
  /** The form counts more than the series means. */
  BROADER,
  /** The form counts less than the series means. */
  NARROWER,
  /** The form has something of that name that is not comparable; it gives no value. */
  NONE;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The code in the crosswalk. */
  public String code() {
    return code;
  }
}
