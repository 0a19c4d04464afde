package org.giiatlas.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives the figures behind a row's label to the row's columns. */
final class RowAssembler {
  private final TableSpec table;
  private final RowSpec row;
  private final List<ColumnSpec> order;
  private final FoundRow found;
  private final Glue glue;

  /** What a text tells of the borders between its figures. */
  enum Glue {
    /** Borders are kept: a piece is a cell, and a row with fewer pieces than cells lacks some. */
    NONE,
    /** Borders are lost, and some rows lack cells. */
    WITH_GAPS,
    /** Borders are lost, but no cell is missing anywhere. */
    WHOLE,
    /** The same, and some row's two digits must be two cells: 00 is no number. */
    WHOLE_PAIRS;

    boolean isWhole() {
      return this == WHOLE || this == WHOLE_PAIRS;
    }
  }

  private RowAssembler(FoundRow found, Glue glue) {
    this.table = found.table();
    this.row = found.row();
    this.order = found.order();
    this.found = found;
    this.glue = glue;
  }

  /** Reads a row; nothing where it has no cell at all: it is absent. */
  static Optional<RowReading> assemble(FoundRow found, Glue glue) {
    RowFigures figures = found.figures();
    if (figures.pieces().isEmpty() && !figures.bordered()) {
      return Optional.empty();
    }
    return Optional.of(new RowAssembler(found, glue).assemble());
  }

  private RowReading assemble() {
    RowFigures figures = found.figures();
    List<String> pieces = figures.pieces();
    if (order.isEmpty()) {
      return unreadable();
    }
    if (figures.bordered()) {
      return settled(bordered(figures));
    }
    if (pieces.size() == order.size()) {
      return oneForEach(pieces);
    }
    boolean maySplit = glue != Glue.NONE && pieces.size() < order.size() && figures.splittable();
    return maySplit ? glued(figures) : unreadable();
  }

  private RowReading oneForEach(List<String> pieces) {
    List<CellReading> cells = cells(pieces);
    boolean misaligned =
        cells.stream().anyMatch(c -> c.status() == CellStatus.UNREADABLE)
            && order.size() > 1
            && order.stream().noneMatch(ColumnSpec::money);
    return misaligned ? unreadable() : settled(cells);
  }

  private RowReading glued(RowFigures figures) {
    int block = blockSize();
    boolean signs = order.stream().anyMatch(ColumnSpec::signed);
    List<List<String>> adding =
        block == 0 ? List.of() : GluedFigures.split(figures.pieces(), order.size(), block, signs);
    List<List<String>> splits =
        adding.isEmpty() ? GluedFigures.split(figures.pieces(), order.size(), 0, signs) : adding;
    if (splits.isEmpty() || splits.size() > GluedFigures.LIMIT) {
      return unreadable();
    }
    // Where rows lack cells, digits of fewer cells may add up by chance: the form's sums decide.
    boolean certain = glue.isWhole() || leavesOneSplit(figures) || order.size() > block;
    boolean one = splits.size() == 1 && (certain || block == 0);
    if (one && (!adding.isEmpty() || leavesOneSplit(figures))) {
      return settled(cells(splits.get(0)))
          .settledOn(inTableOrder(cells(splits.get(0))), how(block, adding));
    }
    if (block > 0 && adding.isEmpty()) {
      return unreadable();
    }
    return new RowReading(
        table,
        row,
        splits.stream().map(split -> inTableOrder(cells(split))).toList(),
        true,
        raw(),
        found.locator());
  }

  /** Whether the digits alone leave one split: no cell can be missing from the row. */
  private boolean leavesOneSplit(RowFigures figures) {
    // Two digits may be one figure beside a cell that is gone, unless others show that none is.
    boolean oneDigitEach =
        figures.digits() == order.size()
            && (order.size() > 2 ? glue.isWhole() : glue == Glue.WHOLE_PAIRS);
    return oneDigitEach || figures.fewestNumbers() == order.size();
  }

  private static String how(int block, List<List<String>> adding) {
    if (block == 0) {
      return "split";
    }
    return adding.isEmpty() ? "split; the row's sum does not hold" : "split by the row's sum";
  }

