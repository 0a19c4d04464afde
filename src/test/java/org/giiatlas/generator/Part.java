package org.giiatlas.generator;

import java.util.List;

/** A piece of a report in reading order. */
sealed interface Part {
  /** A heading or a paragraph of prose. */
  record Paragraph(String text) implements Part {}

  /**
   * A table as its rows of printed cells; a merged cell stands in the row where it begins.
   *
   * @param rows from top to bottom
   */
  record Sheet(List<List<Box>> rows) implements Part {
    public Sheet {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }
}
