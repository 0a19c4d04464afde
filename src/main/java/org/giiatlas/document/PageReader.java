package org.giiatlas.document;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads a page: its title and {@code meta} tags, its visible lines, its tables as grids. */
final class PageReader {
  private PageReader() {}

  static Document read(String html) {
    checkTags(html);
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(Limits.MAX_DEPTH);
    org.jsoup.nodes.Document page = parser.parseInput(html, "");
    Element body = page.body();
    String wholeText = body.wholeText();
    TextRepair repair = TextRepair.forDocument(wholeText + page.title());
    List<Block> blocks = PageBlocks.of(body, repair, wholeText.length());
    List<TextLine> visible =
        new Document(java.util.Optional.empty(), Metadata.NONE, blocks).lines();
    PageHead head = PageHead.of(page, repair);
    return new Document(
        head.title(visible), head.metadata().orElse(PageLabels.read(visible)), blocks);
  }

  /** Whether the text is a page at all; without a tag its line ends would be lost. */
  static boolean hasTags(String text) {
    for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
      char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      if ((next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z')) {
        return true;
      }
    }
    return false;
  }

  private static void checkTags(String html) {
    long tags = html.chars().filter(c -> c == '<').count();
    if (tags > Limits.MAX_TAGS) {
      throw new BoundExceededException(
          String.format(
              Locale.ROOT,
              "The page has %,d tags, more than the bound of %,d; give only the report's page.",
              tags,
              Limits.MAX_TAGS));
    }
  }
}
