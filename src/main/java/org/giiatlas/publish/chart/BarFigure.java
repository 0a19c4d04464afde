package org.giiatlas.publish.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A table of shares, each with a bar: a row a thing, a column a year or form.
 *
 * @param name the files' name without its end
 * @param title a sentence that says what is seen
 * @param subtitle measure and unit
 * @param columns the columns from the left
 * @param rows the rows from above
 * @param notes source, coverage and what else must be known
 * @param csv the published file it is drawn from
 */
record BarFigure(
    String name,
    Bilingual title,
    Bilingual subtitle,
    List<Column> columns,
    List<Row> rows,
    List<Bilingual> notes,
    String csv)
    implements Figure {
  BarFigure {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  /**
   * A column.
   *
   * @param heading what it is of, short and the same in all languages
   * @param meaning what that stands for; empty where the heading says all
   * @param count what stands below the heading, such as the number of reports
   */
  record Column(String heading, Bilingual meaning, String count) {}

  /**
   * A row.
   *
   * @param label what it is about
   * @param code its code in the published files, to stand below; empty to leave out
   * @param palette the colour of its bars
   * @param shares by the number of the column, 0 to 1; a column without data has none
   * @param begins whether a group of rows begins with it
   */
  record Row(
      Bilingual label,
      String code,
      Palette palette,
      Map<Integer, BigDecimal> shares,
      boolean begins) {
    Row {
      shares = new TreeMap<>(shares);
    }
  }

  /** The greatest share, 0 where there is none. */
  BigDecimal greatest() {
    return rows.stream()
        .flatMap(row -> row.shares().values().stream())
        .max(BigDecimal::compareTo)
        .orElse(BigDecimal.ZERO);
  }

  @Override
  public boolean empty() {
    return rows.isEmpty() || columns.isEmpty();
  }

  @Override
  public Bilingual description() {
    if (empty()) {
      return Notes.NOTHING;
    }
    int last = columns.size() - 1;
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (Row row : rows) {
      BigDecimal share = row.shares().get(last);
      if (share != null) {
        zh.add(row.label().zh() + Numerals.percent(share));
        en.add(row.label().en() + " " + Numerals.percent(share));
      }
    }
    String heading = columns.get(last).heading();
    return new Bilingual(
        heading + "：" + String.join("、", zh) + "。", heading + ": " + String.join(", ", en) + ".");
  }

  @Override
  public List<ChartInfo.Value> values() {
    List<ChartInfo.Value> values = new ArrayList<>();
    for (Row row : rows) {
      row.shares()
          .forEach(
              (column, share) ->
                  values.add(
                      ChartInfo.Value.share(
                          subtitle, row.label(), columns.get(column).heading(), share)));
    }
    return values;
  }
}
