package org.giiatlas.generator;

import org.jspecify.annotations.Nullable;

/**
 * One printed cell of a table, perhaps merged.
 *
 * @param text what it shows; empty for a blank cell
 * @param across how many columns it covers
 * @param down how many rows it covers
 * @param kind what it is for
 * @param key the report's cell that a figure belongs to; null for labels and for figures of rows
 *     that the unified schema does not have
 */
record Box(String text, int across, int down, Kind kind, @Nullable CellKey key) {
  /** What a box is for. */
  enum Kind {
    /** Heads a column or a group of columns. */
    HEADER,
    /** Heads a row or a group of rows. */
    LABEL,
    /** A unit or a code. */
    MARK,
    /** A figure. */
    FIGURE
  }

  static Box header(String text, int across, int down) {
    return new Box(text, across, down, Kind.HEADER, null);
  }

  static Box label(String text, int across, int down) {
    return new Box(text, across, down, Kind.LABEL, null);
  }

  static Box mark(String text) {
    return new Box(text, 1, 1, Kind.MARK, null);
  }

  static Box figure(String text, int across, @Nullable CellKey key) {
    return new Box(text, across, 1, Kind.FIGURE, key);
  }

  boolean isFigure() {
    return kind == Kind.FIGURE;
  }

  /** Whether nothing is seen in it. */
  boolean isEmpty() {
    return text.replace('\u00a0', ' ').replace('\u3000', ' ').isBlank();
  }

  Box withText(String other) {
    return new Box(other, across, down, kind, key);
  }

  Box withAcross(int other) {
    return new Box(text, other, down, kind, key);
  }

  Box withDown(int other) {
    return new Box(text, across, other, kind, key);
  }
}
