package org.giiatlas.publish.page;

import org.jsoup.nodes.Element;

/**
 * The same words twice.
 *
 * @param zh in Chinese
 * @param en in English
 */
record Bilingual(String zh, String en) {
  /** Puts both into an element, the English marked as such. */
  void into(Element element) {
    element.appendText(zh);
    element.appendText(" ");
    element.appendElement("span").attr("lang", "en").text(en);
  }
}
