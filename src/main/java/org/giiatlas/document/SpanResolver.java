package org.giiatlas.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Lays the cells of a table out on a grid, after the HTML standard's algorithm for forming a table:
 * a cell takes the next position that none from above covers; a row span ends with its row group;
 * {@code rowspan="0"} reaches to that end.
 *
 * <p>A column in which no cell begins is dropped: it comes from spans that are larger than the
 * table, or from a converter, and is no column of the form. A row in which no cell begins is
 * dropped likewise.
 */
final class SpanResolver {
  /** The widest form has 15 columns; the standard's bound of 1,000 would only cost memory. */
  static final int LARGEST_COLSPAN = 100;

  /** The standard's own bound. */
  static final int LARGEST_ROWSPAN = 65_534;

  /** A cell of the source: its text, and its spans within their bounds; 0 rows: to the end. */
  record SourceCell(String text, int columns, int rows) {}

  private static final Grid.Cell NO_CELL = new Grid.Cell("", Grid.Presence.MISSING);

  private final List<Grid.@Nullable Cell[]> rows = new ArrayList<>();
  private final BitSet begun = new BitSet();
  private final Grid.@Nullable Cell[] fromAbove = new Grid.Cell[Limits.MAX_COLUMNS];
  private final int[] rowsLeft = new int[Limits.MAX_COLUMNS];
  private int width;
  private long positions;

  /** A row group ends: no span goes beyond it. */
  void endGroup() {
    java.util.Arrays.fill(rowsLeft, 0, width, 0);
  }

  void addRow(List<SourceCell> cells) {
    Grid.@Nullable Cell[] row = new Grid.Cell[Limits.MAX_COLUMNS];
    for (int column = 0; column < width; column++) {
      if (rowsLeft[column] > 0) {
        rowsLeft[column]--;
        row[column] = fromAbove[column];
      }
    }
    int column = 0;
    for (SourceCell cell : cells) {
      while (column < row.length && row[column] != null) {
        column++;
      }
      if (column == row.length) {
        throw new BoundExceededException(
            String.format(
                Locale.ROOT,
                "A table has more than %,d columns in row %d; no form has so many.",
                Limits.MAX_COLUMNS,
                rows.size() + 1));
      }
      column = place(cell, row, column);
    }
    if (!cells.isEmpty()) {
      positions += width;
      if (positions > 4L * Limits.MAX_POSITIONS) {
        throw new BoundExceededException(
            String.format(
                Locale.ROOT,
                "A table covers more than %,d positions in %,d rows; no form has so many.",
                4L * Limits.MAX_POSITIONS,
                rows.size() + 1));
      }
      rows.add(java.util.Arrays.copyOf(row, width));
    }
  }

  private int place(SourceCell cell, Grid.@Nullable Cell[] row, int start) {
    begun.set(start);
    Grid.Cell own = new Grid.Cell(cell.text(), Grid.Presence.OWN);
    Grid.Cell spanned = new Grid.Cell(cell.text(), Grid.Presence.SPANNED);
    int end = Math.min(row.length, start + cell.columns());
    int column = start;
    // Where spans overlap, the cell from above keeps its place.
    for (; column < end && row[column] == null; column++) {
      row[column] = column == start ? own : spanned;
      fromAbove[column] = spanned;
      rowsLeft[column] = (cell.rows() == 0 ? LARGEST_ROWSPAN : cell.rows()) - 1;
    }
    width = Math.max(width, column);
    return column;
  }

  /** The rows, all of one length; empty if the table has no cell. */
  List<List<Grid.Cell>> grid() {
    return rows.stream().map(this::withoutEmptyColumns).toList();
  }

  private List<Grid.Cell> withoutEmptyColumns(Grid.@Nullable Cell[] row) {
    List<Grid.Cell> cells = new ArrayList<>(begun.cardinality());
    for (int column = begun.nextSetBit(0); column >= 0; column = begun.nextSetBit(column + 1)) {
      Grid.Cell cell = column < row.length ? row[column] : null;
      cells.add(cell == null ? NO_CELL : cell);
    }
    return cells;
  }
}
