package org.giiatlas.publish.chart;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Breaks text into lines by the rules of Chinese and English typesetting. */
final class Paragraph {
  private Paragraph() {}

  /**
   * The text in as few lines as fit this width: a clause a line where that is as few, or else the
   * longest line as short as can be.
   */
  static List<String> balanced(String text, TextStyle style, double width) {
    List<String> lines = lines(text, style, width);
    List<String> clauses = Arrays.stream(text.split("(?<=[；;])")).map(String::strip).toList();
    if (clauses.size() == lines.size()
        && clauses.stream().allMatch(clause -> style.width(clause) <= width)) {
      return clauses;
    }
    for (double narrower = width - 1; narrower > width / 3; narrower--) {
      List<String> better = lines(text, style, narrower);
      boolean fits = better.stream().allMatch(line -> style.width(line) <= width);
      if (better.size() > lines.size() || !fits) {
        break;
      }
      lines = better;
    }
    return lines;
  }

  /** The text, or its beginning and an ellipsis where it is wider than that. */
  static String cut(String text, TextStyle style, double width) {
    if (style.width(text) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 0 && style.width(text.substring(0, end).strip() + "…") > width) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).strip() + "…";
  }

  /** The text in lines of at most this width, each without blanks at its ends. */
  static List<String> lines(String text, TextStyle style, double width) {
    List<String> lines = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.SIMPLIFIED_CHINESE);
    breaks.setText(text);
    int start = 0;
    int fits = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (fits > start && style.width(text.substring(start, end).strip()) > width) {
        lines.add(text.substring(start, fits).strip());
        start = fits;
      }
      fits = end;
    }
    if (!text.substring(start).isBlank()) {
      lines.add(text.substring(start).strip());
    }
    return lines;
  }
}
