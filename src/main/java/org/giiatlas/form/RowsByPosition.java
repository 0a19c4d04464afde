package org.giiatlas.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.giiatlas.document.Grid;

/**
 * Rows of a grid whose columns the headers above do not tell, kept until the whole grid is seen:
 * then the places of the figures in all of a table's rows, and the sums of all of them, tell more
 * than a row alone.
 */
final class RowsByPosition {
  /** So many rows do not all lack a cell by chance, below a header that lacks a label. */
  static final int WHOLE_ROWS = 5;

  private final Map<TableSpec, List<Row>> rows = new LinkedHashMap<>();

  /**
   * One row.
   *
   * @param spec the form's row
   * @param cells the grid's row
   * @param own the positions behind the label that hold a cell of their own
   * @param columns the columns of figures that the row may have
   * @param places the position of each column's cell; empty where the row alone does not tell
   * @param named the place of each column that the headers name, where each of the row's cells
   *     stands under one; else empty
   * @param units the units of money that headers name, by column
   * @param place where the row stands
   * @param evidence how many columns the headers above name
   */
  record Row(
      RowSpec spec,
      List<Grid.Cell> cells,
      List<Integer> own,
      List<ColumnSpec> columns,
      List<Integer> places,
      Map<ColumnSpec, Integer> named,
      Map<ColumnSpec, String> units,
      String place,
      int evidence) {
    private String raw() {
      return String.join(" ", own.stream().map(c -> cells.get(c).text()).toList()).strip();
    }
  }

  void add(TableSpec table, Row row) {
    rows.computeIfAbsent(table, t -> new ArrayList<>()).add(row);
  }

  /** Gives the rows out, as far as they can be read. */
  void addTo(TableFindings findings, Style style) {
    rows.forEach(
        (table, all) -> {
          boolean narrow = lacksColumn(all);
          List<RowReading> read =
              all.stream()
                  .map(row -> read(table, row, narrow ? row.named() : places(row, all), style))
                  .toList();
          OrderBySums order = new OrderBySums();
          read.forEach(order::add);
          for (int i = 0; i < all.size(); i++) {
            RowReading row = read.get(i);
            int evidence = all.get(i).evidence();
            findings.add(
                narrow ? row : order.judgedByPosition(row),
                evidence,
                GridScan.GRID_EVIDENCE + evidence,
                null);
          }
        });
  }

  /** Whether a column is left out: every row has just the cells that the headers name. */
  private static boolean lacksColumn(List<Row> all) {
    Map<ColumnSpec, Integer> named = all.get(0).named();
    return !named.isEmpty()
        && all.size() >= WHOLE_ROWS
        && all.stream().allMatch(row -> row.named().keySet().equals(named.keySet()));
  }

  /** How the place of a cell is written. */
  interface Style {
    String place(String row, int position);
  }

  /**
   * The row's own places; where it has none, those of all the table's rows, if their figures stand
   * side by side in as many columns as the form has.
   */
  private static Map<ColumnSpec, Integer> places(Row row, List<Row> all) {
    List<Integer> places =
        Stream.of(row.places(), placesInAll(row, all), placesBehindLabel(row, all))
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse(List.of());
    Map<ColumnSpec, Integer> byColumn = new HashMap<>();
    for (int i = 0; i < places.size(); i++) {
      byColumn.put(row.columns().get(i), places.get(i));
    }
    return byColumn;
  }

  /**
   * The places directly behind the label, where those of the other rows stand there too, whether
   * their labels are in the first place or the second: an empty one in front is a cell.
   */
  private static List<Integer> placesBehindLabel(Row row, List<Row> all) {
    int columns = row.columns().size();
    List<Row> told = all.stream().filter(r -> !r.places().isEmpty()).toList();
    boolean behindLabels =
        told.size() >= WHOLE_ROWS
            && told.stream().allMatch(r -> r.places().equals(r.own()))
            && told.stream().map(r -> r.own().get(0)).distinct().count() > 1;
    return behindLabels
            && row.own().size() > columns
            && row.own().stream().skip(columns).allMatch(c -> row.cells().get(c).text().isEmpty())
        ? row.own().subList(0, columns)
        : List.of();
  }

  private static List<Integer> placesInAll(Row row, List<Row> all) {
    List<Integer> filled =
        all.stream()
            .flatMap(r -> r.own().stream().filter(c -> !r.cells().get(c).text().isEmpty()))
            .distinct()
            .sorted()
            .toList();
    boolean each =
        filled.size() == row.columns().size()
            && filled.get(filled.size() - 1) - filled.get(0) == filled.size() - 1
            && all.stream().allMatch(r -> r.places().isEmpty() || r.places().equals(filled));
    return each && row.own().containsAll(filled) ? filled : List.of();
  }

  private static RowReading read(
      TableSpec table, Row row, Map<ColumnSpec, Integer> places, Style style) {
    String raw = row.raw();
    List<CellReading> cells = new ArrayList<>();
    for (ColumnSpec column : table.figureColumns()) {
      Integer place = places.get(column);
      if (place != null) {
        cells.add(
            CellText.read(
                row.cells().get(place).text(),
                CellSpec.of(table, row.spec(), column),
                row.units().get(column),
                style.place(row.place() + " by position", place)));
      } else if (!places.isEmpty() || !row.columns().contains(column)) {
        cells.add(CellReading.NOT_THERE);
      } else {
        cells.add(
            raw.isBlank()
                ? new CellReading(CellStatus.BLANK, null, null, row.place())
                : CellText.unreadable(raw, row.place()));
      }
    }
    return RowReading.of(table, row.spec(), cells, raw, row.place());
  }
}
