package org.giiatlas.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An HTML table inside text, as converters from PDF write it into Markdown.
 *
 * @param html the lines from the one where the table opens to the one where it closes
 * @param length how many lines these are
 */
record EmbeddedTable(String html, int length) {
  private static final String OPEN = "<table";
  private static final String CLOSE = "</table>";

  /**
   * The table that opens in a line, if it is closed in this or a later one.
   *
   * @param lines the document's lines, unrepaired
   */
  static Optional<EmbeddedTable> at(List<String> lines, int start) {
    if (!opensIn(lines.get(start))) {
      return Optional.empty();
    }
    int open = 0;
    StringBuilder html = new StringBuilder();
    for (int i = start; i < lines.size(); i++) {
      open += count(lines.get(i), OPEN) - count(lines.get(i), CLOSE);
      html.append(lines.get(i)).append('\n');
      if (open <= 0) {
        return Optional.of(new EmbeddedTable(html.toString(), i - start + 1));
      }
    }
    return Optional.empty();
  }

  /** Whether a table opens in the line. */
  static boolean opensIn(String line) {
    return count(line, OPEN) > 0;
  }

  private static int count(String line, String tag) {
    if (line.indexOf('<') < 0) {
      return 0;
    }
    String small = line.toLowerCase(Locale.ROOT);
    int count = 0;
    for (int i = small.indexOf(tag); i >= 0; i = small.indexOf(tag, i + 1)) {
      count++;
    }
    return count;
  }
}
