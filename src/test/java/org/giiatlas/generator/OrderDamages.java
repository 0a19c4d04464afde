package org.giiatlas.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Columns of section three that an office prints in an order of its own, header and all. */
final class OrderDamages {
  private static final int APPLICANTS = 7;

  private OrderDamages() {}

  /** 总计 before the applicants. */
  static Draft totalFirst(Draft draft, Layout layout, Random random) {
    return reordered(draft, 1, 2, 0, 6, 0);
  }

  /** Two kinds of organisation change places. */
  static Draft organisationsSwapped(Draft draft, Layout layout, Random random) {
    return reordered(draft, 2, 1, 0, 2, 1);
  }

  /** Moves a header of one header row, and in every row the figure below it. */
  private static Draft reordered(
      Draft draft, int headerRow, int header, int headerTo, int figure, int figureTo) {
    return draft.mapSheets(
        sheet -> {
          // A sheet that was cut from another goes on in the same order, without a header.
          boolean headed = sheet.rows().get(0).get(0).text().startsWith("（本列");
          List<List<Box>> rows = new ArrayList<>();
          for (int i = 0; i < sheet.rows().size(); i++) {
            List<Box> row = sheet.rows().get(i);
            int labels = (int) row.stream().filter(box -> !box.isFigure()).count();
            if (headed && i == headerRow) {
              rows.add(moved(row, header, headerTo));
            } else {
              rows.add(
                  row.size() - labels == APPLICANTS
                      ? moved(row, labels + figure, labels + figureTo)
                      : row);
            }
          }
          return List.of(new Part.Sheet(rows));
        });
  }

  private static List<Box> moved(List<Box> row, int from, int to) {
    List<Box> boxes = new ArrayList<>(row);
    boxes.add(to, boxes.remove(from));
    return boxes;
  }
}
