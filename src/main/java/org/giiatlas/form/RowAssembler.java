package org.giiatlas.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives the figures behind a row's label to the row's columns. */
final class RowAssembler {
  private final TableSpec table;
  private final RowSpec row;
  private final List<ColumnSpec> order;
  private final Header header;
  private final String locator;

  /**
   * @param order the columns in the order in which the document prints their figures
   * @param header what the printed header says of units and of columns that are not there
   */
  RowAssembler(
      TableSpec table, RowSpec row, List<ColumnSpec> order, Header header, String locator) {
    this.table = table;
    this.row = row;
    this.order = order;
    this.header = header;
    this.locator = locator;
  }

  /** Nothing where the row has no cell at all: it is absent. */
  Optional<RowReading> assemble(RowFigures figures) {
    List<String> pieces = figures.pieces();
    if (pieces.isEmpty() && !figures.bordered()) {
      return Optional.empty();
    }
    String raw = String.join(" ", pieces).strip();
    if (figures.bordered()) {
      return Optional.of(settled(bordered(figures), raw));
    }
    if (pieces.size() == order.size()) {
      return Optional.of(oneForEach(pieces, raw));
    }
    if (pieces.size() > order.size()) {
      return Optional.of(settled(List.of(), raw).unreadable());
    }
    return Optional.of(glued(pieces, raw));
  }

  private RowReading oneForEach(List<String> pieces, String raw) {
    List<CellReading> cells = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      cells.add(cell(pieces.get(i), i));
    }
    boolean misaligned =
        cells.stream().anyMatch(c -> c.status() == CellStatus.UNREADABLE)
            && order.size() > 1
            && order.stream().noneMatch(ColumnSpec::money);
    RowReading reading = settled(cells, raw);
    return misaligned ? reading.unreadable() : reading;
  }

  private RowReading glued(List<String> pieces, String raw) {
    int block = blockSize();
    boolean signs = order.stream().anyMatch(column -> column.mapsTo().endsWith("_change"));
    List<List<String>> all = GluedFigures.split(pieces, order.size(), 0, signs);
    List<List<String>> summing =
        block == 0 || all.size() == 1
            ? List.of()
            : GluedFigures.split(pieces, order.size(), block, signs);
    List<List<String>> splits = summing.isEmpty() ? all : summing;
    String how = summing.size() == 1 ? "split by the row's sum" : "split";
    RowReading none = settled(List.of(), raw).unreadable();
    if (splits.isEmpty() || splits.size() > GluedFigures.LIMIT) {
      return none;
    }
    List<List<CellReading>> candidates = new ArrayList<>();
    for (List<String> split : splits) {
      List<CellReading> cells = new ArrayList<>();
      for (int i = 0; i < split.size(); i++) {
        cells.add(cell(split.get(i), i));
      }
      candidates.add(inTableOrder(cells));
    }
    RowReading reading = new RowReading(table, row, candidates, raw, locator);
    return reading.settled() ? reading.settledOn(candidates.get(0), how) : reading;
  }

  /** Blocks of cells that end in their total: applicants, and each group of litigation results. */
  private int blockSize() {
    if (order.size() != table.figureColumns().size()) {
      return 0;
    }
    if (order.stream().allMatch(column -> column.mapsTo().startsWith(":"))) {
      return order.get(order.size() - 1).mapsTo().equals(":total") ? order.size() : 0;
    }
    return table.unlabelled() && order.equals(table.figureColumns()) ? 5 : 0;
  }

  private List<CellReading> bordered(RowFigures figures) {
    List<String> pieces = withoutTrailingBlanks(figures.pieces());
    int wanted = order.size();
    if (pieces.size() > wanted) {
      return List.of();
    }
    boolean blank = pieces.stream().allMatch(piece -> isNothing(piece));
    if (pieces.size() < wanted && figures.padded() && !blank) {
      return padded(pieces);
    }
    if (pieces.size() < wanted && figures.pieces().size() < wanted && !figures.padded() && !blank) {
      // Cells at the end are gone: those before them keep their columns only if the row's borders
      // were printed, and a row of lines prints none.
      return List.of();
    }
    List<CellReading> cells = new ArrayList<>();
    for (int i = 0; i < wanted; i++) {
      cells.add(cell(i < pieces.size() ? pieces.get(i) : "", i));
    }
    return cells;
  }

  /**
   * Quirk: converters drop empty cells and fill the row up behind (Zhangye 2012). In a form with a
   * month's and a year's column a lone figure is the year's: the month's column is the one that an
   * office leaves empty in a form for the year.
   */
  private List<CellReading> padded(List<String> pieces) {
    int year = indexOf(ColumnSpec.Role.YEAR);
    if (year < 0 || indexOf(ColumnSpec.Role.MONTH) < 0 || pieces.size() != 1) {
      return List.of();
    }
    List<CellReading> cells = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      cells.add(cell(i == year ? pieces.get(0) : "", i));
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

  private static List<String> withoutTrailingBlanks(List<String> pieces) {
    int end = pieces.size();
    while (end > 0 && pieces.get(end - 1).isBlank()) {
      end--;
    }
    return pieces.subList(0, end);
  }

  private CellReading cell(String text, int position) {
    ColumnSpec column = order.get(position);
    return CellText.read(
        text,
        CellSpec.of(table, row, column),
        header.moneyUnit(column),
        locator + " C" + (position + 1));
  }

  /** The row with one reading; unreadable where the cells could not be told. */
  private RowReading settled(List<CellReading> cells, String raw) {
    if (cells.isEmpty()) {
      CellReading cell = CellText.unreadable(raw, locator);
      return new RowReading(
          table,
          row,
          List.of(table.figureColumns().stream().map(c -> cell).toList()),
          raw,
          locator);
    }
    return new RowReading(table, row, List.of(inTableOrder(cells)), raw, locator);
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
