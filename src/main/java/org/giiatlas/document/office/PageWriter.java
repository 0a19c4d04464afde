package org.giiatlas.document.office;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes a page of paragraphs and tables; jsoup escapes what documents hold. */
final class PageWriter {
  private final Document page = Document.createShell("");
  private final int mostTags;
  private int tags;

  /**
   * A writer of an empty page.
   *
   * @param mostTags how many tags the page may have: a file names its cells' places, and a few
   *     bytes can ask for a cell far out
   */
  PageWriter(int mostTags) {
    this.mostTags = mostTags;
    page.outputSettings().prettyPrint(false);
  }

  Element body() {
    return page.body();
  }

  String html() {
    return page.outerHtml();
  }

  /** Adds an element; what stands in the body itself begins a line, so that lines can be told. */
  Element add(Element parent, String tag) throws OfficeFileException {
    tags++;
    if (tags > mostTags) {
      throw OfficeFileException.tooLarge(
          String.format(
              Locale.ROOT,
              "The file has more than %,d paragraphs, rows and cells; give only the report.",
              mostTags));
    }
    if (parent.nameIs("body")) {
      parent.appendText("\n");
    }
    return parent.appendElement(tag);
  }

  /** Adds a paragraph; its line ends become {@code br}. */
  void addParagraph(Element parent, String text) throws OfficeFileException {
    addLines(add(parent, "p"), text);
  }

  /** Adds text whose line ends become {@code br}. */
  void addLines(Element element, String text) throws OfficeFileException {
    String[] lines = text.split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        add(element, "br");
      }
      element.appendText(lines[i]);
    }
  }

  /** Adds a cell to a row. */
  Element addCell(Element row, int columns, int rows) throws OfficeFileException {
    Element cell = add(row, "td");
    if (columns > 1) {
      cell.attr("colspan", String.valueOf(columns));
    }
    if (rows > 1) {
      cell.attr("rowspan", String.valueOf(rows));
    }
    return cell;
  }
}
