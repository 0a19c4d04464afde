package org.giiatlas.publish.page;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A table of the page: a caption, a header cell for every column and every row, and a frame that
 * scrolls where the screen is narrow. All text is escaped by the document it is put into. The
 * page's scripts make it sort and give it as CSV.
 */
final class HtmlTable {
  private final Element body;

  /**
   * A column.
   *
   * @param key its name in the CSV
   * @param head what stands above it
   * @param number whether it holds numbers
   */
  record Column(String key, Bilingual head, boolean number) {
    static Column text(String key, String zh, String en) {
      return new Column(key, new Bilingual(zh, en), false);
    }

    static Column number(String key, String zh, String en) {
      return new Column(key, new Bilingual(zh, en), true);
    }
  }

  /**
   * Appends an empty table.
   *
   * @param name the name of its CSV, without the end
   * @param columns the first is that of the row heads
   * @param file the published file that the figures are from; null where there is none
   */
  HtmlTable(
      Element parent, String name, Bilingual caption, List<Column> columns, @Nullable String file) {
    Element frame =
        parent
            .appendElement("div")
            .addClass("scroll")
            .attr("tabindex", "0")
            .attr("role", "region")
            .attr("aria-label", caption.zh() + " " + caption.en());
    Element table = frame.appendElement("table").attr("data-name", name);
    if (file != null) {
      table.attr("data-file", file);
    }
    caption.into(table.appendElement("caption"));
    Element head = table.appendElement("thead").appendElement("tr");
    for (Column column : columns) {
      Element cell = head.appendElement("th").attr("scope", "col").attr("data-key", column.key());
      if (column.number()) {
        cell.addClass("number");
      }
      column.head().into(cell);
    }
    body = table.appendElement("tbody");
  }

  /** Appends a row; its head is named in both languages and known by a code. */
  void row(Bilingual head, String code, List<Cell> cells) {
    Element row = body.appendElement("tr");
    head.into(row.appendElement("th").attr("scope", "row").attr("data-value", code));
    cells.forEach(cell -> append(row.appendElement("td"), cell));
  }

  /** Appends a row with a number or a word as its head, and gives it. */
  Element row(Cell head, List<Cell> cells) {
    Element row = body.appendElement("tr");
    append(row.appendElement("th").attr("scope", "row"), head);
    cells.forEach(cell -> append(row.appendElement("td"), cell));
    return row;
  }

  private static void append(Element element, Cell cell) {
    cell.text().into(element);
    if (cell.number()) {
      element.addClass("number");
    }
    if (!element.text().equals(cell.value())) {
      element.attr("data-value", cell.value());
    }
  }
}
