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
 * Tells the tables that hold data from those that only lay out a page, in one pass.
 *
 * <p>A table lays out when another table of more than one cell stands in it, when no row has two
 * cells, or when a cell is as long as prose; in a table of two columns prose is told earlier.
 */
final class TableCensus implements NodeVisitor {
  /** The longest label of any form, with its explanation, has some 60 characters. */
  private static final int LONGEST_LABEL = 200;

  /** No cell of a form is as long, however many columns the table has. */
  private static final int LONGEST_CELL = 1_000;

  private final Deque<Shape> open = new ArrayDeque<>();
  private final Set<Element> layout = Collections.newSetFromMap(new IdentityHashMap<>());

  private static final class Shape {
    private int cells;
    private int cellsOfRow;
    private int mostCells;
    private int textOfCell;
    private int longestText;
    private boolean holdsTable;

    boolean isLayout() {
      return holdsTable
          || mostCells <= 1
          || longestText > LONGEST_CELL
          || (mostCells <= 2 && longestText > LONGEST_LABEL);
    }
  }

  private TableCensus() {}

  /** The tables under the node that only lay out the page. */
  static Set<Element> layoutTables(Node root) {
    TableCensus census = new TableCensus();
    NodeTraversor.traverse(census, root);
    return census.layout;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words && !open.isEmpty()) {
      Shape shape = open.getLast();
      shape.textOfCell += words.getWholeText().strip().length();
      shape.longestText = Math.max(shape.longestText, shape.textOfCell);
    } else if (node.nameIs("table")) {
      open.addLast(new Shape());
    } else if (!open.isEmpty() && node.nameIs("tr")) {
      open.getLast().cellsOfRow = 0;
    } else if (!open.isEmpty() && (node.nameIs("td") || node.nameIs("th"))) {
      Shape shape = open.getLast();
      shape.cells++;
      shape.cellsOfRow++;
      shape.mostCells = Math.max(shape.mostCells, shape.cellsOfRow);
      shape.textOfCell = 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && node.nameIs("table")) {
      Shape shape = open.removeLast();
      if (shape.isLayout()) {
        layout.add(element);
      }
      if (shape.cells > 1 && !open.isEmpty()) {
        open.getLast().holdsTable = true;
      }
    }
  }
}
