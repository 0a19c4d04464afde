package org.giiatlas.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits figures that lost the borders between them: {@code 15130000154} is 15, 1, 3, 0, 0, 0 and
 * 15 cells' figures run on, and so on. Every way of cutting the pieces into as many numbers as
 * there are cells is a candidate; a block of cells whose last is the total of the others keeps only
 * those that add up.
 */
public final class GluedFigures {
  /** More candidates than this say that the text does not settle the figures. */
  static final int LIMIT = 400;

  /** More cuts tried than this say the same, and take time. */
  private static final int BUDGET = 100_000;

  private final List<String> pieces;
  private final int cells;
  private final int block;
  private final boolean signs;
  private final List<List<String>> found = new ArrayList<>();
  private int steps;
  private final List<String> open = new ArrayList<>();

  private GluedFigures(List<String> pieces, int cells, int block, boolean signs) {
    this.pieces = pieces;
    this.cells = cells;
    this.block = block;
    this.signs = signs;
  }

  /**
   * Whether some way of cutting gives a row of figures whose total holds.
   *
   * @param row the row's text: digits, with blanks where borders are certain
   * @param cells how many figures the row has
   * @param block how many figures make a block whose last is the total of the others
   */
  public static boolean canAddUp(String row, int cells, int block) {
    return !split(List.of(row.strip().split("\\s+", -1)), cells, block, false).isEmpty();
  }

  /**
   * All ways of cutting.
   *
   * @param pieces the stretches of digits; borders between them are certain
   * @param cells how many numbers there are
   * @param block cells in a block whose last is the sum of the others; 0 where nothing adds up
   * @param signs whether numbers may carry a sign
   * @return the candidates, at most {@link #LIMIT} + 1
   */
  static List<List<String>> split(List<String> pieces, int cells, int block, boolean signs) {
    if (pieces.size() > cells) {
      return List.of();
    }
    GluedFigures search = new GluedFigures(pieces, cells, block, signs);
    search.cut(0, 0);
    return search.steps > BUDGET ? List.of() : search.found;
  }

  private void cut(int piece, int from) {
    if (found.size() > LIMIT) {
      return;
    }
    if (++steps > BUDGET) {
      found.clear();
      return;
    }
    if (piece == pieces.size()) {
      if (open.size() == cells) {
        found.add(List.copyOf(open));
      }
      return;
    }
    String text = pieces.get(piece);
    int piecesBehind = pieces.size() - piece - 1;
    int longest = text.length() - from;
    for (int length = 1; length <= longest; length++) {
      String number = text.substring(from, from + length);
      if (!mayStart(number)) {
        return;
      }
      if (!isNumber(number)) {
        continue;
      }
      boolean pieceDone = from + length == text.length();
      int cellsBehind = cells - open.size() - 1;
      if (cellsBehind < piecesBehind + (pieceDone ? 0 : 1)) {
        continue;
      }
      open.add(number);
      if (addsUp()) {
        cut(pieceDone ? piece + 1 : piece, pieceDone ? 0 : from + length);
      }
      open.remove(open.size() - 1);
    }
  }

  private boolean mayStart(String number) {
    char first = number.charAt(0);
    boolean signed = first == '+' || first == '-';
    if (signed && !signs) {
      return false;
    }
    String digits = signed ? number.substring(1) : number;
    return !(digits.length() > 1 && digits.charAt(0) == '0');
  }

  private static boolean isNumber(String number) {
    int first = number.charAt(0) == '+' || number.charAt(0) == '-' ? 1 : 0;
    return number.length() > first
        && number.chars().skip(first).allMatch(c -> c >= '0' && c <= '9');
  }

  private boolean addsUp() {
    if (block == 0 || open.size() % block != 0) {
      return true;
    }
    BigDecimal sum = BigDecimal.ZERO;
    int first = open.size() - block;
    for (int i = first; i < open.size() - 1; i++) {
      sum = sum.add(new BigDecimal(open.get(i)));
    }
    return sum.compareTo(new BigDecimal(open.get(open.size() - 1))) == 0;
  }
}
