package org.giiatlas.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.giiatlas.document.Format;
import org.giiatlas.generator.DocumentGenerator;
import org.giiatlas.generator.GeneratedDocument;
import org.giiatlas.generator.Layout;
import org.giiatlas.generator.ProseDocument;
import org.giiatlas.generator.ProseDocuments;

/** Documents of one kind, always the same ones, over all forms. */
public enum Sample {
  MARKDOWN(Layout.MARKDOWN),
  CELL_A_LINE(Layout.CELL_A_LINE),
  PIPES_PADDED(Layout.PIPES_PADDED),
  TABS(Layout.TABS),
  SPACES(Layout.SPACES),
  BOX_DRAWING(Layout.BOX_DRAWING),
  ONE_LINE(Layout.ONE_LINE),
  GLUED(Layout.GLUED),
  FIGURES_FIRST(Layout.FIGURES_FIRST),
  PAGE(Layout.PAGE),
  PAGE_NESTED(Layout.PAGE_NESTED),
  /** Tables lost, sentences left. */
  PROSE(Layout.CELL_A_LINE) {
    @Override
    Stream<Input> inputs() {
      return new ProseDocuments(SEED)
          .all(3).stream()
              .filter(document -> document.layout() == layout && !document.tables())
              .map(ProseDocument::text)
              .map(text -> new Input(text, Format.TEXT));
    }
  };

  /** How many documents a sample has: three offices of every form. */
  static final int SIZE = 30;

  private static final long SEED = 20_190_503;

  final Layout layout;

  Sample(Layout layout) {
    this.layout = layout;
  }

  Stream<Input> inputs() {
    return new DocumentGenerator(SEED)
        .undamaged(3).stream().filter(document -> document.layout() == layout).map(Sample::input);
  }

  private static Input input(GeneratedDocument document) {
    return new Input(document.text(), document.layout().format());
  }

  /** The documents. */
  final List<Input> documents() {
    List<Input> documents = inputs().toList();
    if (documents.size() != SIZE) {
      throw new IllegalStateException(
          this + " has " + documents.size() + " documents; the benchmark divides by " + SIZE);
    }
    return documents;
  }

  /** One document, and how to read it. */
  record Input(String text, Format format) {
    byte[] bytes() {
      return text.getBytes(StandardCharsets.UTF_8);
    }
  }
}
