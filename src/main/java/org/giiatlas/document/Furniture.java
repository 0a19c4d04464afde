package org.giiatlas.document;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The page's {@code nav}, {@code header} and {@code footer} elements that may be left out: those
 * without a table and with less than a third of the page's text. One that was never closed holds
 * the report itself, and stays.
 */
final class Furniture implements NodeVisitor {
  private static final int SHARE = 3;

  private final Set<Element> small = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Long> textBefore = new ArrayDeque<>();
  private final Deque<Long> tablesBefore = new ArrayDeque<>();
  private final long wholeText;
  private long text;
  private long tables;

  private Furniture(long wholeText) {
    this.wholeText = wholeText;
  }

  static Set<Element> of(Element body) {
    Furniture furniture = new Furniture(body.wholeText().length());
    NodeTraversor.traverse(furniture, body);
    return furniture.small;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text += words.getWholeText().length();
    } else if (node.nameIs("table")) {
      tables++;
    } else if (PageText.FURNITURE.contains(node.normalName())) {
      textBefore.addLast(text);
      tablesBefore.addLast(tables);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && PageText.FURNITURE.contains(node.normalName())) {
      long own = text - textBefore.removeLast();
      boolean noTable = tables == tablesBefore.removeLast();
      if (noTable && own * SHARE < wholeText) {
        small.add(element);
      }
    }
  }
}
