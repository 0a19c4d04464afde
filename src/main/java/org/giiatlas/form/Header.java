package org.giiatlas.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The column headers that a run of text printed before the row at hand, in reading order. */
final class Header {
  private final Set<LabelUse.Column> printed = new LinkedHashSet<>();
  private final Set<LabelUse.Group> groups = new HashSet<>();

  /** Begins a new header. */
  void clear() {
    printed.clear();
    groups.clear();
  }

  /** Adds every column that a printed header may stand for. */
  void add(List<LabelUse> uses) {
    for (LabelUse use : uses) {
      if (use instanceof LabelUse.Column column) {
        printed.add(column);
      } else if (use instanceof LabelUse.Group group) {
        groups.add(group);
      }
    }
  }

  /**
   * How surely the header is the table's: its columns named, and other labels of the table. Names
   * of figures alone do not make an indicator form, which prints 指标名称 or 计量单位 above its labels.
   */
  int evidenceFor(TableSpec table) {
    boolean indicatorForm = table.columns().size() > table.figureColumns().size();
    boolean namesLabels =
        table.columns().stream().anyMatch(c -> !c.role().holdsFigures() && names(c));
    return indicatorForm && !namesLabels
        ? 0
        : columnsOf(table) + (int) groups.stream().filter(g -> g.table().equals(table)).count();
  }

  /** How many of the table's columns the header names. */
  int columnsOf(TableSpec table) {
    return (int)
        table.columns().stream()
            .filter(column -> printed.stream().anyMatch(use -> use.column().equals(column)))
            .count();
  }

  /** Whether the header names that column. */
  boolean names(ColumnSpec column) {
    return printed.stream().anyMatch(use -> use.column().equals(column));
  }

  /**
   * The table's columns of figures in the order in which their cells are printed: the form's own
   * order, without optional columns that a header leaves out.
   */
  List<ColumnSpec> order(TableSpec table) {
    List<ColumnSpec> columns =
        table.figureColumns().stream()
            .filter(column -> !column.optional() || names(column))
            .toList();
    List<ColumnSpec> flat =
        printed.stream()
            .filter(use -> use.table().equals(table))
            .map(LabelUse.Column::column)
            .filter(columns::contains)
            .distinct()
            .toList();
    // Headers of two levels are printed level by level, which is not the order of their figures.
    return table.oneLevelOfHeaders() && flat.size() == columns.size() ? flat : columns;
  }

  /** The units of money that the printed headers of a table's columns name. */
  Map<ColumnSpec, String> moneyUnits(TableSpec table) {
    Map<ColumnSpec, String> units = new HashMap<>();
    for (LabelUse.Column use : printed) {
      if (use.table().equals(table)) {
        Money.unitIn(use.label().printed()).ifPresent(u -> units.putIfAbsent(use.column(), u));
      }
    }
    return units;
  }
}
