package org.giiatlas.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rows of cells of which most have the same number; a shorter one lacks its last cells, if its
 * first figure stands in the column of the others' first figures.
 */
final class AlignedRows {
  private static final Pattern FIGURE = Pattern.compile("[+-]?\\d[\\d,.]*.{0,3}|[-—/]+");

  private AlignedRows() {}

  /**
   * The rows as a grid; nothing where they do not show which column a cell belongs to.
   *
   * @param behind what a position behind a row's last cell is
   */
  static Optional<List<List<Grid.Cell>>> grid(List<List<String>> rows, Grid.Presence behind) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    List<List<String>> full = rows.stream().filter(row -> row.size() == columns).toList();
    if (columns < 2 || full.size() * 3 < rows.size() * 2) {
      return Optional.empty();
    }
    int usual = usualFirstFigure(full);
    boolean inPlace =
        rows.stream()
            .filter(row -> row.size() < columns)
            .mapToInt(AlignedRows::firstFigure)
            .allMatch(first -> first < 0 || first == usual);
    return inPlace
        ? Optional.of(rows.stream().map(row -> grid(row, columns, behind)).toList())
        : Optional.empty();
  }

  private static int usualFirstFigure(List<List<String>> rows) {
    return rows.stream()
        .map(AlignedRows::firstFigure)
        .filter(first -> first >= 0)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(-1);
  }

  private static int firstFigure(List<String> row) {
    for (int c = 0; c < row.size(); c++) {
      if (FIGURE.matcher(row.get(c)).matches()) {
        return c;
      }
    }
    return -1;
  }

  private static List<Grid.Cell> grid(List<String> row, int columns, Grid.Presence behind) {
    List<Grid.Cell> cells = new ArrayList<>();
    for (int c = 0; c < columns; c++) {
      cells.add(
          c < row.size()
              ? new Grid.Cell(row.get(c), Grid.Presence.OWN)
              : new Grid.Cell("", behind));
    }
    return cells;
  }
}
