package org.giiatlas.publish.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.giiatlas.form.Generation;
import org.giiatlas.trend.CoverageRow;
import org.giiatlas.trend.Trends;
import org.jsoup.nodes.Element;

/** Standing yearly reports by year and form. */
final class Coverage {
  private Coverage() {}

  static void into(Element section, Trends trends) {
    List<HtmlTable.Column> columns = new ArrayList<>();
    columns.add(HtmlTable.Column.number("year", "年份", "Year"));
    for (Generation form : Generation.values()) {
      columns.add(new HtmlTable.Column(form.name(), Labels.of("form", form.name()), true));
    }
    columns.add(HtmlTable.Column.number("total", "合计", "Total"));
    HtmlTable html =
        new HtmlTable(
            section,
            "coverage",
            new Bilingual("各年各表的报告份数（不计被替代的报告和月报）", "Reports by year and form"),
            columns,
            "trends/coverage.csv");
    byYear(trends).forEach((year, counts) -> html.row(Cell.year(year), cells(counts)));
  }

  private static Map<Integer, Map<Generation, Integer>> byYear(Trends trends) {
    Map<Integer, Map<Generation, Integer>> years = new TreeMap<>();
    for (CoverageRow row : trends.coverage()) {
      years
          .computeIfAbsent(row.year(), year -> new EnumMap<>(Generation.class))
          .merge(row.generation(), row.reports(), Integer::sum);
    }
    return years;
  }

  private static List<Cell> cells(Map<Generation, Integer> counts) {
    List<Cell> cells = new ArrayList<>();
    int total = 0;
    for (Generation form : Generation.values()) {
      int reports = counts.getOrDefault(form, 0);
      cells.add(Cell.figure(reports));
      total += reports;
    }
    cells.add(Cell.figure(total));
    return cells;
  }
}
