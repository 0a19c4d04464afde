package org.giiatlas.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.giiatlas.document.TextLine;
import org.giiatlas.form.LaidOutLine.Piece;

/**
 * Tables in text taken from pages by position, where only blanks tell the columns and labels are
 * broken over the lines around their figures. Each of their rows becomes a line with tabs between
 * its cells; all other lines stay as they are.
 */
final class LaidOutText {
  /** A header takes no more lines. */
  private static final int LONGEST_HEADER = 14;

  /** Figures that make a row without a label, below their headers. */
  private static final int UNLABELLED = 5;

  private final List<LaidOutLine> lines;
  private final NavigableMap<String, Set<Integer>> widths;
  private final boolean paged;
  private final LaidOutLabels labels;
  private final List<TextLine> out = new ArrayList<>();

  private LaidOutText(
      List<LaidOutLine> lines, NavigableMap<String, Set<Integer>> widths, boolean paged) {
    this.lines = BrokenNumbers.join(lines);
    this.widths = widths;
    this.paged = paged;
    this.labels = new LaidOutLabels(this.lines, widths.navigableKeySet());
  }

  /**
   * The lines with such tables as rows of cells.
   *
   * @param lines the document's lines
   * @param widths the keys of all labels of rows, with the numbers of figures that their rows have
   * @param paged whether the lines tell their pages
   */
  static List<TextLine> rewrite(
      List<LaidOutLine> lines, NavigableMap<String, Set<Integer>> widths, boolean paged) {
    if (lines.stream().noneMatch(LaidOutLine::spaced)) {
      return lines.stream().map(LaidOutLine::source).toList();
    }
    LaidOutText text = new LaidOutText(lines, widths, paged);
    text.rewrite();
    return text.out;
  }

  private void rewrite() {
    int done = 0;
    int i = 0;
    while (i < lines.size()) {
      if (!lines.get(i).isRow()) {
        i++;
        continue;
      }
      List<Integer> rows = block(i);
      if (isTable(rows)) {
        addBlankRows(rows);
        int header = startOfHeader(done, rows);
        copy(done, header);
        int columns = header(header, rows);
        int end = endOf(rows);
        rows(rows, columns);
        done = end;
      }
      i = rows.get(rows.size() - 1) + 1;
    }
    copy(done, lines.size());
  }

  private void copy(int from, int to) {
    lines.subList(from, to).forEach(line -> out.add(isAdrift(line) ? adrift(line) : line.source()));
  }

  /** Whether the figures of a row stand in a line without its label, which is above or below. */
  private boolean isAdrift(LaidOutLine line) {
    return line.spaced() && line.words().isEmpty() && (paged || line.figures().size() > 1);
  }

  /** Such a line, with figures that are nobody's for certain. */
  private static TextLine adrift(LaidOutLine line) {
    String figures = line.figures().stream().map(Piece::text).collect(Collectors.joining(" "));
    return new TextLine(line.source().line(), figures + "?");
  }

  /** The rows from this one on of a page's table that no header interrupts. */
  private List<Integer> block(int first) {
    List<Integer> rows = new ArrayList<>(List.of(first));
    for (int i = first + 1; i < lines.size(); i++) {
      LaidOutLine line = lines.get(i);
      if (line.page() != lines.get(first).page() || (!line.isRow() && isHeader(i, rows))) {
        break;
      }
      if (line.isRow()) {
        rows.add(i);
      }
    }
    return rows;
  }

  /** Adds the rows without any figure among the others, if each of these has its label. */
  private void addBlankRows(List<Integer> rows) {
    if (rows.stream().anyMatch(r -> labels.of(r) == null && lines.get(r).words().isEmpty())) {
      return;
    }
    int left = left(rows);
    for (int i = rows.get(0) + 1; i < rows.get(rows.size() - 1); i++) {
      if (!lines.get(i).isRow() && labels.takeBlankRow(i, left) != null) {
        rows.add(i);
      }
    }
    rows.sort(Comparator.naturalOrder());
  }

  /** Where the leftmost figure of some rows begins. */
  private int left(List<Integer> rows) {
    return rows.stream()
        .flatMap(r -> lines.get(r).figures().stream())
        .mapToInt(Piece::start)
        .min()
        .orElse(0);
  }

  /** Whether a line has words behind the labels or above the figures that are of no row's label. */
  private boolean isHeader(int line, List<Integer> rows) {
    int left = left(rows);
    int right = right(rows);
    List<Piece> words = lines.get(line).words();
    return IntStream.range(0, words.size())
        .filter(w -> !labels.isTaken(line, w) && !isUnit(words.get(w)))
        .anyMatch(w -> words.get(w).end() > left || words.get(w).start() >= right);
  }

  /** Where the longest label of some rows ends; nowhere if none is known. */
  private int right(List<Integer> rows) {
    return rows.stream()
        .map(labels::of)
        .filter(Objects::nonNull)
        .flatMap(label -> label.places().stream())
        .mapToInt(place -> lines.get(place.line()).words().get(place.word()).end())
        .max()
        .orElse(Integer.MAX_VALUE);
  }

