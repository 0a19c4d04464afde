package org.giiatlas.form;

import java.util.List;

/**
 * What a document says in one row of a table: one or several readings of its cells, of which only
 * the form's arithmetic can tell the right one.
 *
 * @param table the table
 * @param row the row
 * @param candidates readings of the row's cells, each in the order of {@link
 *     TableSpec#figureColumns()}; never empty
 * @param raw the row's figures as found
 * @param locator where the row stands
 */
record RowReading(
    TableSpec table, RowSpec row, List<List<CellReading>> candidates, String raw, String locator) {
  RowReading {
    candidates = List.copyOf(candidates);
  }

  /** Whether there is only one reading. */
  boolean settled() {
    return candidates.size() == 1;
  }

  /** A row with every cell unreadable: nothing tells which reading is right. */
  static RowReading unreadable(TableSpec table, RowSpec row, String raw, String locator) {
    CellReading cell = CellText.unreadable(raw, locator);
    return new RowReading(
        table, row, List.of(table.figureColumns().stream().map(c -> cell).toList()), raw, locator);
  }

  /** This row with every cell unreadable. */
  RowReading unreadable() {
    return unreadable(table, row, raw, locator);
  }

  /** The row with one of its readings, each of its cells marked with what settled it. */
  RowReading settledOn(List<CellReading> candidate, String how) {
    return new RowReading(
        table,
        row,
        List.of(
            candidate.stream()
                .map(
                    cell ->
                        new CellReading(
                            cell.status(), cell.value(), raw, cell.locator() + "; " + how))
                .toList()),
        raw,
        locator);
  }
}
