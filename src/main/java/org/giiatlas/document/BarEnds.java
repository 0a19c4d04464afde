package org.giiatlas.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of which every cell is a line of its own, ended by a {@code |}, with bars alone for what
 * a merged cell covers, as some converters write it. Such bars tell no more than the ends of lines
 * do, and a label with one behind it would look like a row without figures.
 *
 * <pre>
 * 第二十条第（五）项 |
 * ||
 * 行政许可 |
 * 15 |
 * </pre>
 */
final class BarEnds {
  /** A few lines that end in a bar may be rows of which only the label is left. */
  private static final int FEWEST_CELLS = 8;

  private BarEnds() {}

  /** The lines without such bars; others stay. */
  static List<String> remove(List<String> lines) {
    List<String> kept = new ArrayList<>(lines);
    int from = 0;
    for (int to = 0; to <= lines.size(); to++) {
      if (to == lines.size() || isRow(lines.get(to))) {
        List<String> run = kept.subList(from, to);
        if (run.stream().filter(BarEnds::isCell).count() >= FEWEST_CELLS) {
          run.replaceAll(BarEnds::withoutBars);
        }
        from = to + 1;
      }
    }
    return kept;
  }

  /** Whether a bar stands between two cells of the line, or begins it. */
  private static boolean isRow(String line) {
    String text = line.strip();
    int bar = text.indexOf('|');
    return bar >= 0 && bar < text.length() - 1 && !isBars(text);
  }

  private static boolean isCell(String line) {
    String text = line.strip();
    return text.indexOf('|') == text.length() - 1 && text.length() > 1;
  }

  private static boolean isBars(String text) {
    return text.chars().allMatch(c -> c == '|' || Character.isWhitespace(c));
  }

  private static String withoutBars(String line) {
    return line.replace('|', ' ').stripTrailing();
  }
}
