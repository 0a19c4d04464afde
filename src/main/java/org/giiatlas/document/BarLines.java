package org.giiatlas.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of which every cell is a line of its own, begun by a {@code |}, as some converters write
 * it: the row's first cell stands without one, a lone {@code |} is an empty cell, and a lone one
 * before a line without ends the row.
 *
 * <pre>
 * 主动公开信息数
 * | 条
 * | 01
 * |
 * | 12
 * |
 * </pre>
 *
 * @param rows the cells, all rows of one length
 * @param length how many lines the table takes
 */
record BarLines(List<List<Grid.Cell>> rows, int length) implements TextTable {
  private static final int FEWEST_ROWS = 3;

  /** Most lines that a label or a cell is broken over. */
  private static final int LONGEST_LABEL = 3;

  /** The table whose first row's first cell is a line, if it is one. */
  static Optional<BarLines> at(List<String> lines, int start) {
    if (isCell(lines, start) || !isCell(lines, start + 1) || lines.get(start).isBlank()) {
      return Optional.empty();
    }
    List<List<String>> rows = new ArrayList<>();
    int end = start;
    while (end < lines.size()) {
      int next = row(lines, end, rows);
      if (next == end) {
        break;
      }
      end = next;
    }
    if (rows.size() < FEWEST_ROWS) {
      return Optional.empty();
    }
    int length = end - start;
    return AlignedRows.grid(rows, Grid.Presence.MISSING).map(grid -> new BarLines(grid, length));
  }

  /** Reads one row and gives the line behind it; the same line where no row begins there. */
  private static int row(List<String> lines, int start, List<List<String>> rows) {
    List<String> cells = new ArrayList<>();
    int line = start;
    while (line < lines.size() && !isCell(lines, line) && line - start < LONGEST_LABEL) {
      if (lines.get(line).isBlank() || lines.get(line).indexOf('|') >= 0) {
        return start;
      }
      line++;
    }
    if (line == start || !isCell(lines, line)) {
      return start;
    }
    cells.add(String.join("", lines.subList(start, line)).strip());
    boolean stated = false;
    while (line < lines.size()) {
      boolean lone = isLone(lines, line);
      boolean last = line + 1 == lines.size() || !isCell(lines, line + 1);
      if (lone && last) {
        break;
      }
      if (!isCell(lines, line)) {
        return start;
      }
      StringBuilder cell = new StringBuilder(lines.get(line).strip().substring(1).strip());
      line++;
      // A cell broken over lines: 计量 / 单位.
      for (int more = 0;
          more < LONGEST_LABEL && line < lines.size() && !isCell(lines, line);
          more++, line++) {
        cell.append(lines.get(line).strip());
      }
      stated |= !cell.isEmpty();
      cells.add(cell.toString());
    }
    if (!stated || line == lines.size()) {
      return start;
    }
    rows.add(List.copyOf(cells));
    return line + 1;
  }

  /** Whether the line begins a cell: with the only bar in it. */
  private static boolean isCell(List<String> lines, int line) {
    return line < lines.size()
        && lines.get(line).strip().startsWith("|")
        && lines.get(line).strip().lastIndexOf('|') == 0;
  }

  /**
   * Whether the line is nothing but a bar. Where all bars of a text are, they stand between cells
   * and tell no more than the ends of lines do.
   */
  static boolean isLone(List<String> lines, int line) {
    return lines.get(line).strip().equals("|");
  }
}
