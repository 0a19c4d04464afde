package org.giiatlas.document;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What of a page's tree is text to read, and where its lines break. */
final class PageText {
  private static final Set<String> UNREAD =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "svg",
          "canvas",
          "select",
          "button",
          "head",
          "title",
          "audio",
          "video",
          "map");

  /** Left out where it is only furniture; see {@link Furniture}. */
  static final Set<String> FURNITURE = Set.of("nav", "header", "footer");

  private static final Set<String> LINE_BREAKING =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "br",
          "caption",
          "center",
          "dd",
          "details",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  private PageText() {}

  /** Scripts, controls, and what the page itself hides. */
  static boolean isUnread(Node node) {
    if (!(node instanceof Element element)) {
      return !(node instanceof TextNode);
    }
    return UNREAD.contains(element.normalName()) || isHidden(element);
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String rules = style.replace(" ", "").toLowerCase(Locale.ROOT);
    return rules.contains("display:none") || rules.contains("visibility:hidden");
  }

  static boolean breaksLine(Node node) {
    return node instanceof Element element && LINE_BREAKING.contains(element.normalName());
  }

  /** The text that a control shows: a form filled in on the page. */
  static String shownValue(Node node) {
    if (!(node instanceof Element element) || !element.normalName().equals("input")) {
      return "";
    }
    String type = element.attr("type").toLowerCase(Locale.ROOT);
    return type.isEmpty() || type.equals("text") || type.equals("number")
        ? element.attr("value")
        : "";
  }

  /**
   * Appends source text with white space as a browser shows it: a run is one blank, and a line end
   * between two Chinese characters is nothing. No-break spaces are characters and stay.
   */
  static void appendCollapsed(StringBuilder out, String text) {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (!isWhite(c)) {
        out.append(c);
        i++;
        continue;
      }
      boolean lineEnd = false;
      while (i < text.length() && isWhite(text.charAt(i))) {
        lineEnd |= text.charAt(i) == '\n';
        i++;
      }
      boolean inWord =
          lineEnd
              && out.length() > 0
              && Han.isChinese(out.charAt(out.length() - 1))
              && i < text.length()
              && Han.isChinese(text.charAt(i));
      boolean behindBlank = out.length() == 0 || out.charAt(out.length() - 1) == ' ';
      if (!inWord && !behindBlank) {
        out.append(' ');
      }
    }
  }

  private static boolean isWhite(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }
}
