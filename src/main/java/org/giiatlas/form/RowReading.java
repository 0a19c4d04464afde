package org.giiatlas.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says in one row of a table: one or several readings of its cells, of which only
 * the form's arithmetic can tell the right one.
 *
 * @param table the table
 * @param row the row
 * @param candidates readings of the row's cells, each in the order of {@link
 *     TableSpec#figureColumns()}; never empty
 * @param open whether the form's arithmetic must confirm the reading, even the only one
 * @param raw the row's figures as found
 * @param locator where the row stands
 */
record RowReading(
    TableSpec table,
    RowSpec row,
    List<List<CellReading>> candidates,
    boolean open,
    String raw,
    String locator) {
  RowReading {
    candidates = List.copyOf(candidates);
  }

  /** A row that can be read in one way. */
  static RowReading of(
      TableSpec table, RowSpec row, List<CellReading> cells, String raw, String locator) {
    return new RowReading(table, row, List.of(cells), false, raw, locator);
  }

  /** Whether its reading is certain. */
  boolean settled() {
    return !open;
  }

  /** Whether it holds some cells of a row without a label; the others may stand elsewhere. */
  boolean isBlock() {
    return table.unlabelled()
        && candidates.get(0).stream().anyMatch(cell -> cell.status() == CellStatus.ABSENT);
  }

  /** The row with the cells of both; null where one has a cell that the other has too. */
  @Nullable RowReading joined(RowReading other) {
    List<CellReading> cells = new ArrayList<>(candidates.get(0));
    for (int i = 0; i < cells.size(); i++) {
      CellReading more = other.candidates.get(0).get(i);
      if (cells.get(i).status() == CellStatus.ABSENT) {
        cells.set(i, more);
      } else if (more.status() != CellStatus.ABSENT) {
        return null;
      }
    }
    return open || other.open ? null : of(table, row, cells, raw, locator);
  }

  /** Whether it gives another number for a cell than that reading. */
  boolean contradicts(RowReading other) {
    for (int i = 0; i < candidates.get(0).size(); i++) {
      BigDecimal value = candidates.get(0).get(i).value();
      BigDecimal others = other.candidates.get(0).get(i).value();
      if (value != null && others != null && value.compareTo(others) != 0) {
        return true;
      }
    }
    return false;
  }

  /** A row with every cell unreadable: nothing tells which reading is right. */
  static RowReading unreadable(TableSpec table, RowSpec row, String raw, String locator) {
    CellReading cell = CellText.unreadable(raw, locator);
    return of(table, row, table.figureColumns().stream().map(c -> cell).toList(), raw, locator);
  }

  /** This row with every cell unreadable that the document has. */
  RowReading unreadable() {
    CellReading unreadable = CellText.unreadable(raw, locator);
    List<CellReading> cells =
        candidates.get(0).stream()
            .map(cell -> cell.status() == CellStatus.ABSENT ? cell : unreadable)
            .toList();
    return of(table, row, cells, raw, locator);
  }

  /** The row with one of its readings, each of its cells marked with what settled it. */
  RowReading settledOn(List<CellReading> candidate, String how) {
    return of(
        table,
        row,
        candidate.stream()
            .map(
                cell ->
                    new CellReading(cell.status(), cell.value(), raw, cell.locator() + "; " + how))
            .toList(),
        raw,
        locator);
  }
}
