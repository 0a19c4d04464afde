package org.giiatlas.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of which every cell is a line of its own, ended by a {@code |}, as some converters write
 * it: a lone {@code |} is an empty cell, and bars behind the last cell fill the row up to the width
 * of the table, which its first row tells, as it is a heading over all columns.
 *
 * <pre>
 * 第二十条第（五）项 |
 * |||
 * 行政许可 |
 * 15 |
 * ||
 * </pre>
 *
 * Such lines become rows. Where they are no rows of one width, the bars are taken away: they tell
 * no more than the ends of lines do, and a label with one behind it would look like a row without
 * figures.
 */
final class BarEnds {
  /** A few lines that end in a bar may be rows of which only the label is left. */
  private static final int FEWEST_CELLS = 8;

  private BarEnds() {}

  /** The lines with such tables as rows, as many as before; others stay. */
  static List<String> toRows(List<String> lines) {
    List<String> rewritten = new ArrayList<>(lines);
    int from = 0;
    for (int to = 0; to <= lines.size(); to++) {
      if (to == lines.size() || isRow(lines.get(to))) {
        List<String> run = rewritten.subList(from, to);
        if (run.stream().filter(BarEnds::isCell).count() >= FEWEST_CELLS) {
          rewriteTables(run);
        }
        from = to + 1;
      }
    }
    return rewritten;
  }

  /** Rewrites table after table; between them stand lines without bars. */
  private static void rewriteTables(List<String> run) {
    int from = 0;
    while (from < run.size()) {
      int to = from;
      while (to < run.size() && bars(run.get(to)) > 0) {
        to++;
      }
      List<String> table = run.subList(from, to);
      Optional<List<String>> rows = rows(table);
      for (int i = 0; i < table.size(); i++) {
        table.set(i, rows.isPresent() ? rows.get().get(i) : withoutBars(table.get(i)));
      }
      from = to + 1;
    }
  }

  /**
   * The table's rows, each in the line of its first cell; nothing where they do not come out. Every
   * row begins with words, but for a last one that is all figures.
   */
  private static Optional<List<String>> rows(List<String> table) {
    int width = width(table);
    List<String> rows = new ArrayList<>();
    StringBuilder row = new StringBuilder();
    int begun = 0;
    int bars = 0;
    for (int i = 0; i < table.size(); i++) {
      String line = table.get(i);
      rows.add("");
      if (bars == 0) {
        if (!isCell(line) || (isFigure(line) && i + width != table.size())) {
          return Optional.empty();
        }
        begun = i;
      }
      bars += bars(line);
      boolean last = i + 1 == table.size();
      if (bars > width || (isFill(line) && bars < width && !last)) {
        return Optional.empty();
      }
      row.append(isFill(line) ? "" : " " + line.strip());
      if (bars == width || last) {
        rows.set(begun, row.toString().strip());
        row.setLength(0);
        bars = 0;
      }
    }
    return Optional.of(rows);
  }

  /** How many bars a row has: the first row's cells, and the bars that fill it up. */
  private static int width(List<String> table) {
    int width = 0;
    for (String line : table) {
      width += bars(line);
      if (isBars(line)) {
        return width;
      }
    }
    return width;
  }

  /** More bars than that of one empty cell fill a row up. */
  private static boolean isFill(String line) {
    return isBars(line) && bars(line) > 1;
  }

  /** Whether a bar stands between two cells of the line, or begins it. */
  private static boolean isRow(String line) {
    String text = line.strip();
    int bar = text.indexOf('|');
    return bar >= 0 && bar < text.length() - 1 && !isBars(text);
  }

  private static boolean isCell(String line) {
    String text = line.strip();
    return text.indexOf('|') == text.length() - 1 && text.length() > 1;
  }

  private static boolean isFigure(String line) {
    return line.chars().noneMatch(Character::isLetter);
  }

  private static boolean isBars(String line) {
    return bars(line) > 0 && line.chars().allMatch(c -> c == '|' || Character.isWhitespace(c));
  }

  private static int bars(CharSequence line) {
    return (int) line.chars().filter(c -> c == '|').count();
  }

  private static String withoutBars(String line) {
    return line.replace('|', ' ').stripTrailing();
  }
}
