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
    table(section, year, "level", new Bilingual("层级", "Level"));
    table(section, year, "province", new Bilingual("省级地区", "Province"));
    table(section, year, "sector", new Bilingual("部门", "Sector"));
  }

  private static void table(Element section, List<TrendRow> year, String groupBy, Bilingual head) {
    List<TrendRow> rows = year.stream().filter(row -> row.groupBy().equals(groupBy)).toList();
    if (rows.isEmpty()) {
      return;
    }
    HtmlTable html =
        new HtmlTable(
            section,
            new Bilingual(
                "%d 年新收申请，按%s".formatted(rows.get(0).year(), head.zh()),
                "New requests in %d by %s".formatted(rows.get(0).year(), lower(head.en()))),
            List.of(
                head,
                new Bilingual("填报 / 报告", "Reporting / reports"),
                new Bilingual("合计（件）", "Sum"),
                new Bilingual("中位数", "Median"),
                new Bilingual("可比机关", "Matched agencies"),
                new Bilingual("可比变化", "Matched change")));
    for (TrendRow row : rows) {
      html.row(
              List.of(
                  Numbers.figure(row.reporting()) + " / " + Numbers.figure(row.reports()),
                  Numbers.figure(row.sum()),
                  Numbers.figure(row.median()),
                  Numbers.figure(row.matchedAgencies()),
                  Numbers.change(row.matchedChange())))
          .text(row.group());
    }
  }

  private static String lower(String head) {
    return head.toLowerCase(Locale.ROOT);
  }
}
