package org.giiatlas.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table of rows in {@code |…|} or {@code …|…}, as converters write it that keep a cell for every
 * column. Markdown's own syntax has a second row of dashes; without one there are at least three
 * rows. Most rows have the same number of cells; a shorter one lacks its last cells, if its first
 * figure stands in the column of the others' first figures. Rows of another shape, or filled up
 * with bare {@code ||} behind their last cell, are no such table: they are what is left of a table
 * whose merged or empty cells are lost, and stay lines.
 *
 * @param rows the cells, the row of dashes left out, all rows of one length
 * @param length how many lines the table takes
 */
record MarkdownTable(List<List<Grid.Cell>> rows, int length) {
  private static final Pattern DASHES = Pattern.compile("\\|? *:?-+:? *(?:\\| *:?-+:? *)*\\|?");
  private static final Pattern FIGURE = Pattern.compile("[+-]?\\d[\\d,.]*.{0,3}|[-—/]+");
  private static final int LONGEST_ROW = 4_000;
  private static final int FEWEST_ROWS = 3;

  /** The table that begins at a line, if one does. */
  static Optional<MarkdownTable> at(List<String> lines, int start) {
    if (!isRow(lines.get(start)) || (start > 0 && isRow(lines.get(start - 1)))) {
      return Optional.empty();
    }
    int end = start;
    while (end < lines.size() && isRow(lines.get(end))) {
      end++;
    }
    List<String> block = lines.subList(start, end).stream().map(String::strip).toList();
    boolean separated = block.size() > 1 && DASHES.matcher(block.get(1)).matches();
    List<String> rows = new ArrayList<>(block);
    if (separated) {
      rows.remove(1);
    }
    if (rows.size() < (separated ? 2 : FEWEST_ROWS) || PipeRows.of(rows).padded()) {
      return Optional.empty();
    }
    int length = end - start;
    return aligned(cells(rows)).map(cells -> new MarkdownTable(cells, length));
  }

  private static boolean isRow(String line) {
    return line.length() <= LONGEST_ROW && line.indexOf('|') >= 0;
  }

  private static List<List<String>> cells(List<String> rows) {
    boolean opened = rows.stream().allMatch(row -> row.startsWith("|"));
    boolean closed = PipeRows.of(rows).closed();
    return rows.stream()
        .map(row -> cells(row.substring(opened ? 1 : 0, row.length() - (closed ? 1 : 0))))
        .toList();
  }

  private static List<String> cells(String row) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    for (int i = 0; i < row.length(); i++) {
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
    cells.add(cell.toString().strip());
    return List.copyOf(cells);
  }

  /** The rows as a grid; nothing where they do not show which column a cell belongs to. */
  private static Optional<List<List<Grid.Cell>>> aligned(List<List<String>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    List<List<String>> full = rows.stream().filter(row -> row.size() == columns).toList();
    if (columns < 2 || full.size() * 3 < rows.size() * 2) {
      return Optional.empty();
    }
    int usual = usualFirstFigure(full);
    boolean inPlace =
        rows.stream()
            .filter(row -> row.size() < columns)
            .mapToInt(MarkdownTable::firstFigure)
            .allMatch(first -> first < 0 || first == usual);
    return inPlace
        ? Optional.of(rows.stream().map(row -> grid(row, columns)).toList())
        : Optional.empty();
  }

  private static int usualFirstFigure(List<List<String>> rows) {
    return rows.stream()
        .map(MarkdownTable::firstFigure)
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

  private static List<Grid.Cell> grid(List<String> row, int columns) {
    List<Grid.Cell> cells = new ArrayList<>();
    for (int c = 0; c < columns; c++) {
      cells.add(
          c < row.size()
              ? new Grid.Cell(row.get(c), Grid.Presence.OWN)
              : new Grid.Cell("", Grid.Presence.MISSING));
    }
    return cells;
  }
}
