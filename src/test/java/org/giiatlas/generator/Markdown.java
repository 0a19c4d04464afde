package org.giiatlas.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tables as a converter to Markdown writes them: every position of a merged cell but one empty. */
final class Markdown {
  private Markdown() {}

  static String print(Draft draft) {
    StringBuilder text = new StringBuilder("# ").append(draft.title()).append("\n\n");
    for (Part part : draft.parts()) {
      if (part instanceof Part.Paragraph paragraph) {
        text.append(paragraph.text()).append("\n\n");
      } else if (part instanceof Part.Sheet sheet) {
        sheet(sheet, text);
      }
    }
    return text.toString();
  }

  private static void sheet(Part.Sheet sheet, StringBuilder text) {
    List<List<String>> grid = positions(sheet);
    for (int i = 0; i < grid.size(); i++) {
      text.append(line(grid.get(i)));
      if (i == 0) {
        text.append(line(grid.get(0).stream().map(cell -> "---").toList()));
      }
    }
    text.append('\n');
  }

  private static String line(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  /** The texts by position, merged cells' first position only. */
  private static List<List<String>> positions(Part.Sheet sheet) {
    int width =
        sheet.rows().isEmpty() ? 0 : sheet.rows().get(0).stream().mapToInt(Box::across).sum();
    int[] covered = new int[width + 16];
    List<List<String>> grid = new ArrayList<>();
    for (List<Box> row : sheet.rows()) {
      List<String> cells = new ArrayList<>();
      for (Box box : row) {
        skipCovered(covered, cells);
        cells.add(box.text());
        IntStream.range(1, box.across()).forEach(i -> cells.add(""));
        for (int i = cells.size() - box.across(); i < Math.min(cells.size(), covered.length); i++) {
          covered[i] = box.down() - 1;
        }
      }
      skipCovered(covered, cells);
      grid.add(cells);
    }
    return grid;
  }

  private static void skipCovered(int[] covered, List<String> cells) {
    while (cells.size() < covered.length && covered[cells.size()] > 0) {
      covered[cells.size()]--;
      cells.add("");
    }
  }
}
