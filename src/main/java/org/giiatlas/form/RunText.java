package org.giiatlas.form;

import java.util.Arrays;
import java.util.List;
import org.giiatlas.document.TextLine;

/**
 * Lines of text as one run of characters, with the key that labels are searched in: labels broken
 * over lines or by blanks are whole there.
 */
final class RunText {
  private final String text;
  private final String key;
  private final Borders borders;
  private final int[] positions;
  private final int[] lineStarts;
  private final int[] lineNumbers;

  RunText(List<TextLine> lines) {
    StringBuilder joined = new StringBuilder();
    lineStarts = new int[lines.size()];
    lineNumbers = new int[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      lineStarts[i] = joined.length();
      lineNumbers[i] = lines.get(i).line();
      joined.append(lines.get(i).text()).append('\n');
    }
    text = joined.toString();
    borders = Borders.of(text);
    StringBuilder significant = new StringBuilder(text.length());
    int[] found = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '#' && FormLabel.significant(c)) {
        found[significant.length()] = i;
        significant.append(c);
      }
    }
    key = significant.toString();
    positions = Arrays.copyOf(found, key.length());
  }

  /** The characters, each line ended by a line feed. */
  String text() {
    return text;
  }

  /** The significant characters alone. */
  String key() {
    return key;
  }

  /** Where in the text a character of the key stands. */
  int position(int keyIndex) {
    return positions[keyIndex];
  }

  /** How the rows of {@code |} end. */
  Borders borders() {
    return borders;
  }

  /**
   * How rows of {@code |} end.
   *
   * @param closed whether one stands behind the last cell of every row
   * @param padded whether rows were filled up behind their last cell after empty cells had been
   *     dropped, so that a row with fewer figures than columns does not tell which are missing
   */
  record Borders(boolean closed, boolean padded) {
    static Borders of(String text) {
      boolean closed =
          text.lines().filter(line -> line.indexOf('|') >= 0).allMatch(l -> l.endsWith("|"));
      return new Borders(closed, closed && text.contains("||\n"));
    }
  }

  /** The source line of a position in the text. */
  int lineAt(int position) {
    int i = Arrays.binarySearch(lineStarts, position);
    return lineNumbers[i >= 0 ? i : -i - 2];
  }
}
