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
  private static final List<Bilingual> COLUMNS =
      List.of(
          new Bilingual("指标", "Measure"),
          new Bilingual("单位", "Unit"),
          new Bilingual("年份", "Year"),
          new Bilingual("填报 / 报告", "Reporting / reports"),
          new Bilingual("合计", "Sum"),
          new Bilingual("中位数", "Median"),
          new Bilingual("四分位", "Quartiles"),
          new Bilingual("可比机关", "Matched agencies"),
          new Bilingual("可比变化", "Matched change"));

  private LatestFigures() {}

  static void into(Element section, Trends trends) {
    table(
        section,
        new Bilingual("主动公开", "Disclosure"),
        TrendTable.DISCLOSURE_COUNTS,
        trends.disclosureCounts());
    table(
        section,
        new Bilingual("申请与办理结果", "Requests and outcomes"),
        TrendTable.REQUEST_OUTCOMES,
        trends.requestOutcomes());
    table(
        section,
        new Bilingual("行政复议与行政诉讼", "Reviews and lawsuits"),
        TrendTable.LITIGATION,
        trends.litigation());
  }

  private static void table(
      Element section, Bilingual caption, TrendTable table, List<TrendRow> rows) {
    HtmlTable html = new HtmlTable(section, caption, COLUMNS);
    for (Series series : Crosswalk.standard().seriesOf(table).values()) {
      latest(series, rows)
          .ifPresent(
              row ->
                  new Bilingual(series.labelZh(), series.labelEn())
                      .into(html.row(cells(series, row))));
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

  private static List<String> cells(Series series, TrendRow row) {
    return List.of(
        series.unit(),
        Integer.toString(row.year()),
        Numbers.figure(row.reporting()) + " / " + Numbers.figure(row.reports()),
        Numbers.figure(row.sum()),
        Numbers.figure(row.median()),
        Numbers.figure(row.p25()) + " – " + Numbers.figure(row.p75()),
        Numbers.figure(row.matchedAgencies()),
        Numbers.change(row.matchedChange()));
  }
}
