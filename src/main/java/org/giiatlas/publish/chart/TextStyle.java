package org.giiatlas.publish.chart;

import java.awt.Color;

/**
 * How a text looks.
 *
 * @param typeface the weight
 * @param size the height of the em, in points of the sheet
 * @param color the colour
 */
record TextStyle(Typeface typeface, double size, Color color) {
  /** The width of a text in one line, in points. */
  double width(String text) {
    return typeface.covering(text).width(text, size);
  }

  /** The same style in another colour. */
  TextStyle in(Color other) {
    return new TextStyle(typeface, size, other);
  }
}
