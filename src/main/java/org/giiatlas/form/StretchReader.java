package org.giiatlas.form;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the labels and figures of a stretch from top to bottom: takes each row's figures from
 * behind its label, and beside them those that stand before it, which the form's sums may prove to
 * be its own.
 */
final class StretchReader {
  /** A row's figures take less than this, notes in cells included. */
  private static final int LONGEST_ROW = 600;

  /** A cell of a line that holds a figure. */
  private static final Pattern FIGURE_CELL = Pattern.compile("[|\\t]\\s*[\\d,，]+\\s*(?:[|\\t]|$)");

  /** A line of marks for nothing. */
  private static final Pattern MARKS = Pattern.compile("[\\s|]*(?:[-–—―─/]+|无)[\\s|\\-–—―─/无]*");

  private final FormVariant variant;
  private final RunText run;
  private final List<LabelToken> tokens;
  private final Stretch stretch = new Stretch();
  private final Header header = new Header();
  private final RowPicker picker;
  private boolean inRows;

  /** The last text with figures before a label, as long as no row has taken it. */
  private String figuresBefore = "";

  /**
   * The first label behind the last row: what heads no figures there belongs to the next header.
   */
  private int behindRow;

  /** Whether the label before is that of a row, which has the figures behind it. */
  private boolean rowBefore;

  private StretchReader(
      FormVariant variant, RunText run, List<LabelToken> tokens, RowPicker picker) {
    this.variant = variant;
    this.run = run;
    this.tokens = tokens;
    this.picker = picker;
  }

  /**
   * Reads the stretch of these labels.
   *
   * @param picker knows what was read in the stretch before
   */
  static Stretch read(FormVariant variant, RunText run, List<LabelToken> tokens, RowPicker picker) {
    StretchReader reader = new StretchReader(variant, run, tokens, picker);
    for (int i = 0; i < tokens.size(); i++) {
      reader.read(i);
    }
    return reader.stretch;
  }

  private void read(int i) {
    if (isRepeated(i)) {
      return;
    }
    LabelToken token = tokens.get(i);
    String gap = before(i);
    figuresBefore =
        gap.chars().anyMatch(Character::isDigit) ? behindOtherLabel(gap) : figuresBefore;
    boolean mayBeRow = (inRows && !goesOnInHeader(i)) || token.numbered() || !isColumn(token);
    LabelUse.Row use = mayBeRow ? picker.pick(token.uses()) : null;
    if (use != null && (token.numbered() || !isColumn(token) || picker.isNear(use.row()))) {
      inRows = true;
      readRow(i, use.table(), use.row(), use, gap);
      return;
    }
    rowBefore = false;
    if (inRows && isColumn(token)) {
      header.clear();
      inRows = false;
      for (int heading = behindRow; heading < i; heading++) {
        addToHeader(heading);
      }
    }
    addToHeader(i);
    TableSpec table = unlabelledBehind(i);
    if (table != null && !picker.wasRead(table.rows().get(0))) {
      readRow(i, table, table.rows().get(0), null, gap);
    }
  }

  /**
   * What of the text before a label stands behind the last line of words in it: the figures before
   * those words belong to a row whose label nobody knows.
   */
  private static String behindOtherLabel(String gap) {
    List<String> lines = gap.lines().toList();
    int from = 0;
    for (int i = 1; i + 1 < lines.size(); i++) {
      if (UnmappedLabels.isLabel(lines.get(i))) {
        from = i + 1;
      }
    }
    return from == 0 ? gap : String.join("\n", lines.subList(from, lines.size()));
  }

  /** Whether the next cell is the same label: a converter repeats a merged cell in each place. */
  private boolean isRepeated(int i) {
    if (i + 1 == tokens.size()) {
      return false;
    }
    LabelToken token = tokens.get(i);
    LabelToken next = tokens.get(i + 1);
    String between = before(i + 1);
    return between.indexOf('|') >= 0
        && between.chars().allMatch(c -> c == '|' || c == ' ')
        && run.text()
            .substring(token.start(), token.end())
            .equals(run.text().substring(next.start(), next.end()));
  }

  private String before(int i) {
    return i == 0 ? "" : run.text().substring(tokens.get(i - 1).end(), tokens.get(i).start());
  }

  private void readRow(
      int i, TableSpec table, RowSpec row, LabelUse.@Nullable Row use, String gap) {
    LabelToken token = tokens.get(i);
    int next = i + 1 < tokens.size() ? tokens.get(i + 1).start() : run.text().length();
    int end = Math.min(next, token.end() + LONGEST_ROW);
    String between = run.text().substring(token.end(), end);
    RowFigures figures =
        figures(use == null ? belowHeader(between) : between, behind(end), row, table);
    if (use != null) {
      figures = figures.behind(cellsBefore(token));
    }
    boolean anything = figures.bordered() || !figures.pieces().isEmpty();
    String locator = "L" + run.lineAt(token.start());
    if (use != null) {
      stretch.label(table, rowBefore ? "" : gap, !anything);
      addFiguresBefore(use, locator);
      rowBefore = anything;
    }
    if (i + 1 < tokens.size() && end == next) {
      UnmappedLabels.between(between, row).forEach(stretch::addUnmapped);
    }
    if (anything && ((use != null && !isColumn(token)) || figures.anyNumber())) {
      boolean oneOrSeveral =
          figures.touching() && figures.digits() > 1 && header.leavesOpenHowMany(table);
      FoundRow found = found(table, row, oneOrSeveral ? figures.notCertain() : figures, locator);
      stretch.add(found);
      if (use != null || found.order().size() == table.figureColumns().size()) {
        picker.read(row);
      }
      inRows = true;
      behindRow = i + 1;
    }
  }

