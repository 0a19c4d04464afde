package org.giiatlas.publish.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.giiatlas.trend.Crosswalk;
import org.giiatlas.trend.Series;
import org.giiatlas.trend.TrendRow;
import org.giiatlas.trend.TrendTable;
import org.giiatlas.trend.Trends;
import org.jsoup.nodes.Element;

/** Of every series the figures of its latest year, all reports together. */
final class LatestFigures {
  private static final List<HtmlTable.Column> COLUMNS =
      List.of(
          HtmlTable.Column.text("indicator", "指标", "Measure"),
          HtmlTable.Column.text("unit", "单位", "Unit"),
          HtmlTable.Column.number("year", "年份", "Year"),
          HtmlTable.Column.number("reporting", "填报", "Reporting"),
          HtmlTable.Column.number("reports", "报告", "Reports"),
          HtmlTable.Column.number("sum", "合计", "Sum"),
          HtmlTable.Column.number("p25", "下四分位", "First quartile"),
          HtmlTable.Column.number("median", "中位数", "Median"),
          HtmlTable.Column.number("p75", "上四分位", "Third quartile"),
          HtmlTable.Column.number("matched_agencies", "可比机关", "Matched agencies"),
          HtmlTable.Column.number("matched_change", "可比变化", "Matched change"));

  private LatestFigures() {}

  static void into(Element section, Trends trends) {
    table(section, TrendTable.DISCLOSURE_COUNTS, trends.disclosureCounts());
    table(section, TrendTable.REQUEST_OUTCOMES, trends.requestOutcomes());
    table(section, TrendTable.LITIGATION, trends.litigation());
  }

  private static void table(Element section, TrendTable table, List<TrendRow> rows) {
    HtmlTable html =
        new HtmlTable(
            section,
            table.code() + "-latest",
            Labels.of("table", table.code()),
            COLUMNS,
            "trends/%s.csv".formatted(table.code()));
    for (Series series : Crosswalk.standard().seriesOf(table).values()) {
      latest(series, rows)
          .ifPresent(
              row ->
                  html.row(
                      new Bilingual(series.labelZh(), series.labelEn()),
                      series.code(),
                      cells(series, row)));
    }
  }

  private static Optional<TrendRow> latest(Series series, List<TrendRow> rows) {
    String whole = series.byApplicant() ? "total" : "-";
    return rows.stream()
        .filter(
            row ->
                row.groupBy().equals("all")
                    && row.indicator().equals(series.code())
                    && row.applicant().equals(whole)
                    && row.reporting() > 0)
        .max(Comparator.comparingInt(TrendRow::year));
  }

  private static List<Cell> cells(Series series, TrendRow row) {
    return List.of(
        Cell.words(Labels.of("unit", series.unit())),
        Cell.year(row.year()),
        Cell.figure(row.reporting()),
        Cell.figure(row.reports()),
        Cell.figure(row.sum()),
        Cell.figure(row.p25()),
        Cell.figure(row.median()),
        Cell.figure(row.p75()),
        Cell.figure(row.matchedAgencies()),
        Cell.change(row.matchedChange()));
  }
}
