package org.giiatlas.trend;

import java.util.Arrays;
import java.util.Locale;

/** The published trend tables of measures. */
public enum TrendTable {
  /** What agencies disclose on their own account. */
  DISCLOSURE_COUNTS,
  /** Requests received and their outcomes in comparable classes. */
  REQUEST_OUTCOMES,
  /** Administrative reviews and lawsuits by result. */
  LITIGATION;

  /** The table's name in published files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static TrendTable ofCode(String code) {
    return Arrays.stream(values())
        .filter(table -> table.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no trend table \"%s\"; there are %s"
                        .formatted(code, Arrays.toString(values()))));
  }
}