  /**
   * How many cells stand before a label in its line; where it is the rest of a label that was
   * broken over two, in the line before.
   */
  private int cellsBefore(LabelToken token) {
    String text = run.text();
    int line = text.lastIndexOf('\n', token.start()) + 1;
    int before = borders(text.substring(line, token.start()));
    if (before > 0 || line == 0) {
      return before;
    }
    String above = text.substring(text.lastIndexOf('\n', line - 2) + 1, line - 1);
    return FIGURE_CELL.matcher(above).find() ? 0 : borders(above);
  }

  private static int borders(String text) {
    return (int) text.chars().filter(c -> c == '|' || c == '\t').count();
  }

  private RowFigures figures(String text, String behind, RowSpec row, TableSpec table) {
    return RowFiguresReader.read(
        text,
        behind,
        row,
        table,
        header.order(table).size(),
        header.namesCodes(table),
        run.pipeRows());
  }

  private FoundRow found(TableSpec table, RowSpec row, RowFigures figures, String locator) {
    List<ColumnSpec> blocks = header.columnsOf(table, figures.pieces());
    boolean some = !blocks.isEmpty() && blocks.size() < table.figureColumns().size();
    return new FoundRow(
        table,
        row,
        some ? blocks : header.order(table),
        some || header.tellsOrder(table),
        header.someOf(table),
        header.moneyUnits(table),
        figures,
        false,
        locator);
  }

  /**
   * Adds the row with the figures before its label, as text taken from a PDF may print it. Not
   * where codes or borders stand between: they tell that figures follow their labels.
   */
  private void addFiguresBefore(LabelUse.Row use, String locator) {
    TableSpec table = use.table();
    if (!figuresBefore.isBlank() && !table.hasCodes() && figuresBefore.indexOf('|') < 0) {
      RowFigures figures = figures(figuresBefore, "", use.row(), table);
      if (figures.anyNumber()) {
        stretch.addFiguresFirst(found(table, use.row(), figures, locator));
      }
    }
    figuresBefore = "";
  }

  /** Whether the next label is a header and nothing but a header, without figures before it. */
  private boolean goesOnInHeader(int i) {
    return i + 1 < tokens.size()
        && tokens.get(i + 1).uses().stream().allMatch(use -> use instanceof LabelUse.Column)
        && run.text()
            .substring(tokens.get(i).end(), tokens.get(i + 1).start())
            .chars()
            .noneMatch(Character::isDigit);
  }

  /** Adds a header's label, and takes note of words around it that the form's header has not. */
  private void addToHeader(int i) {
    LabelToken token = tokens.get(i);
    header.add(
        token.uses(),
        run.text().substring(token.start(), token.end()),
        i > 0 && before(i).codePoints().noneMatch(FormLabel::significant));
    if (isColumn(token) && i + 1 < tokens.size() && !isColumn(tokens.get(i + 1))) {
      String behind = Units.without(before(i + 1));
      if (behind.codePoints().filter(Character::isIdeographic).count() > 1) {
        header.addUnknown();
      }
    }
    variant.tables().forEach(table -> stretch.name(table, header.evidenceFor(table)));
  }

  /**
   * The figures below a header begin on a line of their own, without a label's cell before them.
   */
  private static String belowHeader(String text) {
    String figures =
        text.lines()
            .dropWhile(
                line ->
                    line.chars().noneMatch(Character::isDigit) && !MARKS.matcher(line).matches())
            .collect(Collectors.joining("\n"));
    boolean bordered = figures.indexOf('|') >= 0 || figures.indexOf('\t') >= 0;
    return bordered && !figures.startsWith("|") ? "|" + figures : figures;
  }

  private static boolean isColumn(LabelToken token) {
    return token.uses().stream().anyMatch(use -> use instanceof LabelUse.Column);
  }

  private String behind(int end) {
    return run.text().substring(end, Math.min(run.text().length(), end + 8));
  }

  /** The table whose figures stand behind the header just read, if it is one without row labels. */
  private @Nullable TableSpec unlabelledBehind(int i) {
    for (TableSpec table : variant.tables()) {
      if (table.unlabelled()
          && (header.columnsOf(table) >= table.columns().size() * 2 / 3 || lostHeader(table, i))) {
        return table;
      }
    }
    return null;
  }

  /**
   * Whether a table's own name and no header stands here, and behind it just as many figures as it
   * has columns, which add up as the form's do.
   */
  private boolean lostHeader(TableSpec table, int i) {
    if (header.columnsOf(table) > 0 || header.evidenceFor(table) == 0) {
      return false;
    }
    LabelToken token = tokens.get(i);
    int next = i + 1 < tokens.size() ? tokens.get(i + 1).start() : run.text().length();
    int end = Math.min(next, token.end() + LONGEST_ROW);
    String between = belowHeader(run.text().substring(token.end(), end));
    RowFigures figures = figures(between, behind(end), table.rows().get(0), table);
    boolean sums =
        OrderBySums.addUp(table, table.rows().get(0), table.figureColumns(), figures.pieces());
    if (sums) {
      stretch.name(table, table.figureColumns().size());
    }
    return sums;
  }
}
