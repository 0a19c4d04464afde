package org.giiatlas.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a variant's tables from a run of text: finds the labels, cuts the run where prose stands
 * between them, and takes each row's figures from behind its label.
 */
final class RunReader {
  /** More words than this between two labels are prose, not a table. */
  private static final int LONGEST_GAP = 24;

  /** Rows with figures that make a table of a run whose headers are lost. */
  private static final int ROWS_WITHOUT_HEADER = 3;

  /** A row's figures take less than this, notes in cells included. */
  private static final int LONGEST_ROW = 600;

  private final FormVariant variant;
  private final LabelScanner scanner;

  RunReader(FormVariant variant, LabelIndex index) {
    this.variant = variant;
    this.scanner = new LabelScanner(index);
  }

  /** What was read: the rows with figures, and how many headers named their columns. */
  TableFindings read(RunText run) {
    List<LabelToken> tokens = scanner.scan(run);
    TableFindings findings = new TableFindings();
    int from = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      if (i == tokens.size() || words(run, tokens.get(i - 1).end(), tokens.get(i).start())) {
        readStretch(run, tokens.subList(from, i), findings);
        from = i;
      }
    }
    return findings;
  }

  private static boolean words(RunText run, int from, int to) {
    int words = 0;
    for (int i = from; i < to && words <= LONGEST_GAP; i++) {
      words += Character.isLetter(run.text().charAt(i)) ? 1 : 0;
    }
    return words > LONGEST_GAP;
  }

  private void readStretch(RunText run, List<LabelToken> tokens, TableFindings findings) {
    Header header = new Header();
    Map<TableSpec, Integer> headers = new HashMap<>();
    List<RowReading> rows = new ArrayList<>();
    Set<RowSpec> seen = new HashSet<>();
    boolean inRows = false;
    int lastRow = -1;
    for (int i = 0; i < tokens.size(); i++) {
      LabelToken token = tokens.get(i);
      LabelUse.Row use =
          inRows || token.numbered() || !isColumn(token) ? rowOf(token, lastRow, seen) : null;
      if (use == null) {
        if (inRows && isColumn(token)) {
          header.clear();
          inRows = false;
        }
        header.add(token.uses());
        variant.tables().forEach(t -> headers.merge(t, header.evidenceFor(t), Math::max));
      } else {
        inRows = true;
      }
      TableSpec table = use != null ? use.table() : unlabelledBehind(header);
      RowSpec row = use != null ? use.row() : table == null ? null : table.rows().get(0);
      if (table == null || row == null || (use == null && seen.contains(row))) {
        continue;
      }
      int next = i + 1 < tokens.size() ? tokens.get(i + 1).start() : run.text().length();
      int end = Math.min(next, token.end() + LONGEST_ROW);
      String between = run.text().substring(token.end(), end);
      RowFigures figures =
          RowFiguresReader.read(
              use == null ? belowHeader(between) : between,
              behind(run, end),
              row,
              table,
              run.padded());
      String locator = "L" + run.lineAt(token.start());
      var reading =
          new RowAssembler(table, row, header.order(table), header, locator).assemble(figures);
      if (reading.isPresent() && (use != null || figures.anyNumber())) {
        rows.add(reading.get());
        seen.add(row);
        lastRow = positionOf(row);
        inRows = true;
      }
    }
    keepTables(rows, headers, findings);
  }

  /**
   * The figures below a header begin on a line of their own, without a label's cell before them.
   */
  private static String belowHeader(String text) {
    String figures =
        text.lines()
            .dropWhile(line -> line.chars().noneMatch(Character::isDigit))
            .collect(java.util.stream.Collectors.joining("\n"));
    boolean bordered = figures.indexOf('|') >= 0 || figures.indexOf('\t') >= 0;
    return bordered && !figures.startsWith("|") ? "|" + figures : figures;
  }

  private static boolean isColumn(LabelToken token) {
    return token.uses().stream().anyMatch(use -> use instanceof LabelUse.Column);
  }

  private static String behind(RunText run, int end) {
    return run.text().substring(end, Math.min(run.text().length(), end + 8));
  }

  /** Keeps the rows of tables that are there by their headers or by enough of their rows. */
  private static void keepTables(
      List<RowReading> rows, Map<TableSpec, Integer> headers, TableFindings findings) {
    for (RowReading reading : rows) {
      TableSpec table = reading.table();
      int header = headers.getOrDefault(table, 0);
      int companions = (int) rows.stream().filter(r -> r.table().equals(table)).count();
      if (header >= headerWanted(table) || companions >= ROWS_WITHOUT_HEADER) {
        findings.add(reading, header, header + companions);
      }
    }
  }

  /** Two labels of a header, or most of a wide one: sentences name an applicant or two. */
  private static int headerWanted(TableSpec table) {
    return Math.max(2, table.figureColumns().size() / 2);
  }

  /** The table whose figures stand behind the header just read, if it is one without row labels. */
  private @Nullable TableSpec unlabelledBehind(Header header) {
    return variant.tables().stream()
        .filter(table -> table.unlabelled())
        .filter(table -> header.columnsOf(table) >= table.columns().size() * 2 / 3)
        .findFirst()
        .orElse(null);
  }

  /** The row that a label stands for: the first of its rows behind the last one read. */
  private LabelUse.@Nullable Row rowOf(LabelToken token, int lastRow, Set<RowSpec> seen) {
    LabelUse.Row best = null;
    for (LabelUse use : token.uses()) {
      if (use instanceof LabelUse.Row row && !seen.contains(row.row())) {
        boolean behind = positionOf(row.row()) > lastRow;
        if (behind) {
          return row;
        }
        best = best == null ? row : best;
      }
    }
    return best;
  }

  private int positionOf(RowSpec row) {
    int position = 0;
    for (TableSpec table : variant.tables()) {
      int index = table.rows().indexOf(row);
      if (index >= 0) {
        return position + index;
      }
      position += table.rows().size();
    }
    throw new IllegalArgumentException("no row " + row.id() + " in " + variant.id());
  }
}
