package org.giiatlas.form;

import java.util.List;

/**
 * One table of a form.
 *
 * @param id unique within the variant
 * @param groups labels that belong to the table but head no row or column of figures
 * @param columns the columns in printed order
 * @param rows the rows in printed order
 */
public record TableSpec(
    String id, List<GroupSpec> groups, List<ColumnSpec> columns, List<RowSpec> rows) {
  private static final String TOTAL = "total";

  public TableSpec {
    groups = List.copyOf(groups);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The columns whose cells are figures, in printed order. */
  public List<ColumnSpec> figureColumns() {
    return columns.stream().filter(column -> column.role().holdsFigures()).toList();
  }

  /** Whether the table prints a code of its own for each row. */
  public boolean hasCodes() {
    return columns.stream().anyMatch(column -> column.role() == ColumnSpec.Role.CODE);
  }

  /** Whether its columns are periods, of which a document prints now these, now those. */
  boolean columnsArePeriods() {
    return figureColumns().stream().allMatch(c -> c.role() != ColumnSpec.Role.FIGURE);
  }

  /**
   * Whether another column has the same header, so that only the heading above tells them apart.
   */
  boolean sharesItsHeader(ColumnSpec column) {
    return columns.stream()
        .anyMatch(
            c -> !c.equals(column) && c.labels().get(0).key().equals(column.labels().get(0).key()));
  }

  /** Whether another row has one of the row's labels. */
  boolean sharesItsLabel(RowSpec row) {
    return rows.stream()
        .filter(other -> !other.equals(row))
        .flatMap(other -> other.labels().stream())
        .anyMatch(label -> row.labels().stream().anyMatch(own -> own.key().equals(label.key())));
  }

  /** Whether the figures stand under their headers alone, in one row without a label. */
  public boolean unlabelled() {
    return rows.size() == 1 && rows.get(0).labels().isEmpty();
  }

  /** Whether the columns' headers stand on one line, so that their order can be read from it. */
  boolean oneLevelOfHeaders() {
    return figureColumns().stream().allMatch(c -> c.within().isEmpty());
  }

  /**
   * How many cells of a row make a block whose last is the total of the others: all applicants, or
   * the results under one heading; 0 where a row has no total of its own.
   */
  public int blockSize() {
    List<ColumnSpec> figures = figureColumns();
    ColumnSpec last = figures.get(figures.size() - 1);
    if (oneLevelOfHeaders() || !last.id().endsWith(TOTAL)) {
      return 0;
    }
    int totals = (int) figures.stream().filter(c -> c.id().endsWith(TOTAL)).count();
    return figures.size() / totals;
  }

  /** By id alone: the labels of a form are many, and their hashes slow. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
