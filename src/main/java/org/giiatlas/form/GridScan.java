package org.giiatlas.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.giiatlas.document.Grid;

/** What is known of a grid while its rows are read from top to bottom. */
final class GridScan {
  /** A row of a grid is surer than any row of running text. */
  static final int GRID_EVIDENCE = 100;

  private static final Pattern OTHER_CODE = Pattern.compile("\\d{2,3}");

  private final Grid grid;
  private final FormVariant variant;
  private final LabelIndex index;
  private final GridHeaders headers = new GridHeaders();

  /** The same headers one after the other, where a converter has lost their places. */
  private final Header inReading = new Header();

  private final RowPicker picker;
  private final boolean turned;
  private final RowsByPosition byPosition = new RowsByPosition();
  private final RowsByHeader byHeader = new RowsByHeader();

  /** The heading of columns that stands above the grid, if one does. */
  private final List<LabelUse.Group> captions;

  private boolean inRows;

  GridScan(
      FormVariant variant,
      LabelIndex index,
      Grid grid,
      String caption,
      boolean turned,
      RowPicker picker) {
    this.variant = variant;
    this.index = index;
    this.picker = picker;
    this.grid = grid;
    this.turned = turned;
    this.captions = groupsOfBlocks(Map.of(0, index.namedLast(caption)));
  }

  /** Where a row stands in the document's table. */
  private String rowPlace(int r) {
    return "T" + grid.number() + (turned ? " C" : " R") + (r + 1);
  }

  private String cellPlace(String rowPlace, int c) {
    return rowPlace + (turned ? " R" : " C") + (c + 1);
  }

  void read(int r, TableFindings findings) {
    List<Grid.Cell> row = grid.rows().get(r);
    Map<Integer, List<LabelUse>> labels = labels(row);
    List<Integer> rowLabels = rowLabels(row, labels);
    if (!rowLabels.isEmpty() && GridRow.figuresStandFirst(row, labels)) {
      inRows = true;
      labels.values().forEach(uses -> addUnreadable(r, uses, findings));
    } else if (!rowLabels.isEmpty()) {
      inRows = true;
      for (int i = 0; i < rowLabels.size(); i++) {
        int from = rowLabels.get(i);
        int to = i + 1 < rowLabels.size() ? rowLabels.get(i + 1) : row.size();
        readRow(r, row, labels.getOrDefault(from, List.of()), from, to);
      }
    } else if (!labels.isEmpty() && !readBlock(r, row, groupsOfBlocks(labels), findings)) {
      addHeader(row, labels);
    } else if (labels.isEmpty() && row.stream().anyMatch(cell -> !cell.text().isEmpty())) {
      boolean read =
          readUnlabelled(r, row, findings)
              || readBlock(r, row, captions, findings)
              || readBlock(r, row, headers.loneBlocks(variant), findings);
      if (!read) {
        noteUnmapped(row, findings);
      }
    }
  }

  /** Headings over a block of columns, of a table whose rows have no labels of their own. */
  private static List<LabelUse.Group> groupsOfBlocks(Map<Integer, List<LabelUse>> labels) {
    return labels.values().stream().distinct().count() == 1
        ? labels.values().iterator().next().stream()
            .filter(LabelUse.Group.class::isInstance)
            .map(LabelUse.Group.class::cast)
            .filter(group -> group.table().unlabelled() && !group.columns().isEmpty())
            .toList()
        : List.of();
  }

  /**
   * Reads one block of a table's only row, where each block has a row or a table of its own.
   *
   * @return whether the row is such a block's
   */
  private boolean readBlock(
      int r, List<Grid.Cell> row, List<LabelUse.Group> blocks, TableFindings findings) {
    for (LabelUse.Group block : blocks) {
      TableSpec table = block.table();
      List<CellReading> cells = new ArrayList<>();
      for (ColumnSpec column : table.figureColumns()) {
        List<Integer> places =
            block.group().heads(column) ? headers.naming(column) : List.<Integer>of();
        if (places.size() == 1 && isOwnFigure(row.get(places.get(0)))) {
          cells.add(
              CellText.read(
                  row.get(places.get(0)).text(),
                  CellSpec.of(table, table.rows().get(0), column),
                  null,
                  cellPlace(rowPlace(r), places.get(0))));
        } else {
          cells.add(CellReading.NOT_THERE);
        }
      }
      long read = cells.stream().filter(cell -> cell.status() != CellStatus.ABSENT).count();
      if (read == block.columns().size()) {
        inRows = true;
        findings.addBlock(
            RowReading.of(table, table.rows().get(0), cells, "", rowPlace(r)),
            GRID_EVIDENCE + (int) read);
        return true;
      }
    }
    return false;
  }

