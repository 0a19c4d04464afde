package org.giiatlas.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Collects a document's blocks in reading order, within the bounds. */
final class BlockList {
  private static final int LONGEST_PAGE_NUMBER = 100;

  private final List<Block> blocks = new ArrayList<>();
  private int tables;
  private int positions;

  /** A page's number, printed in the middle of a table that goes on over it. */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "\\s*(?:[-—–] ?\\d{1,3} ?[-—–]|第 ?\\d{1,3} ?页(?: ?[,，/]? ?共 ?\\d{1,3} ?页)?)\\s*");

  /** Adds a line of repaired text; a blank one is none, and a page's number ends its page. */
  void addLine(int line, String text) {
    if (text.length() <= LONGEST_PAGE_NUMBER && PAGE_NUMBER.matcher(text).matches()) {
      addPageBreak(line, false);
    } else if (!text.isBlank()) {
      add(new TextLine(line, text));
    }
  }

  /** Takes note that a printed page ends before a line. */
  void addPageBreak(int line, boolean formFeed) {
    int last = blocks.size() - 1;
    if (last >= 0 && blocks.get(last) instanceof PageBreak told) {
      blocks.set(last, new PageBreak(told.line(), told.formFeed() || formFeed));
    } else if (last >= 0) {
      add(new PageBreak(line, formFeed));
    }
  }

  /** Adds a table, unless it has no cell; it is numbered here. */
  void addTable(int line, List<List<Grid.Cell>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    positions += rows.size() * rows.get(0).size();
    if (positions > Limits.MAX_POSITIONS) {
      throw new BoundExceededException(
          String.format(
              Locale.ROOT,
              "The tables down to line %d have more than %,d positions; no form has so many.",
              line,
              Limits.MAX_POSITIONS));
    }
    add(new Grid(++tables, line, rows));
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  private void add(Block block) {
    if (blocks.size() == Limits.MAX_BLOCKS) {
      throw new BoundExceededException(
          String.format(
              Locale.ROOT,
              "There are more than %,d lines and tables before line %d; no report has so many.",
              Limits.MAX_BLOCKS,
              block.line()));
    }
    blocks.add(block);
  }
}
