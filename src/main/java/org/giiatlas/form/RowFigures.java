package org.giiatlas.form;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The figures found behind a row's label, before they are given to the row's columns.
 *
 * @param pieces the stretches between cell borders
 * @param bordered whether the borders are certain (one cell a line, {@code |}, tabs): no piece
 *     holds two cells, and an empty piece is an empty cell
 * @param padded whether empty cells were dropped and the row filled up behind: no piece's column is
 *     certain where some are missing
 * @param first which cell of its line the first piece is; {@link #NOWHERE} where borders do not
 *     tell
 * @param touching whether labels stand on both sides without any blank
 */
record RowFigures(
    List<String> pieces, boolean bordered, boolean padded, int first, boolean touching) {
  /** Stands for the place of a piece where borders do not tell it. */
  static final int NOWHERE = -1;

  private static final Pattern DIGITS = Pattern.compile("[+\\-−\\d]*\\d");

  /** Digits that no single figure has: a zero in front, or more than any count. */
  private static final Pattern SEVERAL = Pattern.compile("0\\d+|\\d{12,}");

  RowFigures {
    pieces = List.copyOf(pieces);
  }

  /** These figures where nothing tells which column they belong to. */
  RowFigures notCertain() {
    return new RowFigures(List.of(String.join(" ", pieces) + "?"), false, false, NOWHERE, touching);
  }

  /** These figures where that many pieces in front are none. */
  RowFigures without(int inFront) {
    int place = first == NOWHERE ? NOWHERE : first + inFront;
    return new RowFigures(
        pieces.subList(inFront, pieces.size()), bordered, padded, place, touching);
  }

  /** These figures, of a line in which that many cells stand before the row's label. */
  RowFigures behind(int cells) {
    int place = first == NOWHERE ? NOWHERE : first + cells;
    return new RowFigures(pieces, bordered, padded, place, touching);
  }

  /**
   * Which cell of the line the first figure is, if just so many cells are filled one after the
   * other; else {@link #NOWHERE}.
   */
  int placeOf(int wanted) {
    int from = 0;
    int to = pieces.size();
    while (from < to && pieces.get(from).isBlank()) {
      from++;
    }
    while (to > from && pieces.get(to - 1).isBlank()) {
      to--;
    }
    return first == NOWHERE || to - from != wanted ? NOWHERE : first + from;
  }

  /** Whether any piece holds a digit. */
  boolean anyNumber() {
    return pieces.stream().anyMatch(piece -> piece.chars().anyMatch(Character::isDigit));
  }

  /** How many cells there are; the last of them may be empty where borders tell. */
  int cells() {
    int end = pieces.size();
    while (padded && end > 0 && pieces.get(end - 1).isBlank()) {
      end--;
    }
    return end;
  }

  /** How many pieces hold a digit. */
  int numbers() {
    return (int)
        pieces.stream().filter(piece -> piece.chars().anyMatch(Character::isDigit)).count();
  }

  /** Whether the text lost cell borders for certain: a piece is no single figure, or all touch. */
  boolean lostBorders() {
    return !bordered
        && (touching || pieces.stream().anyMatch(piece -> SEVERAL.matcher(piece).matches()));
  }

  /** Whether the pieces are digits and signs alone, and so may be split. */
  boolean splittable() {
    return !bordered && pieces.stream().allMatch(piece -> DIGITS.matcher(piece).matches());
  }

  /** How many digits there are. */
  int digits() {
    return (int) pieces.stream().flatMapToInt(String::chars).filter(Character::isDigit).count();
  }

  /** The fewest numbers that the pieces can be: no number but zero begins with a zero. */
  int fewestNumbers() {
    return pieces.stream().mapToInt(RowFigures::fewestNumbers).sum();
  }

  private static int fewestNumbers(String piece) {
    int numbers = 0;
    boolean open = false;
    for (int i = 0; i < piece.length(); i++) {
      boolean zeroInFront = !open && piece.charAt(i) == '0';
      boolean sign = !Character.isDigit(piece.charAt(i));
      if (zeroInFront || sign || !open) {
        numbers++;
      }
      open = !zeroInFront;
    }
    return numbers;
  }
}