  /** The size of the blocks of cells that end in their total; 0 where nothing adds up. */
  private int blockSize() {
    return order.equals(table.figureColumns()) ? table.blockSize() : 0;
  }

  private List<CellReading> bordered(RowFigures figures) {
    int wanted = order.size();
    List<String> pieces = withoutLabels(withoutTrailingBlanks(figures.pieces()));
    if (pieces.size() > wanted) {
      return List.of();
    }
    boolean blank = pieces.stream().allMatch(piece -> isNothing(piece));
    if (pieces.size() < wanted && figures.padded() && !blank) {
      return padded(pieces);
    }
    boolean lacks = pieces.size() < wanted && figures.pieces().size() < wanted;
    if (lacks && !found.placed() && !figures.padded() && !blank) {
      // Cells at the end are gone: those before them keep their columns only if the row's borders
      // were printed, and a row of lines prints none.
      return List.of();
    }
    List<CellReading> cells = new ArrayList<>();
    for (int i = 0; i < wanted; i++) {
      boolean gone = found.placed() && i >= figures.pieces().size();
      cells.add(gone ? CellReading.NOT_THERE : cell(i < pieces.size() ? pieces.get(i) : "", i));
    }
    return cells;
  }

  /**
   * Quirk: converters drop empty cells and fill the row up behind (Zhangye 2012). In a form with a
   * month's and a year's column a lone figure is the year's: the month's column is the one that an
   * office leaves empty in a form for the year. The month's own cell is not known to be empty.
   */
  private List<CellReading> padded(List<String> pieces) {
    if (indexOf(ColumnSpec.Role.YEAR) < 0
        || indexOf(ColumnSpec.Role.MONTH) < 0
        || pieces.size() != 1) {
      return List.of();
    }
    List<CellReading> cells = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      CellReading year = cell(pieces.get(0), i);
      cells.add(
          order.get(i).role() == ColumnSpec.Role.YEAR
              ? year
              : CellText.unreadable(pieces.get(0), found.locator() + " C" + (i + 1)));
    }
    return cells;
  }

  private int indexOf(ColumnSpec.Role role) {
    for (int i = 0; i < order.size(); i++) {
      if (order.get(i).role() == role) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isNothing(String piece) {
    return CellText.isNothing(piece);
  }

  /**
   * The pieces without the empty ones that a merged label leaves in front, where there are too many
   * and the others add up.
   */
  private List<String> withoutLabels(List<String> pieces) {
    int more = pieces.size() - order.size();
    boolean labels = more > 0 && pieces.subList(0, more).stream().allMatch(String::isBlank);
    List<String> figures = labels ? pieces.subList(more, pieces.size()) : pieces;
    boolean begins = labels && !figures.get(0).isBlank();
    return begins && OrderBySums.addUp(table, row, order, figures) ? figures : pieces;
  }

  private static List<String> withoutTrailingBlanks(List<String> pieces) {
    int end = pieces.size();
    while (end > 0 && pieces.get(end - 1).isBlank()) {
      end--;
    }
    return pieces.subList(0, end);
  }

  private List<CellReading> cells(List<String> pieces) {
    List<CellReading> cells = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      cells.add(cell(pieces.get(i), i));
    }
    return cells;
  }

  private CellReading cell(String text, int position) {
    ColumnSpec column = order.get(position);
    return CellText.read(
        text,
        CellSpec.of(table, row, column),
        found.moneyUnits().get(column),
        found.locator() + " C" + (position + 1));
  }

  private String raw() {
    return String.join(" ", found.figures().pieces()).strip();
  }

  /** The row with one reading; unreadable where the cells could not be told. */
  private RowReading settled(List<CellReading> cells) {
    return cells.isEmpty()
        ? unreadable()
        : RowReading.of(table, row, inTableOrder(cells), raw(), found.locator());
  }

  private RowReading unreadable() {
    return RowReading.unreadable(table, row, raw(), found.locator());
  }

  /** Columns that the document's header does not print are absent. */
  private List<CellReading> inTableOrder(List<CellReading> cells) {
    return table.figureColumns().stream()
        .map(
            column ->
                order.contains(column) ? cells.get(order.indexOf(column)) : CellReading.NOT_THERE)
        .toList();
  }
}
