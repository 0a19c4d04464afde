package org.giiatlas.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.giiatlas.form.LaidOutLine.Piece;
import org.jspecify.annotations.Nullable;

/**
 * The columns of cells that the rows of one page's table share. Cells that stand over each other
 * are of one column; so may be two columns that no row has both of, as columns sway by a character
 * or two. The columns are believed if some row has a cell in each, or if as many headers stand
 * above them.
 */
final class LaidOutColumns {
  private final List<List<Piece>> rows;
  private final List<Piece> columns = new ArrayList<>();

  /**
   * @param rows the cells of each row behind its label, from left to right
   * @param headers how many headers stand above them
   */
  LaidOutColumns(List<List<Piece>> rows, int headers) {
    this.rows = rows;
    int most = rows.stream().mapToInt(List::size).max().orElse(0);
    addWhereCellsStand();
    if (columns.size() != most && columns.size() != headers) {
      columns.clear();
      addFromLongestRows(most);
    }
  }

  private void addWhereCellsStand() {
    List<Piece> cells =
        rows.stream()
            .flatMap(List::stream)
            .sorted(Comparator.comparingInt(Piece::start))
            .collect(Collectors.toCollection(ArrayList::new));
    for (Piece cell : cells) {
      int last = columns.size() - 1;
      if (last >= 0 && columns.get(last).meets(cell)) {
        columns.set(last, columns.get(last).joined(cell));
      } else {
        columns.add(cell);
      }
    }
    for (int i = nearestApart(); i > 0; i = nearestApart()) {
      columns.set(i - 1, columns.get(i - 1).joined(columns.get(i)));
      columns.remove(i);
    }
  }

  /** The right one of the two neighbours nearest to each other that no row has both of; or 0. */
  private int nearestApart() {
    int nearest = 0;
    int distance = Integer.MAX_VALUE;
    for (int i = 1; i < columns.size(); i++) {
      Piece left = columns.get(i - 1);
      Piece right = columns.get(i);
      if (right.start() - left.end() < distance
          && rows.stream().noneMatch(row -> has(row, left) && has(row, right))) {
        nearest = i;
        distance = right.start() - left.end();
      }
    }
    return nearest;
  }

  private static boolean has(List<Piece> row, Piece column) {
    return row.stream().anyMatch(column::meets);
  }

  private void addFromLongestRows(int most) {
    for (List<Piece> row : rows) {
      for (int i = 0; row.size() == most && i < most; i++) {
        if (i == columns.size()) {
          columns.add(row.get(i));
        } else {
          columns.set(i, columns.get(i).joined(row.get(i)));
        }
      }
    }
  }

  /**
   * A row's cells, an empty one where it has none in a column; a single one that is no figure where
   * their columns cannot be told.
   */
  List<String> cells(List<Piece> row) {
    if (row.size() == columns.size()) {
      return row.stream().map(Piece::text).toList();
    }
    List<String> cells = new ArrayList<>();
    for (Piece cell : row) {
      Piece column = columnOf(cell);
      int at = column == null ? -1 : columns.indexOf(column);
      if (at < cells.size()) {
        return List.of(row.stream().map(Piece::text).collect(Collectors.joining(" ")) + "?");
      }
      while (cells.size() < at) {
        cells.add("");
      }
      cells.add(cell.text());
    }
    while (cells.size() < columns.size()) {
      cells.add("");
    }
    return cells;
  }

  /** The column that a cell meets, or is by far the nearest to. */
  private @Nullable Piece columnOf(Piece cell) {
    Piece nearest = null;
    int distance = Integer.MAX_VALUE;
    int next = Integer.MAX_VALUE;
    for (Piece column : columns) {
      int apart = Math.max(0, Math.max(column.start() - cell.end(), cell.start() - column.end()));
      if (apart < distance) {
        next = distance;
        distance = apart;
        nearest = column;
      } else {
        next = Math.min(next, apart);
      }
    }
    return distance * 3 < next ? nearest : null;
  }
}
