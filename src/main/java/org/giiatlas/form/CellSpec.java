package org.giiatlas.form;

/**
 * One cell of a form: a row crossed with a column of figures.
 *
 * @param table the table
 * @param row the row
 * @param column the column
 * @param indicator the indicator's code, empty where the unified schema has none
 * @param applicant the kind of applicant, {@link Applicant#NONE} where there is no split
 */
public record CellSpec(
    TableSpec table, RowSpec row, ColumnSpec column, String indicator, Applicant applicant) {

  static CellSpec of(TableSpec table, RowSpec row, ColumnSpec column) {
    String code = row.mapsTo();
    Applicant applicant = Applicant.NONE;
    if (column.isApplicant()) {
      applicant = applicantOf(column.mapsTo().substring(1));
    } else {
      code += column.mapsTo();
    }
    int split = code.indexOf(':');
    if (split >= 0) {
      applicant = applicantOf(code.substring(split + 1));
      code = code.substring(0, split);
    }
    return new CellSpec(table, row, column, code, applicant);
  }

  private static Applicant applicantOf(String code) {
    return Applicant.ofCode(code)
        .orElseThrow(() -> new IllegalArgumentException("no applicant \"" + code + "\""));
  }

  /** Whether the cell is published as an observation of its indicator. */
  public boolean mapped() {
    return !indicator.isEmpty();
  }
}
