package org.giiatlas.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself in its {@code meta} tags, its title element and its headings.
 *
 * @param meta the {@code meta} tags by name in small letters, values repaired, blank ones left out
 * @param titles the texts that may be the title, the likeliest first
 */
record PageHead(Map<String, String> meta, List<String> titles) {
  private static final int LONGEST = 300;

  /** Signs that sites put between a page's title and their own name. */
  private static final Pattern SUFFIX = Pattern.compile("[_|>]+| - |--+|—+|(?<!\\d)-(?!\\d)");

  static PageHead of(org.jsoup.nodes.Document page, TextRepair repair) {
    Map<String, String> meta = new HashMap<>();
    for (Element tag : page.getElementsByTag("meta")) {
      String name = tag.hasAttr("name") ? tag.attr("name") : tag.attr("property");
      String value = repair.cell(clipped(tag.attr("content")));
      if (!value.isEmpty()) {
        meta.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), value);
      }
    }
    List<String> titles = new ArrayList<>();
    Stream.of("articletitle", "og:title")
        .map(meta::get)
        .filter(Objects::nonNull)
        .forEach(titles::add);
    titles.addAll(parts(repair.cell(clipped(page.title()))));
    for (String tag : List.of("h1", "h2")) {
      page.getElementsByTag(tag).stream()
          .limit(20)
          .map(heading -> repair.cell(clipped(CellText.of(heading))))
          .filter(text -> !text.isEmpty())
          .forEach(titles::add);
    }
    return new PageHead(meta, titles);
  }

  /** The first text that names a report; else a heading of the body that does; else the first. */
  Optional<String> title(List<TextLine> body) {
    return titles.stream()
        .filter(Headings::namesReport)
        .findFirst()
        .or(() -> Headings.find(body))
        .or(() -> titles.stream().findFirst());
  }

  Metadata metadata() {
    return new Metadata(
        first("contentsource", "source", "publisher").flatMap(PageLabels::name),
        first("pubdate", "publishdate", "article:published_time", "firstpublishedtime")
            .flatMap(PageDate::at),
        first("url", "og:url"));
  }

  private Optional<String> first(String... names) {
    return Stream.of(names).map(meta::get).filter(Objects::nonNull).findFirst();
  }

  private static List<String> parts(String title) {
    return Stream.of(SUFFIX.split(title)).map(String::strip).filter(p -> !p.isEmpty()).toList();
  }

  private static String clipped(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
