package org.giiatlas.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.giiatlas.prose.ProseFigure;
import org.jspecify.annotations.Nullable;

/**
 * The figures that a report's sentences state as columns of one row, all of one length.
 *
 * @param indicators the indicators' codes
 * @param values plain decimals
 * @param about a letter a figure: {@code =} exact, {@code ~} approximate
 * @param lines the 1-based lines of the source text
 * @param clauses the clauses as found; null where they were not asked for
 */
@SuppressWarnings("ArrayRecordComponent") // JDBC's arrays; never compared
record PackedFigures(
    String[] indicators,
    String[] values,
    String about,
    Integer[] lines,
    @Nullable String[] clauses) {

  static PackedFigures pack(List<ProseFigure> figures) {
    return new PackedFigures(
        figures.stream().map(ProseFigure::indicator).toArray(String[]::new),
        figures.stream().map(figure -> figure.value().toPlainString()).toArray(String[]::new),
        figures.stream()
            .map(figure -> figure.approximate() ? "~" : "=")
            .collect(Collectors.joining()),
        figures.stream().map(ProseFigure::line).toArray(Integer[]::new),
        figures.stream().map(figure -> StoredText.encode(figure.clause())).toArray(String[]::new));
  }

  List<ProseFigure> unpack() {
    return IntStream.range(0, indicators.length)
        .mapToObj(
            i ->
                new ProseFigure(
                    indicators[i],
                    new BigDecimal(values[i]),
                    about.charAt(i) == '~',
                    lines[i],
                    clauses[i] == null ? "" : StoredText.decode(clauses[i])))
        .toList();
  }
}
