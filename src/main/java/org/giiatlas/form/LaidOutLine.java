package org.giiatlas.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.giiatlas.document.TextLine;

/**
 * A line of a text in which blanks keep the columns of the printed page.
 *
 * @param source the line
 * @param page the number of its page
 * @param words its words from left to right, but for the figures at its end
 * @param figures the figures and marks for nothing at its end
 * @param spaced whether blanks before a figure are so many that they can only be a column's
 */
record LaidOutLine(
    TextLine source, int page, List<Piece> words, List<Piece> figures, boolean spaced) {
  private static final Pattern PIECE = Pattern.compile("\\S+");

  /** A figure with a remark that goes on in the next line. */
  private static final Pattern REMARK_BEGUN = Pattern.compile("\\d[\\d.,]*[(（][^)）]*");

  private static final int WIDE = 3;

  /** A text and the columns of characters that it takes. */
  record Piece(int start, int end, String text) {
    /** Whether it stands over or under another, or touches it there. */
    boolean meets(Piece other) {
      return start <= other.end && other.start <= end;
    }

    /** Twice the middle. */
    int centre() {
      return start + end;
    }

    Piece joined(Piece other) {
      return new Piece(Math.min(start, other.start), Math.max(end, other.end), text + other.text);
    }
  }

  static LaidOutLine of(TextLine source, int page) {
    List<Piece> words = new ArrayList<>();
    String text = source.text();
    boolean bordered = text.indexOf('|') >= 0 || text.indexOf('\t') >= 0;
    Matcher matcher = PIECE.matcher(text);
    while (matcher.find()) {
      words.add(new Piece(matcher.start(), matcher.end(), matcher.group()));
    }
    int first = words.size();
    while (!bordered && first > 0 && isFigure(words.get(first - 1).text())) {
      first--;
    }
    boolean spaced = false;
    for (int i = first; i < words.size(); i++) {
      spaced |= words.get(i).start() - (i == 0 ? 0 : words.get(i - 1).end()) >= WIDE;
    }
    return new LaidOutLine(
        source,
        page,
        List.copyOf(words.subList(0, first)),
        List.copyOf(words.subList(first, words.size())),
        spaced);
  }

  private static boolean isFigure(String text) {
    return CellText.isFigure(text)
        || BrokenNumbers.isBegun(text)
        || REMARK_BEGUN.matcher(text).matches();
  }

  /** The line with other figures in it. */
  LaidOutLine withFigures(List<Piece> others) {
    return new LaidOutLine(source, page, words, List.copyOf(others), spaced);
  }

  boolean isRow() {
    return !figures.isEmpty();
  }
}
