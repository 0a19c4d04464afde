package org.giiatlas.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the texts of the tests and takes the readings apart. */
final class Read {
  private Read() {}

  static Document text(String text) {
    return document(bytes(text), Format.TEXT);
  }

  static Document page(String html) {
    return document(bytes(html), Format.HTML);
  }

  static Document document(byte[] bytes, Format format) {
    Reading reading = DocumentReader.standard().read(bytes, format);
    assertThat(reading).isInstanceOf(Reading.Read.class);
    return ((Reading.Read) reading).document();
  }

  static Rejection refusal(byte[] bytes, Format format) {
    Reading reading = DocumentReader.standard().read(bytes, format);
    assertThat(reading).isInstanceOf(Reading.Refused.class);
    return ((Reading.Refused) reading).rejection();
  }

  static List<String> lines(Document document) {
    return document.blocks().stream()
        .filter(TextLine.class::isInstance)
        .map(block -> ((TextLine) block).text())
        .toList();
  }

  static List<Grid> grids(Document document) {
    return document.blocks().stream().filter(Grid.class::isInstance).map(Grid.class::cast).toList();
  }

  /** A row as its texts; a covered position in angle brackets, a missing one as {@code ~}. */
  static List<String> row(Grid grid, int row) {
    return grid.rows().get(row).stream()
        .map(
            cell ->
                switch (cell.presence()) {
                  case OWN -> cell.text();
                  case SPANNED -> "<" + cell.text() + ">";
                  case MISSING -> "~";
                })
        .toList();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
