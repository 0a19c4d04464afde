package org.giiatlas.generator;

import java.util.ArrayList;
import java.util.List;

/** Changes of a table's rows that keep its merged cells whole. */
final class Sheets {
  private Sheets() {}

  /** The table without a row; a row where a merged cell begins stays. */
  static Part.Sheet without(Part.Sheet sheet, int index) {
    if (sheet.rows().get(index).stream().anyMatch(box -> box.down() > 1)) {
      return sheet;
    }
    List<List<Box>> rows = stretched(sheet, index, -1);
    rows.remove(index);
    return new Part.Sheet(rows);
  }

  /** The table with one more row before another. */
  static Part.Sheet with(Part.Sheet sheet, int index, List<Box> row) {
    List<List<Box>> rows = stretched(sheet, index, 1);
    rows.add(index, row);
    return new Part.Sheet(rows);
  }

  private static List<List<Box>> stretched(Part.Sheet sheet, int index, int by) {
    List<List<Box>> rows = new ArrayList<>();
    for (int i = 0; i < sheet.rows().size(); i++) {
      int top = i;
      rows.add(
          sheet.rows().get(i).stream()
              .map(
                  box ->
                      top < index && top + box.down() > index ? box.withDown(box.down() + by) : box)
              .toList());
    }
    return rows;
  }

  /** The table cut in two before a row; merged cells across the cut go on as empty ones. */
  static List<Part.Sheet> cut(Part.Sheet sheet, int index) {
    List<List<Box>> above = new ArrayList<>();
    List<Box> goOn = new ArrayList<>();
    for (int i = 0; i < index; i++) {
      List<Box> row = new ArrayList<>();
      for (Box box : sheet.rows().get(i)) {
        int beyond = i + box.down() - index;
        if (beyond > 0) {
          goOn.add(box.withText("").withDown(beyond));
        }
        row.add(beyond > 0 ? box.withDown(index - i) : box);
      }
      above.add(row);
    }
    List<List<Box>> below = new ArrayList<>(sheet.rows().subList(index, sheet.rows().size()));
    goOn.addAll(below.get(0));
    below.set(0, goOn);
    return List.of(new Part.Sheet(above), new Part.Sheet(below));
  }

  /** How many rows at the top hold headers only. */
  static int headerRows(Part.Sheet sheet) {
    int rows = 0;
    while (rows < sheet.rows().size()
        && sheet.rows().get(rows).stream().allMatch(box -> box.kind() == Box.Kind.HEADER)) {
      rows++;
    }
    return rows;
  }
}
