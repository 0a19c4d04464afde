package org.giiatlas.publish;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet of a workbook: a header that stays in sight and can be filtered, then a row for each row
 * of a published table.
 *
 * @param name the sheet's name
 * @param file the published file that has all rows
 * @param columns the columns
 * @param rows the rows that the sheet has
 * @param leftOut what the file has besides; empty if it has no more
 * @param <T> the row
 */
record WorkbookSheet<T>(
    String name, String file, List<Column<T>> columns, List<T> rows, List<LeftOut> leftOut) {
  private static final int ROWS_IN_MEMORY = 1000;
  private static final double TEXT_WIDTH = 18;

  WorkbookSheet {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * Rows that only the file has.
   *
   * @param grouping by what they are grouped
   * @param rows how many there are
   */
  record LeftOut(String grouping, long rows) {}

  /** Writes the sheet, keeping few rows in memory. */
  void write(Workbook workbook) throws IOException {
    try (Worksheet sheet = workbook.newWorksheet(name)) {
      sheet.freezePane(0, 1);
      sheet.setAutoFilter(0, 0, rows.size(), columns.size() - 1);
      for (int column = 0; column < columns.size(); column++) {
        Field field = columns.get(column).field();
        sheet.value(0, column, field.name());
        if (field.type() == Field.Type.STRING) {
          sheet.width(column, TEXT_WIDTH);
        }
      }
      sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
      int at = 0;
      for (T row : rows) {
        add(sheet, ++at, row);
        if (at % ROWS_IN_MEMORY == 0) {
          sheet.flush();
        }
      }
    }
  }

  private void add(Worksheet sheet, int at, T row) {
    int index = 0;
    for (Column<T> column : columns) {
      String value = column.value().apply(row);
      if (value != null && !value.isEmpty()) {
        switch (column.field().type()) {
          case STRING, DATE -> sheet.value(at, index, value);
          case INTEGER, NUMBER -> sheet.value(at, index, new BigDecimal(value));
        }
      }
      index++;
    }
  }
}
