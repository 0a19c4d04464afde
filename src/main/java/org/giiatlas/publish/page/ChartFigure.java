package org.giiatlas.publish.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.giiatlas.publish.chart.ChartInfo;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A chart with its files, and the numbers that it draws. */
final class ChartFigure {
  private ChartFigure() {}

  /** The chart's anchor in the page. */
  static String id(ChartInfo chart) {
    return "chart-" + chart.name();
  }

  static void into(Element section, ChartInfo chart) {
    Element figure = section.appendElement("figure").attr("id", id(chart));
    Bilingual alt = new Bilingual(chart.altZh(), chart.altEn());
    figure
        .appendElement("div")
        .addClass("scroll")
        .appendElement("a")
        .attr("href", "charts/" + chart.svg())
        .appendElement("img")
        .attr("src", "charts/" + chart.svg())
        .attr("alt", alt.zh() + " " + alt.en())
        .attr("loading", "lazy");
    Element caption = figure.appendElement("figcaption");
    // The picture carries its title; those who do not see it hear it here.
    new Bilingual(chart.titleZh(), chart.titleEn())
        .into(caption.appendElement("span").addClass("unseen"));
    link(caption, "charts/" + chart.png(), "PNG");
    link(caption, "charts/" + chart.svg(), "SVG");
    link(caption, chart.csv(), "CSV");
    numbers(figure, chart);
  }

  private static void numbers(Element figure, ChartInfo chart) {
    List<ChartInfo.Value> values = chart.values();
    if (values.isEmpty()) {
      return;
    }
    Element details = figure.appendElement("details");
    new Bilingual("图中的数字", "The numbers drawn").into(details.appendElement("summary"));
    boolean intervals = values.stream().anyMatch(value -> value.low() != null);
    List<HtmlTable.Column> columns =
        new ArrayList<>(
            List.of(
                HtmlTable.Column.text("series", "系列", "Series"),
                HtmlTable.Column.text("place", "年份或表式", "Year or form"),
                HtmlTable.Column.number("value", "数值", "Value")));
    if (intervals) {
      columns.add(HtmlTable.Column.number("low", "95% 区间下限", "Lower end of the 95% interval"));
      columns.add(HtmlTable.Column.number("high", "95% 区间上限", "Upper end"));
    }
    columns.add(HtmlTable.Column.text("panel", "图", "Diagram"));
    HtmlTable table =
        new HtmlTable(
            details,
            chart.name(),
            new Bilingual(chart.titleZh(), chart.titleEn()),
            columns,
            chart.csv());
    values.forEach(value -> table.row(words(value.series()), row(value, intervals)));
  }

  private static List<Cell> row(ChartInfo.Value value, boolean intervals) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.text(value.place()));
    cells.add(number(value, value.value()));
    if (intervals) {
      cells.add(number(value, value.low()));
      cells.add(number(value, value.high()));
    }
    cells.add(words(value.panel()));
    return cells;
  }

  private static Cell number(ChartInfo.Value value, @Nullable BigDecimal number) {
    return value.proportion() ? Cell.share(number) : Cell.figure(number);
  }

  private static Cell words(List<String> pair) {
    return Cell.words(new Bilingual(pair.get(0), pair.get(1)));
  }

  private static void link(Element parent, String path, String kind) {
    parent.appendElement("a").attr("href", path).attr("aria-label", kind + ": " + path).text(kind);
    parent.appendText(" ");
  }
}
