package org.giiatlas.publish.page;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.giiatlas.trend.TrendRow;
import org.giiatlas.trend.Trends;
import org.jsoup.nodes.Element;

/** New requests of the latest year by level, province and sector. */
final class GroupFigures {
  private static final String SERIES = "requests.new";

  private GroupFigures() {}

  static void into(Element section, Trends trends) {
    List<TrendRow> rows =
        trends.requestOutcomes().stream()
            .filter(row -> row.indicator().equals(SERIES) && row.applicant().equals("total"))
            .toList();
    OptionalInt latest =
        rows.stream().filter(row -> row.reporting() > 0).mapToInt(TrendRow::year).max();
    if (latest.isEmpty()) {
      new Bilingual("没有可列的数字。", "Nothing to list.").into(section.appendElement("p"));
      return;
    }
    List<TrendRow> year = rows.stream().filter(row -> row.year() == latest.getAsInt()).toList();
    for (String groupBy : List.of("level", "province", "sector")) {
      table(section, year, groupBy);
    }
  }

  private static void table(Element section, List<TrendRow> year, String groupBy) {
    List<TrendRow> rows = year.stream().filter(row -> row.groupBy().equals(groupBy)).toList();
    if (rows.isEmpty()) {
      return;
    }
    Bilingual head = Labels.of("grouping", groupBy);
    HtmlTable html =
        new HtmlTable(
            section,
            "%s-%s-%d".formatted(SERIES, groupBy, rows.get(0).year()),
            new Bilingual(
                "%d 年新收申请，按%s".formatted(rows.get(0).year(), head.zh()),
                "New requests in %d by %s".formatted(rows.get(0).year(), lower(head.en()))),
            List.of(
                new HtmlTable.Column("group", head, false),
                HtmlTable.Column.number("reporting", "填报", "Reporting"),
                HtmlTable.Column.number("reports", "报告", "Reports"),
                HtmlTable.Column.number("sum", "合计（件）", "Sum"),
                HtmlTable.Column.number("median", "中位数", "Median"),
                HtmlTable.Column.number("matched_agencies", "可比机关", "Matched agencies"),
                HtmlTable.Column.number("matched_change", "可比变化", "Matched change")),
            "trends/request_outcomes.csv");
    for (TrendRow row : rows) {
      html.row(
          Labels.group(groupBy, row.group()),
          row.group(),
          List.of(
              Cell.figure(row.reporting()),
              Cell.figure(row.reports()),
              Cell.figure(row.sum()),
              Cell.figure(row.median()),
              Cell.figure(row.matchedAgencies()),
              Cell.change(row.matchedChange())));
    }
  }

  private static String lower(String head) {
    return head.toLowerCase(Locale.ROOT);
  }
}
