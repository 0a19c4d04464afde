package org.giiatlas.publish.page;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A table of the page: a caption, a header cell for every column and every row, and a frame that
 * scrolls where the screen is narrow. All text is escaped by the document it is put into.
 */
final class HtmlTable {
  private final Element body;

  /**
   * Appends an empty table.
   *
   * @param columns the column heads; the first is the head of the row heads
   */
  HtmlTable(Element parent, Bilingual caption, List<Bilingual> columns) {
    Element frame =
        parent
            .appendElement("section")
            .addClass("scroll")
            .attr("tabindex", "0")
            .attr("aria-label", caption.zh() + " " + caption.en());
    Element table = frame.appendElement("table");
    caption.into(table.appendElement("caption"));
    Element head = table.appendElement("thead").appendElement("tr");
    for (int i = 0; i < columns.size(); i++) {
      Element cell = head.appendElement("th").attr("scope", "col");
      if (i > 0) {
        cell.addClass("number");
      }
      columns.get(i).into(cell);
    }
    body = table.appendElement("tbody");
  }

  /** Appends a row and gives its head to be filled. */
  Element row(List<String> cells) {
    Element row = body.appendElement("tr");
    Element head = row.appendElement("th").attr("scope", "row");
    cells.forEach(cell -> row.appendElement("td").addClass("number").text(cell));
    return head;
  }
}
