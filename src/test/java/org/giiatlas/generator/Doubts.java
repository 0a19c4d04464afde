package org.giiatlas.generator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What a person can no longer tell once a layout has lost borders, empty cells or the order. */
final class Doubts {
  private Doubts() {}

  static Map<CellKey, Truth> of(Draft draft, Layout.Loss loss) {
    Map<CellKey, Truth> truths = new LinkedHashMap<>(draft.truths());
    for (Part part : draft.parts()) {
      if (part instanceof Part.Sheet sheet) {
        sheet.rows().forEach(row -> judge(row, loss, truths));
      }
    }
    return Map.copyOf(truths);
  }

  private static void judge(List<Box> row, Layout.Loss loss, Map<CellKey, Truth> truths) {
    List<Box> figures = row.stream().filter(Box::isFigure).toList();
    if (loss == Layout.Loss.NONE || figures.isEmpty()) {
      return;
    }
    if (figures.stream().allMatch(Box::isEmpty)) {
      figures.forEach(box -> replace(box, truths, t -> Truth.of(Truth.Kind.EMPTY)));
    } else if (doubtful(figures, loss)) {
      figures.forEach(box -> replace(box, truths, Truth::doubtful));
    }
  }

  private static boolean doubtful(List<Box> figures, Layout.Loss loss) {
    boolean gaps = figures.stream().anyMatch(Box::isEmpty);
    return switch (loss) {
      case NONE -> false;
      case EMPTY_CELLS -> gaps;
      case BORDERS -> gaps || (figures.size() > 1 && !toldApart(figures));
      case ORDER -> true;
    };
  }

  /**
   * Digits run on, unless each cell has one of them, or a unit ends each cell. Two digits in two
   * columns may as well be one figure beside a blank, but for a leading nought.
   */
  private static boolean toldApart(List<Box> figures) {
    boolean oneEach = figures.stream().allMatch(box -> box.text().matches("[0-9]"));
    return (oneEach && (figures.size() > 2 || figures.get(0).text().equals("0")))
        || figures.stream().allMatch(box -> box.text().matches("[0-9]+[件条次项]"));
  }

  private static void replace(Box box, Map<CellKey, Truth> truths, UnaryOperator<Truth> change) {
    CellKey key = box.key();
    if (key != null) {
      truths.computeIfPresent(key, (k, truth) -> change.apply(truth));
    }
  }
}
