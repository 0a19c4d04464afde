package org.giiatlas.publish.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.giiatlas.publish.EditionLanguage;
import org.giiatlas.publish.chart.ChartInfo;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The edition's page, {@code index.html}. It opens from the disk and needs no network. Without
 * scripts it shows charts, figures and files; the scripts below {@code page/} add to it. Text out
 * of documents reaches it only as text nodes and attribute values, which are escaped.
 */
final class Page {
  private final Document document;

  private Page() {
    document = Jsoup.parse(resource("/page/index.html"));
    document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    for (String style : PageFiles.STYLES) {
      document
          .head()
          .appendElement("link")
          .attr("rel", "stylesheet")
          .attr("href", "page/" + style)
          .after("\n");
    }
    for (String script : PageFiles.SCRIPTS) {
      document
          .head()
          .appendElement("script")
          .attr("src", "page/" + script)
          .attr("defer", !script.equals(PageFiles.FIRST_SCRIPT))
          .after("\n");
    }
  }

  /** The page as HTML 5. */
  static String of(PageContent content) {
    Page page = new Page();
    page.language(content.language());
    Extent.into(page.slot("extent"), content);
    page.brief(page.slot("brief-list"), content.charts());
    content.charts().forEach(chart -> ChartFigure.into(page.slot("charts"), chart));
    LatestFigures.into(page.slot("latest"), content.trends());
    GroupFigures.into(page.slot("groups"), content.trends());
    Coverage.into(page.slot("coverage"), content.trends());
    Files.into(page.slot("files"), content);
    RunFacts.into(page.slot("run"), content);
    return page.document.outerHtml() + "\n";
  }

  private Element slot(String id) {
    return Objects.requireNonNull(document.getElementById(id), id);
  }

  /** The styles hide the other language; the address can ask for another one. */
  private void language(EditionLanguage language) {
    Element html = Objects.requireNonNull(document.selectFirst("html"));
    html.attr("data-lang", language.name().toLowerCase(Locale.ROOT));
    if (language == EditionLanguage.EN) {
      html.attr("lang", "en");
    }
  }

  /** What a chart shows is its title; one without data says nothing. */
  private void brief(Element list, List<ChartInfo> charts) {
    for (ChartInfo chart : charts) {
      if (!chart.values().isEmpty()) {
        new Bilingual(chart.titleZh(), chart.titleEn())
            .into(
                list.appendElement("li")
                    .appendElement("a")
                    .attr("href", "#" + ChartFigure.id(chart)));
      }
    }
    if (list.childrenSize() == 0) {
      new Bilingual("没有数据。", "No data.").into(list.appendElement("li"));
    }
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