  private boolean isTable(List<Integer> rows) {
    boolean known = rows.stream().anyMatch(r -> labels.of(r) != null);
    return rows.stream().anyMatch(r -> lines.get(r).spaced())
        && (known || rows.stream().allMatch(this::isUnlabelled));
  }

  private boolean isUnlabelled(int row) {
    return lines.get(row).words().isEmpty() && lines.get(row).figures().size() >= UNLABELLED;
  }

  /** The line where the words above a table begin: behind the last row or sentence. */
  private int startOfHeader(int done, List<Integer> rows) {
    int first = firstOf(rows);
    int start = first;
    while (start > Math.max(done, first - LONGEST_HEADER)
        && lines.get(start - 1).page() == lines.get(first).page()
        && !lines.get(start - 1).isRow()
        && lines.get(start - 1).source().text().indexOf('。') < 0) {
      start--;
    }
    return start;
  }

  /** The first line with a piece of the rows. */
  private int firstOf(List<Integer> rows) {
    LaidOutLabels.Label label = labels.of(rows.get(0));
    return label == null ? rows.get(0) : Math.min(rows.get(0), label.places().get(0).line());
  }

  /** The line behind the last with a piece of the rows. */
  private int endOf(List<Integer> rows) {
    int last = rows.get(rows.size() - 1);
    LaidOutLabels.Label label = labels.of(last);
    return 1
        + (label == null
            ? last
            : Math.max(last, label.places().get(label.places().size() - 1).line()));
  }

  /**
   * Writes the words above a table column by column.
   *
   * @return how many columns stand behind the labels
   */
  private int header(int from, List<Integer> rows) {
    List<Piece> columns = new ArrayList<>();
    List<Piece> all = new ArrayList<>();
    for (int i = rows.get(0) - 1; i >= from; i--) {
      List<Piece> words = lines.get(i).words();
      for (int w = words.size() - 1; w >= 0; w--) {
        Piece word = words.get(w);
        List<Piece> below = columns.stream().filter(word::meets).toList();
        if (labels.isTaken(i, w)) {
          continue;
        }
        if (below.size() > 1) {
          all.add(word);
        } else if (below.size() == 1) {
          columns.replaceAll(c -> c.equals(below.get(0)) ? word.joined(c) : c);
        } else {
          columns.add(word);
        }
      }
    }
    all.addAll(columns);
    all.sort(Comparator.comparingInt(Piece::start).thenComparingInt(Piece::end));
    if (!all.isEmpty()) {
      String text = all.stream().map(Piece::text).collect(Collectors.joining("  "));
      out.add(new TextLine(lines.get(from).source().line(), text));
    }
    int right = right(rows);
    return (int) columns.stream().filter(column -> column.end() > right).count();
  }

  private void rows(List<Integer> rows, int headers) {
    LaidOutRows cells = new LaidOutRows();
    rows.forEach(row -> cells.add(row, labels.of(row) != null || isUnlabelled(row), cells(row)));
    cells.joinTorn();
    LaidOutColumns columns = new LaidOutColumns(cells.all(), possibleWidths(rows, headers), paged);
    int number = 0;
    for (int row : cells.rows()) {
      List<String> figures = columns.cells(number++);
      LaidOutLabels.Label label = labels.of(row);
      List<Piece> words = lines.get(row).words();
      List<String> line = new ArrayList<>();
      if (label != null) {
        line.add(label.text());
      } else if (!words.isEmpty()) {
        line.add(words.stream().map(Piece::text).collect(Collectors.joining(" ")));
      } else if (!isUnlabelled(row)) {
        out.add(adrift(lines.get(row)));
        continue;
      }
      line.addAll(figures);
      out.add(new TextLine(lines.get(row).source().line(), String.join("\t", line)));
    }
  }

  /** How many columns the table may have: as many as headers stand above, or as its form has. */
  private Set<Integer> possibleWidths(List<Integer> rows, int headers) {
    Set<Integer> possible = new HashSet<>(Set.of(headers));
    List<Set<Integer>> ofForms =
        rows.stream()
            .map(labels::of)
            .filter(Objects::nonNull)
            .map(label -> widths.getOrDefault(FormLabel.of(label.text()).key(), Set.of()))
            .toList();
    ofForms.stream()
        .flatMap(Set::stream)
        .filter(width -> ofForms.stream().allMatch(of -> of.contains(width)))
        .forEach(possible::add);
    return possible;
  }

  /** The cells of a row behind its label: its unit, its code and its figures. */
  private List<Piece> cells(int row) {
    LaidOutLine line = lines.get(row);
    return Stream.concat(
            IntStream.range(0, line.words().size())
                .filter(w -> !labels.isTaken(row, w))
                .mapToObj(w -> line.words().get(w))
                .filter(LaidOutText::isUnit),
            line.figures().stream())
        .toList();
  }

  private static boolean isUnit(Piece word) {
    return Units.without(word.text()).isEmpty();
  }
}
