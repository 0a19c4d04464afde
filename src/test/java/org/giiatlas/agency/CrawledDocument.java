package org.giiatlas.agency;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.giiatlas.document.Block;
import org.giiatlas.document.Document;
import org.giiatlas.document.Metadata;
import org.giiatlas.document.TextLine;
import org.jsoup.Jsoup;

/** A plain reading of the corpus for these tests alone: a crawler's head, or a page's own words. */
final class CrawledDocument {
  private static final Pattern PINYIN =
      Pattern.compile("(?<=\\p{IsHan})\\([a-zāáǎàēéěèīíǐìōóǒòūúǔùü]+\\)");
  private static final Transliterator SIMPLIFIED =
      Transliterator.getInstance("Traditional-Simplified; Fullwidth-Halfwidth");

  private CrawledDocument() {}

  static Document read(Path file) {
    try {
      String text = Files.readString(file);
      return file.toString().endsWith(".html") ? page(text) : text(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document text(String raw) {
    String text = SIMPLIFIED.transliterate(PINYIN.matcher(raw).replaceAll(""));
    int body = text.indexOf("正文 ==");
    String head = body < 0 ? "" : text.substring(0, body);
    return new Document(
        field(head, "标题"),
        new Metadata(
            field(head, "发布机构"),
            field(head, "发布时间").map(date -> LocalDate.parse(date.substring(0, 10))),
            Optional.empty()),
        lines(body < 0 ? text : text.substring(text.indexOf('\n', body))));
  }

  private static Document page(String html) {
    org.jsoup.nodes.Document page = Jsoup.parse(html);
    return new Document(
        Optional.of(page.title()),
        new Metadata(
            meta(page, "ContentSource"),
            meta(page, "PubDate").map(date -> LocalDate.parse(date.substring(0, 10))),
            Optional.empty()),
        lines(SIMPLIFIED.transliterate(page.body().wholeText())));
  }

  private static Optional<String> meta(org.jsoup.nodes.Document page, String name) {
    return Optional.ofNullable(page.selectFirst("meta[name=" + name + "]"))
        .map(element -> element.attr("content"))
        .filter(content -> !content.isBlank());
  }

  private static Optional<String> field(String head, String name) {
    Matcher matcher = Pattern.compile("(?m)^" + name + ": *(\\S.*)$").matcher(head);
    return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }

  static List<Block> lines(String text) {
    List<Block> lines = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\\R", -1)) {
      number++;
      if (!line.isBlank()) {
        lines.add(new TextLine(number, line.strip()));
      }
    }
    return lines;
  }
}
