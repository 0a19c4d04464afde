package org.giiatlas.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A row's label with the figures behind it, not yet given to columns.
 *
 * @param table the table
 * @param row the row
 * @param order the columns in the order in which the document prints their figures
 * @param orderTold whether the header tells that order; if not it is the form's, and the row's sums
 *     must not speak against it
 * @param named the columns that the header names where it leaves some of the table's out; else
 *     empty
 * @param moneyUnits the units of money that the printed header names, by column
 * @param figures the figures as found
 * @param placed whether the first figure is known to be the first column's, so that only cells at
 *     the end can be missing
 * @param locator where the row stands
 */
record FoundRow(
    TableSpec table,
    RowSpec row,
    List<ColumnSpec> order,
    boolean orderTold,
    List<ColumnSpec> named,
    Map<ColumnSpec, String> moneyUnits,
    RowFigures figures,
    boolean placed,
    String locator) {
  FoundRow {
    order = List.copyOf(order);
    named = List.copyOf(named);
    moneyUnits = Map.copyOf(moneyUnits);
  }

  /** The row where nothing tells which columns its figures belong to. */
  FoundRow withoutOrder() {
    return new FoundRow(
        table, row, List.of(), false, List.of(), moneyUnits, figures, placed, locator);
  }

  /** The row of a table that has the columns only that its header names. */
  FoundRow ofNamedColumns() {
    return new FoundRow(table, row, named, true, List.of(), moneyUnits, figures, placed, locator);
  }

  /**
   * The row whose figures begin with that cell of its line; nothing where a figure is before it.
   */
  FoundRow from(int place) {
    int labels = place - figures.first();
    boolean told = place != RowFigures.NOWHERE && figures.first() != RowFigures.NOWHERE;
    if (!told || labels < 0 || labels > figures.pieces().size()) {
      return this;
    }
    boolean empty = figures.pieces().subList(0, labels).stream().allMatch(String::isBlank);
    return empty ? placed(figures.without(labels)) : withoutOrder();
  }

  /** Whether a merged label leaves an empty cell in front: there are more than the row has. */
  boolean beginsWithLabel() {
    return beginsEmpty() && figures.pieces().size() > order.size() && !order.isEmpty();
  }

  /** Whether an empty cell in front may be a merged label's, as in other rows of such a table. */
  boolean mayBeginWithLabel(Set<TableSpec> labelled) {
    return labelled.contains(table) && beginsEmpty() && figures.pieces().size() == order.size();
  }

  private boolean beginsEmpty() {
    return figures.first() != RowFigures.NOWHERE
        && !figures.padded()
        && !figures.pieces().isEmpty()
        && figures.pieces().get(0).isBlank()
        && figures.anyNumber();
  }

  private FoundRow placed(RowFigures others) {
    return new FoundRow(table, row, order, orderTold, named, moneyUnits, others, true, locator);
  }

  /** Whether two digits that run on must be its two cells, as the first is a nought. */
  boolean isPairOfDigits() {
    return order.size() == 2
        && figures.splittable()
        && figures.pieces().size() == 1
        && figures.digits() == 2
        && figures.fewestNumbers() == 2;
  }

  /** Whether a header tells the order of its figures, and it is the form's. */
  boolean inFormsOrderAsTold() {
    return orderTold
        && order.equals(table.figureColumns().stream().filter(order::contains).toList());
  }

  /** Whether it is that table's and has so many figures more than cells. */
  boolean hasTooMany(int more, TableSpec of) {
    return table.equals(of) && figures.numbers() >= table.figureColumns().size() + more;
  }

  /** The order of its figures, by the names of table and columns. */
  List<String> orderOfColumns() {
    return Stream.concat(Stream.of(table.id()), order.stream().map(ColumnSpec::id)).toList();
  }

  /** Whether cells must be missing: there are fewer digits than cells. */
  boolean lacksCells() {
    return !figures.bordered() && !figures.pieces().isEmpty() && figures.digits() < order.size();
  }
}
