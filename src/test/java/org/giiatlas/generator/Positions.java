package org.giiatlas.generator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts of a table by position, merged cells resolved as a converter does it. */
final class Positions {
  private final boolean repeat;
  private final int[] rowsLeft;
  private final @Nullable String[] fromAbove;
  private final List<List<String>> grid = new ArrayList<>();

  private Positions(int width, boolean repeat) {
    this.repeat = repeat;
    this.rowsLeft = new int[width + 16];
    this.fromAbove = new String[width + 16];
  }

  /**
   * The texts.
   *
   * @param repeat whether a merged cell's text stands in each position that it covers, else only in
   *     the first
   */
  static List<List<String>> of(Part.Sheet sheet, boolean repeat) {
    int width =
        sheet.rows().isEmpty() ? 0 : sheet.rows().get(0).stream().mapToInt(Box::across).sum();
    Positions positions = new Positions(width, repeat);
    sheet.rows().forEach(positions::add);
    return positions.grid;
  }

  private void add(List<Box> row) {
    List<String> cells = new ArrayList<>();
    for (Box box : row) {
      addCovered(cells);
      for (int i = 0; i < box.across(); i++) {
        if (cells.size() < rowsLeft.length) {
          rowsLeft[cells.size()] = box.down() - 1;
          fromAbove[cells.size()] = box.text();
        }
        cells.add(i == 0 || repeat ? box.text() : "");
      }
    }
    addCovered(cells);
    grid.add(cells);
  }

  private void addCovered(List<String> cells) {
    while (cells.size() < rowsLeft.length && rowsLeft[cells.size()] > 0) {
      rowsLeft[cells.size()]--;
      cells.add(repeat ? String.valueOf(fromAbove[cells.size()]) : "");
    }
  }
}
