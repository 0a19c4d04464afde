package org.giiatlas.form;

import java.util.Locale;

/**
 * What a document holds in a cell of its form. The four are never merged: a blank is not a zero.
 */
public enum CellStatus {
  /** A number was read. */
  REPORTED,
  /** The cell is there and empty, or holds a mark for "nothing" such as {@code -} or 无. */
  BLANK,
  /** The form has the cell, the document does not. */
  ABSENT,
  /** There is something that cannot be read as one number with certainty. */
  UNREADABLE;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The code in published files. */
  public String code() {
    return code;
  }
}
