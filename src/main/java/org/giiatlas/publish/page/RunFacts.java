package org.giiatlas.publish.page;

import java.util.List;
import org.jsoup.nodes.Element;

/** What the run set aside, and what made the edition. */
final class RunFacts {
  private RunFacts() {}

  static void into(Element section, PageContent content) {
    long rejected = content.rejects().values().stream().mapToLong(Long::longValue).sum();
    Element paragraph = section.appendElement("p");
    new Bilingual(
            "未成为报告的文件：%s 个。".formatted(Numbers.figure(rejected)),
            "Documents that gave no report: %s.".formatted(Numbers.figure(rejected)))
        .into(paragraph);
    if (rejected > 0) {
      HtmlTable html =
          new HtmlTable(
              section,
              "rejects-by-reason",
              new Bilingual("未成为报告的文件，按原因", "Documents set aside, by reason"),
              List.of(
                  HtmlTable.Column.text("reason", "原因", "Reason"),
                  HtmlTable.Column.number("documents", "个数", "Documents")),
              "dataset/rejects.csv");
      content
          .rejects()
          .forEach((reason, count) -> html.row(Cell.text(reason), List.of(Cell.figure(count))));
    }
    Element facts = section.appendElement("dl");
    content
        .versions()
        .forEach(
            (name, version) -> {
              facts.appendElement("dt").text(name);
              facts.appendElement("dd").text(version);
            });
  }
}
