package org.giiatlas.form;

import java.util.ArrayList;
import java.util.List;

/**
 * One layout of a form's generation, made of tables.
 *
 * @param id the variant's id in published files
 * @param generation the generation it belongs to
 * @param name its printed name, Chinese
 * @param tables the tables in printed order
 * @param cells all cells in packing order: table by table, row by row, column by column
 */
public record FormVariant(
    String id, Generation generation, String name, List<TableSpec> tables, List<CellSpec> cells) {

  static FormVariant of(String id, Generation generation, String name, List<TableSpec> tables) {
    List<CellSpec> cells = new ArrayList<>();
    for (TableSpec table : tables) {
      for (RowSpec row : table.rows()) {
        for (ColumnSpec column : table.figureColumns()) {
          cells.add(CellSpec.of(table, row, column));
        }
      }
    }
    return new FormVariant(id, generation, name, List.copyOf(tables), List.copyOf(cells));
  }
}
