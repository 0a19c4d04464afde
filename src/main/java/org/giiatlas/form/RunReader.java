package org.giiatlas.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a variant's tables from a run of text: finds the labels, cuts the run where prose stands
 * between them, and takes each row's figures from behind its label.
 */
final class RunReader {
  /** More words than this between two labels are prose, not a table. */
  private static final int LONGEST_GAP = 24;

  /** A row's figures take less than this, notes in cells included. */
  private static final int LONGEST_ROW = 600;

  private static final int NO_CODES = 0;

  private final FormVariant variant;
  private final LabelScanner scanner;

  RunReader(FormVariant variant, LabelIndex index) {
    this.variant = variant;
    this.scanner = new LabelScanner(index);
  }

  /** What was read: the rows with figures, and how many headers named their columns. */
  TableFindings read(RunText run) {
    List<LabelToken> tokens = scanner.scan(run);
    List<Stretch> stretches = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      if (i == tokens.size() || words(run, tokens.get(i - 1).end(), tokens.get(i).start())) {
        stretches.add(readStretch(run, tokens.subList(from, i)));
        from = i;
      }
    }
    RowAssembler.Glue glue = glueOf(stretches);
    TableFindings findings = new TableFindings();
    stretches.forEach(stretch -> stretch.addTo(findings, glue));
    return findings;
  }

  private static RowAssembler.Glue glueOf(List<Stretch> stretches) {
    List<FoundRow> rows = stretches.stream().flatMap(stretch -> stretch.rows().stream()).toList();
    if (rows.stream().noneMatch(row -> row.figures().lostBorders())) {
      return RowAssembler.Glue.NONE;
    }
    return rows.stream().anyMatch(FoundRow::lacksCells)
        ? RowAssembler.Glue.WITH_GAPS
        : RowAssembler.Glue.WHOLE;
  }

  private static boolean words(RunText run, int from, int to) {
    int words = 0;
    for (int i = from; i < to && words <= LONGEST_GAP; i++) {
      words += Character.isLetter(run.text().charAt(i)) ? 1 : 0;
    }
    return words > LONGEST_GAP;
  }

  private Stretch readStretch(RunText run, List<LabelToken> tokens) {
    Stretch stretch = new Stretch();
    Header header = new Header();
    RowPicker picker = new RowPicker(variant);
    boolean inRows = false;
    for (int i = 0; i < tokens.size(); i++) {
      LabelToken token = tokens.get(i);
      LabelUse.Row use =
          (inRows && !goesOnInHeader(run, tokens, i)) || token.numbered() || !isColumn(token)
              ? picker.pick(token.uses())
              : null;
      if (use == null) {
        if (inRows && isColumn(token)) {
          header.clear();
          inRows = false;
        }
        addTo(header, run, tokens, i);
        variant.tables().forEach(table -> stretch.name(table, header.evidenceFor(table)));
      } else {
        inRows = true;
      }
      TableSpec table = use != null ? use.table() : unlabelledBehind(header);
      RowSpec row = use != null ? use.row() : table == null ? null : table.rows().get(0);
      if (table == null || row == null || (use == null && picker.wasRead(row))) {
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
              header.namesCodes(table) ? header.order(table).size() : NO_CODES,
              run.pipeRows());
      if (use != null) {
        int previous = i == 0 ? token.start() : tokens.get(i - 1).end();
        boolean empty = !figures.bordered() && figures.pieces().isEmpty();
        stretch.label(table, run.text().substring(previous, token.start()), empty);
      }
      if (i + 1 < tokens.size() && end == next) {
        UnmappedLabels.between(between, row).forEach(stretch::addUnmapped);
      }
      boolean anything = figures.bordered() || !figures.pieces().isEmpty();
      if (anything && ((use != null && !isColumn(token)) || figures.anyNumber())) {
        stretch.add(
            new FoundRow(
                table,
                row,
                header.order(table),
                header.moneyUnits(table),
                figures.touching() && figures.digits() > 1 && header.leavesOpenHowMany(table)
                    ? figures.notCertain()
                    : figures,
                "L" + run.lineAt(token.start())));
        picker.read(row);
        inRows = true;
      }
    }
    return stretch;
  }

  /** Whether the next label is a header and nothing but a header, without figures before it. */
  private static boolean goesOnInHeader(RunText run, List<LabelToken> tokens, int i) {
    return i + 1 < tokens.size()
        && tokens.get(i + 1).uses().stream().allMatch(use -> use instanceof LabelUse.Column)
        && run.text()
            .substring(tokens.get(i).end(), tokens.get(i + 1).start())
            .chars()
            .noneMatch(Character::isDigit);
  }

  /** Adds a header's label, and takes note of words around it that the form's header has not. */
  private static void addTo(Header header, RunText run, List<LabelToken> tokens, int i) {
    LabelToken token = tokens.get(i);
    String between =
        i == 0 ? "" : run.text().substring(tokens.get(i - 1).end(), token.start());
    header.add(
        token.uses(),
        run.text().substring(token.start(), token.end()),
        i > 0 && between.codePoints().noneMatch(FormLabel::significant));
    if (isColumn(token) && i + 1 < tokens.size() && !isColumn(tokens.get(i + 1))) {
      String behind = run.text().substring(token.end(), tokens.get(i + 1).start());
      if (Units.without(behind).codePoints().filter(Character::isIdeographic).count() > 1) {
        header.addUnknown();
      }
    }
  }

  /**
   * The figures below a header begin on a line of their own, without a label's cell before them.
   */
  private static String belowHeader(String text) {
    String figures =
        text.lines()
            .dropWhile(line -> line.chars().noneMatch(Character::isDigit))
            .collect(Collectors.joining("\n"));
    boolean bordered = figures.indexOf('|') >= 0 || figures.indexOf('\t') >= 0;
    return bordered && !figures.startsWith("|") ? "|" + figures : figures;
  }

  private static boolean isColumn(LabelToken token) {
    return token.uses().stream().anyMatch(use -> use instanceof LabelUse.Column);
  }

  private static String behind(RunText run, int end) {
    return run.text().substring(end, Math.min(run.text().length(), end + 8));
  }

  /** The table whose figures stand behind the header just read, if it is one without row labels. */
  private @Nullable TableSpec unlabelledBehind(Header header) {
    return variant.tables().stream()
        .filter(table -> table.unlabelled())
        .filter(table -> header.columnsOf(table) >= table.columns().size() * 2 / 3)
        .findFirst()
        .orElse(null);
  }
}
