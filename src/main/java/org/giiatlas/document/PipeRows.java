package org.giiatlas.document;

import java.util.List;

/**
 * How rows of cells between {@code |} end, which tells whether a cell's place in its row is its
 * column.
 *
 * @param closed whether one stands behind the last cell of every row
 * @param padded whether empty cells were dropped and rows filled up behind; converters that do so
 *     write no {@code |} in front, and blanks around each one between cells
 */
public record PipeRows(boolean closed, boolean padded) {
  /** Looks at the rows of a text. */
  public static PipeRows of(List<String> rows) {
    boolean closed = rows.stream().allMatch(row -> row.endsWith("|"));
    return new PipeRows(closed, closed && rows.stream().anyMatch(PipeRows::isFilledUp));
  }

  private static boolean isFilledUp(String row) {
    return row.startsWith("|")
        ? row.endsWith("||") && row.contains(" | ")
        : row.endsWith("||") || row.endsWith("| |");
  }
}
