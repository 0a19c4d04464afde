package org.giiatlas.prose;

import java.util.List;
import org.giiatlas.document.TextLine;

/**
 * Finds the figures that the sentences of a report state for the report's own year.
 *
 * <p>A small grammar: the text is cut into words by the vocabulary in {@code prose/words.csv}, into
 * sentences and clauses by its marks, and a clause states a figure where the words around a number
 * fit a frame of {@code prose/frames.csv}. What speaks of another year, of growth, of several years
 * together, or of a part of a number already given is left out, and so is what contradicts itself:
 * no figure is better than a wrong one.
 *
 * <p>Stateless; safe for use by several threads. Time and memory grow with the length of the text
 * only. No input makes it fail.
 */
public final class ProseReader {
  private static final ProseReader STANDARD = new ProseReader();

  private ProseReader() {}

  /** The reader with the vocabulary and grammar of the class path. */
  public static ProseReader standard() {
    return STANDARD;
  }

  /**
   * Reads the lines of a report.
   *
   * @param lines the report's text in reading order, tables included or not
   * @param reportYear the year that the report reports on
   * @return at most one figure an indicator, in the order of the indicators' codes; immutable
   */
  public List<ProseFigure> read(List<TextLine> lines, int reportYear) {
    PlainText plain = PlainText.of(lines);
    List<Token> tokens =
        KindsOfItems.passed(CarriedOver.joined(Tokenizer.tokens(plain.text()), reportYear));
    return new ClauseReader(plain, reportYear).read(Clause.clauses(tokens));
  }
}
