package org.giiatlas.publish.page;

import org.jsoup.nodes.Element;

/** The line under the title: how much there is. */
final class Extent {
  private Extent() {}

  static void into(Element paragraph, PageContent content) {
    if (content.years().isEmpty()) {
      new Bilingual("尚无报告。", "No reports yet.").into(paragraph);
      return;
    }
    long reports = content.years().values().stream().mapToLong(Long::longValue).sum();
    String count = Numbers.figure(reports);
    int first = content.years().firstKey();
    int last = content.years().lastKey();
    new Bilingual(
            "%s 份报告，%d 至 %d 年。".formatted(count, first, last),
            "%s reports, %d to %d.".formatted(count, first, last))
        .into(paragraph);
  }
}
