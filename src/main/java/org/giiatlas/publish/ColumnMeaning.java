package org.giiatlas.publish;

import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.giiatlas.report.Indicator;
import org.giiatlas.report.IndicatorCatalogue;

/**
 * What a published column means, for people who read Chinese, and its unit: {@code
 * publish/columns.csv}. There {@code *} stands for any table that has no line of its own.
 *
 * @param zh the meaning in Chinese
 * @param unit the unit; {@code (indicator)} for that of the row's indicator; empty where the column
 *     holds no amount
 */
record ColumnMeaning(String zh, String unit) {
  private static final String ANY_TABLE = "*";
  private static final String OF_THE_INDICATOR = "(indicator)";

  private static final Map<String, ColumnMeaning> BY_COLUMN = load();

  /** The meaning of a table as a whole. */
  static ColumnMeaning ofTable(String table) {
    return of(table, "");
  }

  /**
   * The meaning of a table's column.
   *
   * @throws IllegalStateException if the table of meanings lacks it
   */
  static ColumnMeaning of(String table, String column) {
    ColumnMeaning meaning = BY_COLUMN.get(table + " " + column);
    if (meaning == null) {
      meaning = BY_COLUMN.get(ANY_TABLE + " " + column);
    }
    if (meaning == null) {
      throw new IllegalStateException(
          "publish/columns.csv says nothing of the column \"%s\" of the table \"%s\": add a line"
              .formatted(column, table));
    }
    return meaning;
  }

  /** The unit for people; empty where there is none. */
  String unitInWords() {
    if (unit.equals(OF_THE_INDICATOR)) {
      return "该行指标的单位 unit of the row's indicator";
    }
    return unit.isEmpty() ? "" : CodeLists.of("unit", unit).label();
  }

  private static Map<String, ColumnMeaning> load() {
    Map<String, ColumnMeaning> meanings = new HashMap<>();
    for (CSVRecord row : ResourceRows.of("/publish/columns.csv")) {
      meanings.put(
          row.get("table") + " " + row.get("column"),
          new ColumnMeaning(row.get("zh"), row.get("unit")));
    }
    for (Indicator indicator : IndicatorCatalogue.standard().all()) {
      for (PanelTable.Figure figure : PanelTable.figures(indicator)) {
        meanings.put(
            PanelTable.NAME + " " + figure.column(),
            new ColumnMeaning(figure.labelZh(), indicator.unit()));
      }
    }
    return meanings;
  }
}
