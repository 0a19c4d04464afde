package org.giiatlas.document;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The text of a table's cell. A label broken over paragraphs is one label (社会公益, 组织); two numbers
 * in two paragraphs are two, and a blank stays between them.
 */
final class CellText implements NodeFilter {
  /** Stands for a picture, so that a scanned figure does not pass for a blank cell. */
  static final char PICTURE = '\uFFFC';

  private final StringBuilder text = new StringBuilder();
  private boolean atBreak;

  private CellText() {}

  static String of(Element cell) {
    CellText collector = new CellText();
    NodeTraversor.filter(collector, cell);
    return collector.text.toString();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (depth > 0 && PageText.isUnread(node)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node.nameIs("img")) {
      append(String.valueOf(PICTURE));
    } else {
      atBreak |= PageText.breaksLine(node);
      append(PageText.shownValue(node));
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    atBreak |= PageText.breaksLine(node);
    return FilterResult.CONTINUE;
  }

  private void append(String piece) {
    String words = withoutLeadingBlanks(piece);
    if (words.isEmpty() || !atBreak) {
      PageText.appendCollapsed(text, piece);
    } else {
      joinAcrossBreak(words);
      PageText.appendCollapsed(text, words);
      atBreak = false;
    }
  }

  private static String withoutLeadingBlanks(String piece) {
    int from = 0;
    while (from < piece.length() && isBlank(piece.charAt(from))) {
      from++;
    }
    return piece.substring(from);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private void joinAcrossBreak(String piece) {
    int end = text.length();
    while (end > 0 && isBlank(text.charAt(end - 1))) {
      end--;
    }
    text.setLength(end);
    boolean wordGoesOn =
        end == 0 || isPartOfLabel(text.charAt(end - 1)) || isPartOfLabel(piece.charAt(0));
    if (!wordGoesOn) {
      text.append(' ');
    }
  }

  private static boolean isPartOfLabel(char c) {
    return Han.isChinese(c) || c == '(' || c == ')' || c == '\uFF08' || c == '\uFF09';
  }
}
