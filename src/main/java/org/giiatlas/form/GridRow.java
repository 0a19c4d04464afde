package org.giiatlas.form;

import java.util.List;
import java.util.Map;
import org.giiatlas.document.Grid;

/** What the cells of a grid's row tell of each other. */
final class GridRow {
  /** More characters than this in a cell are words, not a unit or a note. */
  private static final int LONGEST_UNIT = 4;

  private GridRow() {}

  /** Whether other words stand between a label and its figures: then it is a heading of theirs. */
  static boolean words(List<Grid.Cell> row, int from) {
    for (int c = from; c < row.size(); c++) {
      String text = row.get(c).text();
      if (!text.isEmpty()) {
        return !CellText.isFigure(text)
            && text.codePoints().filter(Character::isIdeographic).count() > LONGEST_UNIT;
      }
    }
    return false;
  }

  /** Whether some cell holds a number. */
  static boolean hasNumber(List<Grid.Cell> row) {
    return row.stream()
        .map(Grid.Cell::text)
        .anyMatch(text -> CellText.isFigure(text) && !CellText.isNothing(text));
  }

  /** Whether a cell does not repeat the one before it. */
  static boolean spansDown(List<Grid.Cell> row, int c) {
    return c == 0 || !row.get(c - 1).text().equals(row.get(c).text());
  }

  /**
   * Whether a number begins the row and the label of a row ends it: the figures stand before their
   * labels, and behind a label stands that of the next.
   */
  static boolean figuresStandFirst(List<Grid.Cell> row, Map<Integer, List<LabelUse>> labels) {
    String first = row.get(0).text();
    return !CellText.isNothing(first)
        && CellText.isFigure(first)
        && labels.getOrDefault(row.size() - 1, List.of()).stream()
            .anyMatch(LabelUse.Row.class::isInstance);
  }
}
