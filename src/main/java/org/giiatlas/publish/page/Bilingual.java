package org.giiatlas.publish.page;

import org.jsoup.nodes.Element;

/**
 * The same words twice.
 *
 * @param zh in Chinese
 * @param en in English
 */
record Bilingual(String zh, String en) {
  /** Puts both into an element, each marked as what it is; the same word is put once. */
  void into(Element element) {
    if (zh.equals(en)) {
      element.appendText(zh);
      return;
    }
    element.appendElement("span").attr("lang", "zh-Hans").text(zh);
    element.appendText(" ");
    element.appendElement("span").attr("lang", "en").text(en);
  }
}