  private static boolean isOwnFigure(Grid.Cell cell) {
    return cell.presence() == Grid.Presence.OWN && CellText.isFigure(cell.text());
  }

  /** A row of words and figures among the form's rows that is none of them. */
  private void noteUnmapped(List<Grid.Cell> row, TableFindings findings) {
    List<String> texts =
        row.stream()
            .filter(cell -> cell.presence() == Grid.Presence.OWN && !cell.text().isEmpty())
            .map(Grid.Cell::text)
            .toList();
    boolean figures =
        texts.stream().skip(1).anyMatch(t -> CellText.isFigure(t) && !CellText.isNothing(t));
    if (inRows
        && (!findings.isEmpty() || !byHeader.isEmpty())
        && figures
        && UnmappedLabels.isLabel(texts.get(0))) {
      findings.addUnmapped(texts.get(0));
    }
  }

  private Map<Integer, List<LabelUse>> labels(List<Grid.Cell> row) {
    Map<Integer, List<LabelUse>> labels = new LinkedHashMap<>();
    for (int c = 0; c < row.size(); c++) {
      List<LabelUse> uses = index.usesOfCell(row.get(c).text());
      if (!uses.isEmpty()) {
        labels.put(c, uses);
      }
    }
    return labels;
  }

  /** The positions of labels that have figures to their right. */
  private List<Integer> rowLabels(List<Grid.Cell> row, Map<Integer, List<LabelUse>> labels) {
    List<Integer> found = new ArrayList<>();
    for (var label : labels.entrySet()) {
      int c = label.getKey();
      // A converter may repeat a merged label in every position that it covered.
      boolean own = GridRow.spansDown(row, c);
      boolean isRow =
          label.getValue().stream()
              .anyMatch(use -> use instanceof LabelUse.Row u && !picker.wasRead(u.row()));
      int next = c + 1;
      while (next < row.size() && row.get(next).text().equals(row.get(c).text())) {
        next++;
      }
      boolean figures = next < row.size() && !labels.containsKey(next) && !GridRow.words(row, next);
      boolean header =
          isColumnLabel(label.getValue())
              && headerRow(labels)
              && (!inRows || !GridRow.hasNumber(row));
      if (own && isRow && figures && !header) {
        found.add(c);
      }
    }
    return found;
  }

  private static boolean isColumnLabel(List<LabelUse> uses) {
    return uses.stream().anyMatch(use -> use instanceof LabelUse.Column);
  }

  private static boolean headerRow(Map<Integer, List<LabelUse>> labels) {
    return labels.values().stream().filter(GridScan::isColumnLabel).count() >= 2;
  }

  private void addHeader(List<Grid.Cell> row, Map<Integer, List<LabelUse>> labels) {
    boolean namesColumns = labels.values().stream().anyMatch(GridScan::isColumnLabel);
    boolean headsBlock = !groupsOfBlocks(labels).isEmpty();
    if (inRows && (namesColumns || headsBlock)) {
      headers.clear();
      inReading.clear();
      inRows = false;
    }
    for (var label : labels.entrySet()) {
      int c = label.getKey();
      String key = FormLabel.of(row.get(c).text()).key();
      headers.name(c, label.getValue());
      if (GridRow.spansDown(row, c)) {
        inReading.add(label.getValue(), row.get(c).text(), false);
      }
      // A converter that keeps columns but not spans leaves empty cells under a merged header.
      int covered = c;
      do {
        headers.cover(covered, key);
        covered++;
      } while (covered < row.size() && row.get(covered).text().isEmpty());
    }
  }

  private void readRow(int r, List<Grid.Cell> row, List<LabelUse> uses, int from, int to) {
    LabelUse.Row use = picker.pick(uses);
    if (use == null) {
      return;
    }
    int first = from + 1;
    while (first < to && row.get(first).text().equals(row.get(from).text())) {
      first++;
    }
    if (use.table().sharesItsLabel(use.row()) && !picker.isNear(use.row())) {
      // Which of the rows with that label it is only the rows beside it tell.
      return;
    }
    picker.read(use.row());
    add(r, row, use.table(), use.row(), first, to);
  }

