package org.giiatlas.publish;

import java.util.List;

/**
 * A published table.
 *
 * @param name the file's name without {@code .csv}
 * @param title what it holds
 * @param columns the columns in the order of the file
 * @param key the columns that name a row and by which rows are sorted; empty where rows may repeat
 * @param references columns that point into other tables
 * @param <T> the row
 */
record Table<T>(
    String name,
    String title,
    List<Column<T>> columns,
    List<String> key,
    List<Reference> references) {
  Table {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
    references = List.copyOf(references);
  }

  /**
   * A column that points to another table's column.
   *
   * @param column the column here
   * @param table the other table's name; empty for this table itself
   * @param target the column there
   */
  record Reference(String column, String table, String target) {}

  /** What the columns hold. */
  List<Field> fields() {
    return columns.stream().map(Column::field).toList();
  }

  /** The file's name. */
  String file() {
    return name + ".csv";
  }
}
