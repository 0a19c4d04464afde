package org.giiatlas.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table of rows in {@code |…|}, every row with the same number of cells. Markdown's own syntax
 * has a second row of dashes; without one there are at least three rows, none of them filled up
 * with bare {@code ||} behind its last cell. Rows of another shape are no such table: they are what
 * is left of a table whose merged or empty cells are lost, and stay lines.
 *
 * @param rows the texts of the cells, the row of dashes left out
 * @param length how many lines the table takes
 */
record MarkdownTable(List<List<String>> rows, int length) {
  private static final Pattern DASHES = Pattern.compile("\\| *:?-+:? *(?:\\| *:?-+:? *)*\\|?");
  private static final int FEWEST_ROWS = 3;
  private static final int LONGEST_SEPARATOR = 4_000;

  /** The table that begins at a line, if one does. */
  static Optional<MarkdownTable> at(List<String> lines, int start) {
    if (start + 2 >= lines.size()
        || !isRow(lines.get(start))
        || (start > 0 && isRow(lines.get(start - 1)))) {
      return Optional.empty();
    }
    boolean separated = isSeparator(lines.get(start + 1).strip());
    List<List<String>> rows = new ArrayList<>();
    int end = start;
    for (; end < lines.size() && isRow(lines.get(end)); end++) {
      rows.add(cells(lines.get(end).strip()));
    }
    int columns = rows.get(0).size();
    boolean regular = rows.stream().allMatch(row -> row.size() == columns);
    if (separated) {
      rows.remove(1);
    } else if (columns < 2
        || rows.size() < FEWEST_ROWS
        || lines.subList(start, end).stream().anyMatch(line -> line.contains("||"))) {
      return Optional.empty();
    }
    return regular && rows.size() > 1
        ? Optional.of(new MarkdownTable(rows, end - start))
        : Optional.empty();
  }

  List<List<Grid.Cell>> toCells() {
    return rows.stream().map(MarkdownTable::ownCells).toList();
  }

  private static List<Grid.Cell> ownCells(List<String> row) {
    return row.stream().map(text -> new Grid.Cell(text, Grid.Presence.OWN)).toList();
  }

  private static boolean isRow(String line) {
    return line.strip().startsWith("|");
  }

  private static boolean isSeparator(String line) {
    return line.length() <= LONGEST_SEPARATOR && DASHES.matcher(line).matches();
  }

  private static List<String> cells(String row) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    for (int i = 1; i < row.length(); i++) {
      char c = row.charAt(i);
      if (c == '\\' && i + 1 < row.length() && row.charAt(i + 1) == '|') {
        cell.append('|');
        i++;
      } else if (c == '|') {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    if (!cell.toString().isBlank() || !row.endsWith("|")) {
      cells.add(cell.toString().strip());
    }
    return List.copyOf(cells);
  }
}
