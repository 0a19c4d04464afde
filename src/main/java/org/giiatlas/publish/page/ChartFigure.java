package org.giiatlas.publish.page;

import java.util.List;
import org.giiatlas.publish.chart.ChartInfo;
import org.jsoup.nodes.Element;

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
    if (chart.values().isEmpty()) {
      return;
    }
    Element details = figure.appendElement("details");
    new Bilingual("图中的数字", "The numbers drawn").into(details.appendElement("summary"));
    HtmlTable table =
        new HtmlTable(
            details,
            chart.name(),
            new Bilingual(chart.titleZh(), chart.titleEn()),
            List.of(
                HtmlTable.Column.number("year", "年份", "Year"),
                HtmlTable.Column.text("panel", "图", "Panel"),
                HtmlTable.Column.text("series", "系列", "Series"),
                HtmlTable.Column.number("value", "数值", "Value")),
            chart.csv());
    for (ChartInfo.Value value : chart.values()) {
      table.row(
          Cell.year(value.year()),
          List.of(
              Cell.words(new Bilingual(value.panelZh(), value.panelEn())),
              Cell.words(new Bilingual(value.seriesZh(), value.seriesEn())),
              value.proportion() ? Cell.share(value.value()) : Cell.figure(value.value())));
    }
  }

  private static void link(Element parent, String path, String kind) {
    parent.appendElement("a").attr("href", path).attr("aria-label", kind + ": " + path).text(kind);
    parent.appendText(" ");
  }
}