  /** Which figures are a label's is not told where they stand before their labels. */
  private void addUnreadable(int r, List<LabelUse> uses, TableFindings findings) {
    LabelUse.Row use = picker.pick(uses);
    if (use != null) {
      picker.read(use.row());
      findings.add(
          RowReading.unreadable(use.table(), use.row(), "", rowPlace(r)), 0, GRID_EVIDENCE, null);
    }
  }

  /**
   * Reads the only row of a table, which has no label.
   *
   * @return whether it is one
   */
  private boolean readUnlabelled(int r, List<Grid.Cell> row, TableFindings findings) {
    if (!row.stream().allMatch(cell -> CellText.isFigure(cell.text()))) {
      return false;
    }
    for (TableSpec table : variant.tables()) {
      RowSpec only = table.rows().get(0);
      if (table.unlabelled() && !picker.wasRead(only)) {
        boolean told = headers.tellAllOf(table);
        List<ColumnSpec> blocks = told ? List.of() : inReading.columnsOf(table, figures(row));
        if (!blocks.isEmpty()) {
          inRows = true;
          readBlocks(r, row, table, blocks, findings);
          return true;
        } else if (headers.named(table) >= table.columns().size() * 2 / 3
            || lostHeader(table, row)) {
          picker.read(only);
          inRows = true;
          add(r, row, table, only, 0, row.size());
          return true;
        }
      }
    }
    return false;
  }

  /** The texts of a row's cells, but for those that fill it up behind. */
  private static List<String> figures(List<Grid.Cell> row) {
    List<String> figures = new ArrayList<>(row.stream().map(Grid.Cell::text).toList());
    while (!figures.isEmpty() && figures.get(figures.size() - 1).isEmpty()) {
      figures.remove(figures.size() - 1);
    }
    return figures;
  }

  /** Reads the only row of a table, or some blocks of it, in the order of its figures. */
  private void readBlocks(
      int r,
      List<Grid.Cell> row,
      TableSpec table,
      List<ColumnSpec> blocks,
      TableFindings findings) {
    RowSpec only = table.rows().get(0);
    List<CellReading> cells = new ArrayList<>();
    for (ColumnSpec column : table.figureColumns()) {
      int c = blocks.indexOf(column);
      cells.add(
          c < 0
              ? CellReading.NOT_THERE
              : CellText.read(
                  row.get(c).text(),
                  CellSpec.of(table, only, column),
                  null,
                  cellPlace(rowPlace(r), c)));
    }
    findings.addBlock(
        RowReading.of(table, only, cells, String.join(" ", figures(row)), rowPlace(r)),
        GRID_EVIDENCE + blocks.size());
  }

  /** Whether no header names a column, but the row has a figure for each, which add up. */
  private boolean lostHeader(TableSpec table, List<Grid.Cell> row) {
    return headers.named(table) == 0
        && OrderBySums.addUp(
            table,
            table.rows().get(0),
            table.figureColumns(),
            row.stream().map(Grid.Cell::text).toList());
  }

  private void add(int r, List<Grid.Cell> row, TableSpec table, RowSpec spec, int from, int to) {
    List<CellReading> cells = new ArrayList<>();
    boolean told =
        table.figureColumns().stream()
                .allMatch(c -> c.optional() || !headers.under(table, c, from, to).isEmpty())
            && headers.eachHasItsOwn(table, from, to);
    List<Integer> own = ownCells(row, from, to, table, spec);
    List<ColumnSpec> figures =
        table.figureColumns().stream()
            .filter(c -> !c.optional() || !headers.under(table, c, from, to).isEmpty())
            .toList();
    if (!told) {
      byPosition.add(
          table,
          new RowsByPosition.Row(
              spec,
              row,
              own,
              figures,
              places(table, figures, withoutLabels(row, own, table, from, to), from, to),
              placesOfSome(table, row, own, from, to),
              headers.moneyUnits(figures),
              rowPlace(r),
              headers.named(table)));
      return;
    }
    for (ColumnSpec column : table.figureColumns()) {
      cells.add(
          figures.contains(column)
              ? read(row, headers.under(table, column, from, to), table, spec, column, rowPlace(r))
              : CellReading.NOT_THERE);
    }
    String found = String.join(" ", own.stream().map(c -> row.get(c).text()).toList()).strip();
    byHeader.add(
        table, RowReading.of(table, spec, cells, found, rowPlace(r)), headers.named(table));
  }

