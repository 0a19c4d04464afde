package org.giiatlas.form;

import java.util.Arrays;
import java.util.List;
import org.giiatlas.document.PipeRows;
import org.giiatlas.document.TextLine;

/**
 * Lines of text as one run of characters, with the key that labels are searched in: labels broken
 * over lines or by blanks are whole there.
 */
final class RunText {
  private final String text;
  private final String key;
  private final PipeRows pipeRows;
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
    pipeRows = PipeRows.of(text.lines().filter(line -> line.indexOf('|') >= 0).toList());
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

  /** Whether bars or tabs stand between cells somewhere. */
  boolean bordered() {
    return text.indexOf('|') >= 0 || text.indexOf('\t') >= 0;
  }

  /** How the rows of {@code |} end. */
  PipeRows pipeRows() {
    return pipeRows;
  }

  /** The source line of a position in the text. */
  int lineAt(int position) {
    int i = Arrays.binarySearch(lineStarts, position);
    return lineNumbers[i >= 0 ? i : -i - 2];
  }
}
