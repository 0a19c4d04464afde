package org.giiatlas.publish.page;

import java.util.List;
import java.util.stream.Stream;
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
            new Bilingual("各年数据", "Dataset by year"),
            Stream.concat(
                    Stream.of(new Bilingual("年份", "Year"), new Bilingual("报告份数", "Reports")),
                    Stream.of(new Bilingual("文件", "Files")))
                .toList());
    content
        .years()
        .forEach(
            (year, reports) -> {
              Element head = html.row(List.of(Numbers.figure(reports), ""));
              head.text(year.toString());
              Element cell = head.nextElementSiblings().get(1).removeClass("number");
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
