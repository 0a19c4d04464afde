package org.giiatlas.publish.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.giiatlas.publish.chart.ChartInfo;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The edition's page: one file without scripts that opens from the disk and needs no network. Text
 * out of documents reaches it only as text nodes and attribute values, which are escaped.
 */
public final class Page {
  private final Document document;

  private Page() {
    document = Jsoup.parse(resource("/page/index.html"));
    document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    slot("style").appendChild(new DataNode("\n" + resource("/page/page.css")));
  }

  /** The page as HTML 5. */
  public static String of(PageContent content) {
    Page page = new Page();
    Extent.into(page.slot("extent"), content);
    content.charts().forEach(chart -> page.chart(page.slot("charts"), chart));
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

  private void chart(Element section, ChartInfo chart) {
    Element figure = section.appendElement("figure");
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
  }

  private static void link(Element parent, String path, String kind) {
    parent.appendElement("a").attr("href", path).attr("aria-label", kind + ": " + path).text(kind);
    parent.appendText(" ");
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
