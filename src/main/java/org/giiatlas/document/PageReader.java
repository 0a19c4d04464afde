package org.giiatlas.document;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads a page: its title and {@code meta} tags, its visible lines, its tables as grids. */
final class PageReader {
  private PageReader() {}

  static Document read(String html) {
    org.jsoup.nodes.Document page = parse(html);
    Element body = page.body();
    String text = body.wholeText();
    BoundExceededException.checkLength(text);
    TextRepair repair = TextRepair.forDocument(text + page.title());
    BlockList found = new BlockList();
    PageBlocks.add(body, repair, 0, found);
    List<Block> blocks = found.blocks();
    List<TextLine> visible =
        new Document(java.util.Optional.empty(), Metadata.NONE, blocks).lines();
    PageHead head = PageHead.of(page, repair);
    return new Document(
        head.title(visible), head.metadata().orElse(PageLabels.read(visible)), blocks);
  }

  /**
   * Reads a piece of HTML that stands in text.
   *
   * @param linesBefore how many lines of the document stand before it
   */
  static void addFragment(String html, int linesBefore, TextRepair repair, BlockList blocks) {
    PageBlocks.add(parse(html).body(), repair, linesBefore, blocks);
  }

  private static org.jsoup.nodes.Document parse(String html) {
    checkTags(html);
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(Limits.MAX_DEPTH);
    return parser.parseInput(html, "");
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
