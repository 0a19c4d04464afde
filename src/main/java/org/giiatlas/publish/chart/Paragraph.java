package org.giiatlas.publish.chart;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks text into lines by the rules of Chinese and English typesetting. */
final class Paragraph {
  private Paragraph() {}

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