  /** The place of each column's cell as far as the row and the headers above tell it. */
  private List<Integer> places(
      TableSpec table, List<ColumnSpec> figures, List<Integer> own, int from, int to) {
    List<Integer> between = headers.placesBetween(table, figures, from, to);
    if (!between.isEmpty() && own.containsAll(between)) {
      return between;
    }
    return own.size() == figures.size() ? own : List.of();
  }

  /**
   * The places of the columns that the headers name where they leave one out: under their headers,
   * or, where the spans of the headers are lost, one after the other.
   */
  private Map<ColumnSpec, Integer> placesOfSome(
      TableSpec table, List<Grid.Cell> row, List<Integer> own, int from, int to) {
    Map<ColumnSpec, Integer> under =
        headers.placesOfSome(table, withoutLabels(row, own, table, from, to), from, to);
    List<ColumnSpec> named = inReading.someOf(table);
    long filled = own.stream().filter(c -> !row.get(c).text().isEmpty()).count();
    Map<ColumnSpec, Integer> places = new LinkedHashMap<>(under);
    for (int i = 0; under.isEmpty() && filled == named.size() && i < named.size(); i++) {
      places.put(named.get(i), own.get(i));
    }
    return places;
  }

  /** The cells without the empty ones before the first header: they are a merged label's. */
  private List<Integer> withoutLabels(
      List<Grid.Cell> row, List<Integer> own, TableSpec table, int from, int to) {
    int first =
        table.figureColumns().stream()
            .flatMap(column -> headers.under(table, column, from, to).stream())
            .mapToInt(Integer::intValue)
            .min()
            .orElse(from);
    return own.stream().dropWhile(c -> c < first && row.get(c).text().isEmpty()).toList();
  }

  /** Gives out the rows that had to wait for the end of the grid. */
  void finish(TableFindings findings) {
    byHeader.addTo(findings);
    byPosition.addTo(findings, this::cellPlace);
  }

  private List<Integer> ownCells(
      List<Grid.Cell> row, int from, int to, TableSpec table, RowSpec spec) {
    List<Integer> own = new ArrayList<>();
    boolean codeBefore = false;
    for (int c = from; c < to; c++) {
      String text = row.get(c).text();
      // A figure may look like the row's code, which stands before it.
      boolean code = own.isEmpty() && !codeBefore && table.hasCodes() && text.equals(spec.id());
      boolean unit =
          own.isEmpty()
              && (text.equals(spec.unit()) || (!text.isEmpty() && Units.without(text).isEmpty()));
      codeBefore |= code;
      if (row.get(c).presence() == Grid.Presence.OWN
          && !unit
          && !code
          && !headers.isBesideFigures(table, c)) {
        own.add(c);
      }
    }
    // Other prints of a form have other codes for the same labels.
    if (table.hasCodes()
        && !codeBefore
        && own.size() == table.figureColumns().size() + 1
        && OTHER_CODE.matcher(row.get(own.get(0)).text()).matches()) {
      own.remove(0);
    }
    // An empty cell in front may be the label's: then the last one need not be too many.
    while (own.size() > table.figureColumns().size()
        && !row.get(own.get(0)).text().isEmpty()
        && row.get(own.get(own.size() - 1)).text().isEmpty()) {
      own.remove(own.size() - 1);
    }
    return own;
  }

  /** Reads the one cell that stands under a column's header. */
  private CellReading read(
      List<Grid.Cell> row,
      List<Integer> under,
      TableSpec table,
      RowSpec spec,
      ColumnSpec column,
      String place) {
    List<Integer> own =
        under.stream().filter(c -> row.get(c).presence() == Grid.Presence.OWN).toList();
    String locator = cellPlace(place, under.get(0));
    if (own.isEmpty()) {
      String covering = row.get(under.get(0)).text();
      if (row.get(under.get(0)).presence() == Grid.Presence.MISSING) {
        return new CellReading(CellStatus.ABSENT, null, null, locator);
      }
      return covering.isEmpty()
          ? new CellReading(CellStatus.BLANK, null, null, locator)
          : CellText.unreadable(covering, locator);
    }
    List<String> texts =
        own.stream().map(c -> row.get(c).text()).filter(t -> !t.isEmpty()).distinct().toList();
    if (texts.size() > 1 || (table.columnsArePeriods() && headers.differ(own))) {
      return CellText.unreadable(String.join(" ", texts), locator);
    }
    return CellText.read(
        texts.isEmpty() ? "" : texts.get(0),
        CellSpec.of(table, spec, column),
        headers.moneyUnit(column),
        locator);
  }
}
