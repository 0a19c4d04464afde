package org.giiatlas.agency;

import java.util.Locale;

/** The administrative level of the division that an agency serves. */
public enum Level {
  CENTRAL,
  PROVINCE,
  CITY,
  COUNTY,
  TOWNSHIP;

  /** The code in published files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
