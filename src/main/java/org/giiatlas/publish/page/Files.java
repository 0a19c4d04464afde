package org.giiatlas.publish.page;

import java.util.List;
import org.jsoup.nodes.Element;

/** Links to every data file. */
final class Files {
  private Files() {}

  static void into(Element section, PageContent content) {
    Element list = section.appendElement("ul");
    content.otherFiles().forEach(path -> link(list.appendElement("li"), path, path));
    HtmlTable html =
        new HtmlTable(
            section,
            "files",
            new Bilingual("各年数据", "Dataset by year"),
            List.of(
                HtmlTable.Column.number("year", "年份", "Year"),
                HtmlTable.Column.number("reports", "报告份数", "Reports"),
                HtmlTable.Column.text("files", "文件", "Files")),
            null);
    content
        .years()
        .forEach(
            (year, reports) -> {
              Element cell =
                  html.row(Cell.year(year), List.of(Cell.figure(reports))).appendElement("td");
              for (String file : content.yearlyFiles()) {
                link(cell, "dataset/year=%d/%s".formatted(year, file), file);
                cell.appendText(" ");
              }
            });
  }

  private static void link(Element parent, String path, String text) {
    parent.appendElement("a").attr("href", path).text(text);
  }
}
