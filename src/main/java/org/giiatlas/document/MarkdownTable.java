package org.giiatlas.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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
record MarkdownTable(List<List<Grid.Cell>> rows, int length) implements TextTable {
  private static final Pattern DASHES = Pattern.compile("\\|? *:?-+:? *(?:\\| *:?-+:? *)*\\|?");
  private static final Pattern RULE = Pattern.compile("[-+=|\\s\u2500-\u257F]{3,}");
  private static final Pattern LINE_BREAK = Pattern.compile("(?i) *<br */?> *");
  private static final int LONGEST_ROW = 4_000;
  private static final int FEWEST_ROWS = 3;

  /** The table that begins at a line, if one does. */
  static Optional<MarkdownTable> at(List<String> lines, int start) {
    if (!isRowOrRule(lines.get(start)) || (start > 0 && isRowOrRule(lines.get(start - 1)))) {
      return Optional.empty();
    }
    int end = start;
    while (end < lines.size() && isRowOrRule(lines.get(end))) {
      end++;
    }
    List<String> block =
        lines.subList(start, end).stream()
            .filter(line -> !isRule(line))
            .map(String::strip)
            .toList();
    boolean separated = block.size() > 1 && DASHES.matcher(block.get(1)).matches();
    List<String> rows = new ArrayList<>(block);
    if (separated) {
      rows.remove(1);
    }
    if (rows.size() < (separated ? 2 : FEWEST_ROWS) || PipeRows.of(rows).padded()) {
      return Optional.empty();
    }
    int length = end - start;
    return AlignedRows.grid(cells(rows), Grid.Presence.MISSING)
        .map(cells -> new MarkdownTable(cells, length));
  }

  private static boolean isRowOrRule(String line) {
    return isRow(line) || isRule(line);
  }

  /** Whether a line only draws a border: {@code +----+----+}, as in a table of fixed width. */
  static boolean isRule(String line) {
    boolean corners =
        line.indexOf('+') >= 0 || line.chars().anyMatch(c -> c >= 0x2500 && c <= 0x257F);
    return corners && line.length() <= LONGEST_ROW && RULE.matcher(line).matches();
  }

  private static boolean isRow(String line) {
    return line.length() <= LONGEST_ROW && line.indexOf('|') >= 0;
  }

  private static List<List<String>> cells(List<String> rows) {
    boolean opened = rows.stream().allMatch(row -> row.startsWith("|"));
    boolean closed = PipeRows.of(rows).closed();
    return rows.stream()
        // A lone bar would be both ends of its row.
        .map(row -> row.length() < 2 ? "" : row.substring(opened ? 1 : 0))
        .map(row -> cells(closed && !row.isEmpty() ? row.substring(0, row.length() - 1) : row))
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
    return cells.stream().map(MarkdownTable::withoutLineBreaks).toList();
  }

  /** A label broken over lines is one label; two numbers on two lines are two. */
  static String withoutLineBreaks(String cell) {
    return LINE_BREAK
        .matcher(cell)
        .replaceAll(
            found -> {
              boolean digits =
                  found.start() > 0
                      && Han.isDigit(cell.charAt(found.start() - 1))
                      && found.end() < cell.length()
                      && Han.isDigit(cell.charAt(found.end()));
              return digits ? " " : "";
            });
  }
}
