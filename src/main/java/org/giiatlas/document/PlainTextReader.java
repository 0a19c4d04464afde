package org.giiatlas.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads text as crawled: a line a block, tables in Markdown or HTML as grids, a crawler's head
 * taken off.
 */
final class PlainTextReader {
  private final List<String> raw;
  private final List<String> lines;
  private final TextRepair repair;

  private static final String FORM_FEED = "\f";

  private PlainTextReader(List<String> raw, List<String> lines, TextRepair repair) {
    this.raw = raw;
    this.lines = lines;
    this.repair = repair;
  }

  static Document read(String source) {
    BoundExceededException.checkLength(source);
    String text = WordComments.remove(source);
    TextRepair repair = TextRepair.forDocument(text);
    List<String> raw = split(text);
    List<String> lines =
        BarEnds.toRows(
            raw.stream()
                .map(PlainTextReader::withoutFormFeed)
                .map(repair::line)
                .map(PlainTextReader::withoutMarkup)
                .toList());
    CrawlHead head = CrawlHead.of(lines);
    List<Block> blocks = new PlainTextReader(raw, lines, repair).blocks(head.length());
    List<TextLine> visible = new Document(Optional.empty(), Metadata.NONE, blocks).lines();
    return new Document(
        head.title().or(() -> Headings.find(visible)),
        head.metadata().orElse(PageLabels.read(visible)),
        blocks);
  }

  private List<Block> blocks(int from) {
    BlockList blocks = new BlockList();
    boolean tablesClose = true;
    int i = from;
    while (i < lines.size()) {
      Optional<TextTable> table = tableAt(i);
      Optional<EmbeddedTable> page = tablesClose ? EmbeddedTable.at(raw, i) : Optional.empty();
      if (table.isPresent()) {
        blocks.addTable(i + 1, table.get().rows());
        i += table.get().length();
      } else if (page.isPresent()) {
        PageReader.addFragment(page.get().html(), i, repair, blocks);
        i += page.get().length();
      } else {
        // Of a table that never closes no later one is looked for: it would be inside.
        tablesClose &= !EmbeddedTable.opensIn(raw.get(i));
        if (raw.get(i).startsWith(FORM_FEED)) {
          blocks.addPageBreak(i + 1, true);
        }
        boolean mark = MarkdownTable.isRule(lines.get(i)) || BarLines.isLone(lines, i);
        blocks.addLine(i + 1, mark ? "" : MarkdownTable.withoutLineBreaks(lines.get(i)));
        i++;
      }
    }
    return blocks.blocks();
  }

  private Optional<TextTable> tableAt(int line) {
    return BarLines.at(lines, line)
        .<TextTable>map(table -> table)
        .or(() -> MarkdownTable.at(lines, line))
        .or(() -> DelimitedTable.at(raw, line, repair));
  }

  /** A form feed stands before a page's first line; what stands in the line keeps its column. */
  private static String withoutFormFeed(String line) {
    return line.startsWith(FORM_FEED) ? line.substring(1) : line;
  }

  /** Markdown's marks for headings and bold type are no part of a label. */
  private static String withoutMarkup(String line) {
    int marks = 0;
    while (marks < line.length() && line.charAt(marks) == '#') {
      marks++;
    }
    boolean heading = marks > 0 && marks <= 6 && line.startsWith(" ", marks);
    return (heading ? line.substring(marks + 1) : line)
        .replace("**", "")
        .replace('\u2502', '|')
        .replace('\u2503', '|')
        .replace('\u2551', '|');
  }

  /** The lines of the text, ended by any of the line ends in use. */
  private static List<String> split(String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
        lines.add(text.substring(from, i));
        boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
        i += pair ? 1 : 0;
        from = i + 1;
      }
    }
    lines.add(text.substring(from));
    return lines;
  }
}
