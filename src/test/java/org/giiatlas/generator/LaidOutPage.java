package org.giiatlas.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Pages as a converter from PDF lays them out: columns kept by blanks alone, each cell in the
 * middle of its row, so that the figures stand between the lines that a label is broken over.
 */
final class LaidOutPage {
  private static final int LABEL_WIDTH = 14;
  private static final int FIGURE_WIDTH = 11;
  private static final int ROWS_OF_A_PAGE = 22;

  private final StringBuilder text = new StringBuilder();
  private int rows;
  private int pages = 1;

  private LaidOutPage() {}

  static String print(Draft draft) {
    LaidOutPage page = new LaidOutPage();
    page.text.append("          ").append(draft.title()).append("\n\n");
    for (Part part : draft.parts()) {
      if (part instanceof Part.Paragraph paragraph) {
        page.text.append(paragraph.text()).append('\n');
      } else if (part instanceof Part.Sheet sheet) {
        page.sheet(sheet);
      }
    }
    return page.text.toString();
  }

  private void sheet(Part.Sheet sheet) {
    List<List<String>> grid = Positions.of(sheet, false);
    int labels =
        sheet.rows().stream()
            .flatMap(List::stream)
            .filter(box -> box.kind() == Box.Kind.LABEL)
            .mapToInt(Box::across)
            .max()
            .orElse(0);
    for (List<String> row : grid) {
      if (++rows % ROWS_OF_A_PAGE == 0) {
        text.append("\n                    - ").append(pages++).append(" -\n\f");
      }
      row(row, labels);
      text.append('\n');
    }
  }

  private void row(List<String> cells, int labels) {
    List<List<String>> broken =
        IntStream.range(0, cells.size())
            .mapToObj(c -> broken(cells.get(c), width(c, labels)))
            .toList();
    int height = broken.stream().mapToInt(List::size).max().orElse(1);
    Map<Integer, StringBuilder> lines = new TreeMap<>();
    int start = pages % 3;
    for (int c = 0; c < cells.size(); c++) {
      int top = height - broken.get(c).size();
      for (int i = 0; i < broken.get(c).size(); i++) {
        String piece = broken.get(c).get(i);
        StringBuilder line = lines.computeIfAbsent(top + 2 * i, half -> new StringBuilder());
        int middle = start + Math.max(0, width(c, labels) - 1 - piece.length()) / 2;
        line.append(" ".repeat(Math.max(0, middle - line.length()))).append(piece);
      }
      start += width(c, labels);
    }
    lines.values().forEach(line -> text.append(line).append('\n'));
  }

  private static int width(int column, int labels) {
    return column < labels ? LABEL_WIDTH : FIGURE_WIDTH;
  }

  private static List<String> broken(String cell, int width) {
    String left = cell.replaceAll("\\s+", "");
    List<String> pieces = new ArrayList<>();
    // A figure is not broken.
    int longest = left.matches("[+-]?\\d[\\d.,]*(?:万?元)?") ? width * 2 : width - 2;
    while (left.length() > longest) {
      pieces.add(left.substring(0, longest));
      left = left.substring(longest);
    }
    if (!left.isEmpty()) {
      pieces.add(left);
    }
    return pieces;
  }
}
