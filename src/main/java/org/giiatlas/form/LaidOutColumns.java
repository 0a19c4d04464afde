package org.giiatlas.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.giiatlas.form.LaidOutLine.Piece;

/**
 * The columns of cells that the rows of one page's table share. Cells that stand over each other
 * are of one column; so may be two columns that no row has both of, as columns sway by a character
 * or two. The columns are believed if some row has a cell in each, or if as many headers stand
 * above them, or if their form has as many.
 *
 * <p>In a text that does not tell its pages the rows may be of two, and the columns of the second
 * stand elsewhere. There a row that lacks cells is read only as the whole rows next to it bear it
 * out.
 */
final class LaidOutColumns {
  private final List<List<Piece>> rows;
  private final boolean paged;
  private final List<Piece> columns = new ArrayList<>();

  /**
   * @param rows the cells of each row behind its label, from left to right
   * @param possible how many columns there may be by their headers, or by the form
   * @param paged whether the rows are known to be of one page
   */
  LaidOutColumns(List<List<Piece>> rows, Set<Integer> possible, boolean paged) {
    this.rows = rows;
    this.paged = paged;
    int most = rows.stream().mapToInt(List::size).max().orElse(0);
    addWhereCellsStand();
    int common = commonSize();
    if (columns.size() < common) {
      // Blanks of any number between cells: where they stand says nothing, how many they are does.
      columns.clear();
      addFromRowsOf(common);
    } else if (columns.size() != most && !possible.contains(columns.size())) {
      columns.clear();
      addFromRowsOf(most);
    }
  }

  /** How many cells more than half of the rows have; 0 if no such number. */
  private int commonSize() {
    Map<Integer, Long> sizes =
        rows.stream().collect(Collectors.groupingBy(List::size, Collectors.counting()));
    return sizes.entrySet().stream()
        .filter(size -> size.getValue() * 2 > rows.size())
        .findFirst()
        .map(Map.Entry::getKey)
        .orElse(0);
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

  private void addFromRowsOf(int size) {
    for (List<Piece> row : rows) {
      for (int i = 0; row.size() == size && i < size; i++) {
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
   *
   * @param number the row's place among the rows
   */
  List<String> cells(int number) {
    List<Piece> row = rows.get(number);
    if (isWhole(row)) {
      return row.stream().map(Piece::text).toList();
    }
    if (!paged && !isBorneOut(number)) {
      return doubtful(row);
    }
    List<String> cells = new ArrayList<>();
    for (Piece cell : row) {
      int at = nearest(cell, columns);
      if (at < cells.size()) {
        return doubtful(row);
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

  private boolean isWhole(List<Piece> row) {
    return row.size() == columns.size();
  }

  private static List<String> doubtful(List<Piece> row) {
    return List.of(row.stream().map(Piece::text).collect(Collectors.joining(" ")) + "?");
  }

  /**
   * Whether the whole rows before and behind a row have its cells in the same columns. Where there
   * is only one of them, the row may be of the other page: it must have two cells or more, each
   * over one of the whole row's.
   */
  private boolean isBorneOut(int number) {
    List<Piece> row = rows.get(number);
    List<Piece> before =
        rows.subList(0, number).stream()
            .filter(this::isWhole)
            .reduce((first, last) -> last)
            .orElse(List.of());
    List<Piece> behind =
        rows.subList(number, rows.size()).stream()
            .filter(this::isWhole)
            .findFirst()
            .orElse(List.of());
    List<List<Piece>> around = Stream.of(before, behind).filter(whole -> !whole.isEmpty()).toList();
    return row.stream().allMatch(cell -> around.stream().allMatch(whole -> agrees(cell, whole)))
        && (around.size() == 2
            || (around.size() == 1
                && row.size() > 1
                && row.stream().allMatch(cell -> around.get(0).stream().anyMatch(cell::meets))));
  }

  private boolean agrees(Piece cell, List<Piece> whole) {
    return nearest(cell, whole) == nearest(cell, columns);
  }

  /** The number of the column that a cell meets, or is by far the nearest to; or -1. */
  private static int nearest(Piece cell, List<Piece> columns) {
    int nearest = -1;
    int distance = Integer.MAX_VALUE;
    int next = Integer.MAX_VALUE;
    for (int i = 0; i < columns.size(); i++) {
      Piece column = columns.get(i);
      int apart = Math.max(0, Math.max(column.start() - cell.end(), cell.start() - column.end()));
      if (apart < distance) {
        next = distance;
        distance = apart;
        nearest = i;
      } else {
        next = Math.min(next, apart);
      }
    }
    return distance * 3 < next ? nearest : -1;
  }
}
