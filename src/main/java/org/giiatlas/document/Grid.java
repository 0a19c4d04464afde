package org.giiatlas.document;

import java.util.List;

/**
 * A table whose row and column spans are resolved: every row has a cell for every column, and a
 * merged cell stands in each position that it covers.
 *
 * @param number the 1-based number of this table among the document's tables
 * @param line the 1-based line of the decoded source text where the table begins
 * @param rows the rows from top to bottom, all of one length; immutable
 */
public record Grid(int number, int line, List<List<Cell>> rows) implements Block {
  public Grid {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * One position of the grid.
   *
   * @param text the repaired text of the cell, stripped; empty where the cell is blank or the row
   *     was too short to have it
   * @param presence whether the source has a cell of its own here
   */
  public record Cell(String text, Presence presence) {}

  /** How a grid position came about. */
  public enum Presence {
    /** A cell of the source begins here. */
    OWN,
    /** A merged cell that begins further left or further up covers this position. */
    SPANNED,
    /** The source's row ended before this column. */
    MISSING
  }
}
