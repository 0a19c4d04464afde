package org.giiatlas.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Walks over a page's body and turns it into lines and grids, in reading order. */
final class PageBlocks implements NodeFilter {
  private final TextRepair repair;
  private final Set<Element> layoutTables;
  private final Set<Element> furniture;
  private final BlockList blocks;
  private final int linesBefore;
  private final StringBuilder line = new StringBuilder();
  private int lineBegins = 1;
  private int position = 1;

  private PageBlocks(Element body, TextRepair repair, int linesBefore, BlockList blocks) {
    this.repair = repair;
    this.layoutTables = TableCensus.layoutTables(body);
    this.furniture = Furniture.of(body);
    this.linesBefore = linesBefore;
    this.blocks = blocks;
  }

  /**
   * Adds what stands under an element.
   *
   * @param linesBefore how many lines of the document stand before the parsed HTML
   */
  static void add(Element body, TextRepair repair, int linesBefore, BlockList blocks) {
    PageBlocks walk = new PageBlocks(body, repair, linesBefore, blocks);
    NodeTraversor.filter(walk, body);
    walk.endLine();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (depth > 0 && PageText.isUnread(node)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (node.sourceRange().isTracked()) {
      position = linesBefore + node.sourceRange().start().lineNumber();
    }
    if (node instanceof TextNode words) {
      append(words);
      return FilterResult.CONTINUE;
    }
    Element element = (Element) node;
    if (furniture.contains(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (PageText.breaksLine(element)) {
      endLine();
    }
    if (element.nameIs("table") && !layoutTables.contains(element)) {
      addTable(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    line.append(PageText.shownValue(element));
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (PageText.breaksLine(node)) {
      endLine();
    }
    return FilterResult.CONTINUE;
  }

  private void append(TextNode words) {
    String text = words.getWholeText();
    if (line.length() == 0) {
      lineBegins = position + leadingLineEnds(text);
    }
    Element parent = words.parent();
    if (parent != null && parent.nameIs("pre")) {
      appendPreformatted(text);
    } else {
      PageText.appendCollapsed(line, text);
    }
  }

  private void appendPreformatted(String text) {
    for (String piece : text.split("\n", -1)) {
      line.append(piece.replace("\r", ""));
      endLine();
      lineBegins++;
    }
  }

  private static int leadingLineEnds(String text) {
    int count = 0;
    for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
      if (text.charAt(i) == '\n') {
        count++;
      }
    }
    return count;
  }

  private void endLine() {
    if (line.length() > 0) {
      blocks.addLine(lineBegins, repair.line(line.toString()).strip());
      line.setLength(0);
    }
  }

  private void addTable(Element table) {
    int begins = position;
    for (Element caption : table.children()) {
      if (caption.nameIs("caption")) {
        blocks.addLine(begins, repair.cell(CellText.of(caption)));
      }
    }
    SpanResolver resolver = new SpanResolver();
    for (Element group : table.children()) {
      if (group.nameIs("tr")) {
        resolver.addRow(cells(group));
      } else if (group.nameIs("tbody") || group.nameIs("thead") || group.nameIs("tfoot")) {
        resolver.endGroup();
        addRows(group, resolver);
      }
    }
    blocks.addTable(begins, resolver.grid());
  }

  private void addRows(Element group, SpanResolver resolver) {
    for (Element row : group.children()) {
      if (row.nameIs("tr") && !PageText.isUnread(row)) {
        resolver.addRow(cells(row));
      }
    }
  }

  private List<SpanResolver.SourceCell> cells(Element row) {
    List<SpanResolver.SourceCell> cells = new ArrayList<>();
    for (Element cell : row.children()) {
      if ((cell.nameIs("td") || cell.nameIs("th")) && !PageText.isUnread(cell)) {
        cells.add(
            new SpanResolver.SourceCell(
                repair.cell(CellText.of(cell)),
                Math.max(1, span(cell.attr("colspan"), 1, SpanResolver.LARGEST_COLSPAN)),
                span(cell.attr("rowspan"), 1, SpanResolver.LARGEST_ROWSPAN)));
      }
    }
    return cells;
  }

  /** The digits that the attribute begins with, as browsers read it; the default for none. */
  private static int span(String attribute, int otherwise, int largest) {
    String text = attribute.strip();
    int value = 0;
    int digits = 0;
    while (digits < text.length() && Han.isDigit(text.charAt(digits))) {
      value = Math.min(largest, value * 10 + (text.charAt(digits) - '0'));
      digits++;
    }
    return digits == 0 ? otherwise : value;
  }
}
