package org.giiatlas.form;

import java.util.List;

/** What a label stands for in a form: a group, a column or a row of one of its tables. */
sealed interface LabelUse {
  /** The table that the label belongs to. */
  TableSpec table();

  /** The label as the form prints it. */
  FormLabel label();

  /** A label that heads no figures. */
  record Group(TableSpec table, FormLabel label, GroupSpec group) implements LabelUse {
    /** The columns of figures that stand under the label, empty for most. */
    List<ColumnSpec> columns() {
      return table.figureColumns().stream().filter(group::heads).toList();
    }
  }

  /** A column's header. */
  record Column(TableSpec table, FormLabel label, ColumnSpec column) implements LabelUse {}

  /** A row's label. */
  record Row(TableSpec table, FormLabel label, RowSpec row) implements LabelUse {}
}
