package org.giiatlas.generator;

import java.util.List;
import java.util.stream.Collectors;

/** Tables as a converter to Markdown writes them, a cell for every position. */
final class Markdown {
  private Markdown() {}

  static String print(Draft draft, boolean repeat) {
    StringBuilder text = new StringBuilder("# ").append(draft.title()).append("\n\n");
    for (Part part : draft.parts()) {
      if (part instanceof Part.Paragraph paragraph) {
        text.append(paragraph.text()).append("\n\n");
      } else if (part instanceof Part.Sheet sheet) {
        sheet(sheet, repeat, text);
      }
    }
    return text.toString();
  }

  private static void sheet(Part.Sheet sheet, boolean repeat, StringBuilder text) {
    List<List<String>> grid = Positions.of(sheet, repeat);
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
}
