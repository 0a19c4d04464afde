package org.giiatlas.form;

import java.util.List;
import java.util.NavigableSet;

/**
 * Labels of rows that figures interrupt: what takes text from pages block by block prints a row's
 * figures where the label's first line ends, and the rest of the label behind them. In such text a
 * blank cell leaves no trace.
 */
final class InterruptedLabels {
  private static final int SHORTEST_HEAD = 4;
  private static final int SHORTEST_TAIL = 2;

  /** That much of a label is no other label's. */
  private static final int TELLS_A_LABEL = 8;

  private final List<LaidOutLine> lines;
  private final NavigableSet<String> labels;

  private InterruptedLabels(List<LaidOutLine> lines, NavigableSet<String> labels) {
    this.lines = lines;
    this.labels = labels;
  }

  /**
   * Whether there is one.
   *
   * @param labels the keys of the labels of rows
   */
  static boolean in(List<LaidOutLine> lines, NavigableSet<String> labels) {
    InterruptedLabels text = new InterruptedLabels(lines, labels);
    for (int i = 0; i < lines.size(); i++) {
      if (text.interrupted(i)) {
        return true;
      }
    }
    return false;
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
    StringBuilder words = new StringBuilder();
    lines.get(line).words().forEach(piece -> words.append(piece.text()));
    return FormLabel.keyOf(words.toString());
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
