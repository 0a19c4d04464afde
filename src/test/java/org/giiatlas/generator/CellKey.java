package org.giiatlas.generator;

import org.giiatlas.form.Applicant;

/**
 * Names one cell of a report, whatever form it is printed in.
 *
 * @param indicator the code in the indicator catalogue
 * @param applicant the kind of applicant, {@link Applicant#NONE} without a split
 * @param column which of the form's columns of one indicator
 */
public record CellKey(String indicator, Applicant applicant, Column column) {
  /** Columns of one indicator. */
  public enum Column {
    /** The year's figure, or the only one. */
    YEAR,
    /** The month's figure. */
    MONTH,
    /** The running total over the years. */
    CUMULATIVE
  }

  /** The year's cell of {@code indicator} or {@code indicator:applicant}. */
  public static CellKey of(String code) {
    int split = code.indexOf(':');
    return split < 0
        ? new CellKey(code, Applicant.NONE, Column.YEAR)
        : new CellKey(
            code.substring(0, split),
            Applicant.ofCode(code.substring(split + 1)).orElseThrow(),
            Column.YEAR);
  }

  /** The same indicator's cell in another column. */
  public CellKey in(Column other) {
    return new CellKey(indicator, applicant, other);
  }

  @Override
  public String toString() {
    String split = applicant == Applicant.NONE ? "" : ":" + applicant.code();
    return indicator + split + (column == Column.YEAR ? "" : "#" + column);
  }
}
