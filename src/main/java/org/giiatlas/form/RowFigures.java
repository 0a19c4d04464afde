package org.giiatlas.form;

import java.util.List;

/**
 * The figures found behind a row's label, before they are given to the row's columns.
 *
 * @param pieces the stretches between cell borders
 * @param bordered whether the borders are certain (one cell a line, {@code |}, tabs): no piece
 *     holds two cells, and an empty piece is an empty cell
 * @param padded whether empty cells were dropped and the row filled up behind: no piece's column is
 *     certain where some are missing
 */
record RowFigures(List<String> pieces, boolean bordered, boolean padded) {
  RowFigures {
    pieces = List.copyOf(pieces);
  }

  /** Whether any piece holds a digit. */
  boolean anyNumber() {
    return pieces.stream().anyMatch(piece -> piece.chars().anyMatch(Character::isDigit));
  }
}
