package org.giiatlas.form;

import java.util.List;
import java.util.NavigableSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.giiatlas.form.LaidOutLine.Piece;

/**
 * Text that a converter took from pages block by block, as its lines give it away: a row's figures
 * stand where its label's first line ends, with the rest of the label behind them; its unit stands
 * behind its figures; or some rows have their units beside their labels and others in lines of
 * their own. In such text a blank cell leaves no trace.
 */
final class BlockwiseText {
  private static final int SHORTEST_HEAD = 4;
  private static final int SHORTEST_TAIL = 2;

  /** That much of a label is no other label's. */
  private static final int TELLS_A_LABEL = 8;

  /** One line in so many, of those with figures, may have nothing but one figure. */
  private static final int MOST_ALONE = 5;

  private final List<LaidOutLine> lines;
  private final NavigableSet<String> labels;

  private BlockwiseText(List<LaidOutLine> lines, NavigableSet<String> labels) {
    this.lines = lines;
    this.labels = labels;
  }

  /**
   * Whether it is such text.
   *
   * @param labels the keys of the labels of rows
   */
  static boolean is(List<LaidOutLine> lines, NavigableSet<String> labels) {
    BlockwiseText text = new BlockwiseText(lines, labels);
    return IntStream.range(0, lines.size()).anyMatch(text::interrupted) || text.unitsAreScattered();
  }

  /**
   * Whether a converter took the text row by row: nearly all lines with figures have the words of
   * their row too, or the several figures of a row.
   */
  static boolean isRowByRow(List<LaidOutLine> lines) {
    List<LaidOutLine> rows = lines.stream().filter(LaidOutLine::isRow).toList();
    long alone =
        rows.stream().filter(row -> row.words().isEmpty() && row.figures().size() == 1).count();
    return alone * MOST_ALONE < rows.size();
  }

  /** Whether units stand in lines of their own, and some elsewhere than behind their labels. */
  private boolean unitsAreScattered() {
    return IntStream.range(0, lines.size()).anyMatch(line -> isUnit(line) && !isFigures(line - 1))
        && IntStream.range(0, lines.size())
            .anyMatch(line -> isUnitBehindFigures(line) || isLabelWithUnit(line));
  }

  private boolean isUnitBehindFigures(int line) {
    return isUnit(line) && isFigures(line - 1) && isWords(line + 1) && !isUnit(line + 1);
  }

  private boolean isLabelWithUnit(int line) {
    List<Piece> words = lines.get(line).words();
    return isWords(line)
        && words.size() > 1
        && isUnit(words.get(words.size() - 1))
        && endsWithLabel(key(words.subList(0, words.size() - 1)));
  }

  private boolean endsWithLabel(String words) {
    return IntStream.rangeClosed(0, words.length() - SHORTEST_HEAD)
        .anyMatch(from -> labels.contains(words.substring(from)));
  }

  private boolean isUnit(int line) {
    return isWords(line)
        && lines.get(line).words().size() == 1
        && isUnit(lines.get(line).words().get(0));
  }

  private static boolean isUnit(Piece word) {
    return Units.without(word.text()).isEmpty();
  }

  private boolean isFigures(int line) {
    return line >= 0 && lines.get(line).words().isEmpty() && lines.get(line).isRow();
  }

  private boolean isWords(int line) {
    return line < lines.size() && !lines.get(line).isRow() && !lines.get(line).words().isEmpty();
  }

  /** Whether the words of a line go on behind the figures that follow them. */
  private boolean interrupted(int i) {
    int behind = i + 1;
    while (behind < lines.size() && lines.get(behind).words().isEmpty()) {
      behind++;
    }
    boolean figures = lines.get(i).isRow() || behind > i + 1;
    if (!figures || behind == lines.size() || lines.get(i).words().isEmpty()) {
      return false;
    }
    String tail = key(behind);
    String head = key(i);
    boolean begun = i > 0 && !lines.get(i - 1).isRow();
    return tail.length() >= SHORTEST_TAIL
        && head.length() >= SHORTEST_HEAD
        && !labels.contains(tail)
        && (goesOn(head, tail) || (begun && goesOn(key(i - 1) + head, tail)));
  }

  private String key(int line) {
    return key(lines.get(line).words());
  }

  private static String key(List<Piece> words) {
    return FormLabel.keyOf(words.stream().map(Piece::text).collect(Collectors.joining()));
  }

  private boolean goesOn(String head, String tail) {
    for (int from = 0; from <= head.length() - SHORTEST_HEAD; from++) {
      String begin = head.substring(from);
      if (labels.contains(begin)) {
        return false;
      }
      String both = begin + tail;
      String label = labels.ceiling(both);
      if (label != null
          && (label.equals(both) || (both.length() >= TELLS_A_LABEL && label.startsWith(both)))) {
        return true;
      }
    }
    return false;
  }
}
