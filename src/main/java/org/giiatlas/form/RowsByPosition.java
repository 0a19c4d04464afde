package org.giiatlas.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.giiatlas.document.Grid;

/**
 * Rows of a grid whose columns the headers above do not tell, kept until the whole grid is seen:
 * then the places of the figures in all of a table's rows, and the sums of all of them, tell more
 * than a row alone.
 */
final class RowsByPosition {
  private final Map<TableSpec, List<Row>> rows = new LinkedHashMap<>();

  /**
   * One row.
   *
   * @param spec the form's row
   * @param cells the grid's row
   * @param own the positions behind the label that hold a cell of their own
   * @param columns the columns of figures that the row may have
   * @param places the position of each column's cell; empty where the row alone does not tell
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
          List<RowReading> read =
              all.stream().map(row -> read(table, row, places(row, all), style)).toList();
          OrderBySums order = new OrderBySums();
          read.forEach(order::add);
          for (int i = 0; i < all.size(); i++) {
            int evidence = all.get(i).evidence();
            findings.add(
                order.judged(read.get(i)), evidence, GridScan.GRID_EVIDENCE + evidence, null);
          }
        });
  }

  /** How the place of a cell is written. */
  interface Style {
    String place(String row, int position);
  }

  /**
   * The row's own places; where it has none, those of all the table's rows, if their figures stand
   * in as many columns as the form has.
   */
  private static List<Integer> places(Row row, List<Row> all) {
    if (!row.places().isEmpty()) {
      return row.places();
    }
    List<Integer> filled =
        all.stream()
            .flatMap(r -> r.own().stream().filter(c -> !r.cells().get(c).text().isEmpty()))
            .distinct()
            .sorted()
            .toList();
    boolean each = filled.size() == row.columns().size();
    return each && row.own().containsAll(filled) ? filled : List.of();
  }

  private static RowReading read(TableSpec table, Row row, List<Integer> places, Style style) {
    String raw = row.raw();
    List<CellReading> cells = new ArrayList<>();
    for (ColumnSpec column : table.figureColumns()) {
      int i = row.columns().indexOf(column);
      if (i < 0) {
        cells.add(CellReading.NOT_THERE);
      } else if (!places.isEmpty()) {
        cells.add(
            CellText.read(
                row.cells().get(places.get(i)).text(),
                CellSpec.of(table, row.spec(), column),
                row.units().get(column),
                style.place(row.place() + " by position", places.get(i))));
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
