package org.giiatlas.document.office;

import java.io.IOException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.converter.WordToHtmlConverter;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/** A {@code .doc} of Word 97 to 2003 as a page, by POI's own converter. */
final class OldWordPage {
  private OldWordPage() {}

  static String html(HWPFDocument document) throws IOException {
    try {
      WordToHtmlConverter converter =
          new WordToHtmlConverter(
              DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument());
      converter.setPicturesManager((content, type, name, width, height) -> "");
      converter.processDocument(document);
      String html = W3CDom.asString(converter.getDocument(), W3CDom.OutputHtml());
      Document page = Jsoup.parse(html);
      page.outputSettings().prettyPrint(false);
      // The property "title" is most often that of the file which this one was copied from.
      page.head().empty();
      // Each paragraph begins a line, so that lines can be told.
      page.body().children().forEach(element -> element.before("\n"));
      return page.outerHtml();
    } catch (ParserConfigurationException e) {
      throw new IOException(e);
    }
  }
}
