package org.giiatlas.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.giiatlas.form.LaidOutLine.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that a narrow column breaks behind a comma, {@code 23,} above {@code 161}: they are whole
 * on the line between, or on the upper one of two lines that follow each other.
 */
final class BrokenNumbers {
  private static final Pattern BEGUN = Pattern.compile("[+-]?\\d{1,3}(?:[,，]\\d{3})*[,，]");
  private static final Pattern REST = Pattern.compile("\\d{3}(?:[,，]\\d{3})*(?:\\.\\d+)?");

  private BrokenNumbers() {}

  static List<LaidOutLine> join(List<LaidOutLine> lines) {
    List<LaidOutLine> joined = new ArrayList<>(lines);
    for (int i = 0; i < joined.size(); i++) {
      for (Piece begun : begun(joined.get(i))) {
        for (int below = i + 1; below <= i + 2 && below < joined.size(); below++) {
          Piece rest = rest(joined.get(below), begun);
          if (rest != null) {
            replace(joined, i, begun, null);
            replace(joined, below, rest, null);
            replace(joined, (i + below) / 2, null, begun.joined(rest));
            break;
          }
        }
      }
    }
    return joined;
  }

  /** Whether a number breaks off behind a comma. */
  static boolean isBegun(String text) {
    return BEGUN.matcher(text).matches();
  }

  private static List<Piece> begun(LaidOutLine line) {
    return line.figures().stream().filter(figure -> isBegun(figure.text())).toList();
  }

  private static @Nullable Piece rest(LaidOutLine line, Piece begun) {
    return line.figures().stream()
        .filter(figure -> figure.meets(begun) && REST.matcher(figure.text()).matches())
        .findFirst()
        .orElse(null);
  }

  private static void replace(
      List<LaidOutLine> lines, int at, @Nullable Piece gone, @Nullable Piece added) {
    LaidOutLine line = lines.get(at);
    List<Piece> figures = new ArrayList<>(line.figures());
    figures.remove(gone);
    if (added != null) {
      figures.add(added);
      figures.sort(Comparator.comparingInt(Piece::start));
    }
    lines.set(at, line.withFigures(figures));
  }
}
