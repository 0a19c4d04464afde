package org.giiatlas.publish.chart;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * One line of text at its place on the sheet.
 *
 * @param text the line; not empty
 * @param style how it looks
 * @param x the left end, in points
 * @param baseline the height of its baseline, in points from the top
 */
record PlacedText(String text, TextStyle style, double x, double baseline) {
  private static final double EM = 1000;

  /** The typeface that has all the characters: the style's, or the regular one. */
  Typeface typeface() {
    return style.typeface().covering(text);
  }

  /** The outlines of all characters in the sheet's points. */
  Shape outline() {
    Path2D line = new Path2D.Double();
    double scale = style.size() / EM;
    double[] pen = {x};
    text.codePoints()
        .forEach(
            codePoint -> {
              Glyph glyph = typeface().glyph(codePoint);
              line.append(
                  glyph
                      .outline()
                      .getPathIterator(new AffineTransform(scale, 0, 0, scale, pen[0], baseline)),
                  false);
              pen[0] += glyph.advance() * scale;
            });
    return line;
  }

  /** What the ink covers, in points of the sheet. */
  Rectangle2D bounds() {
    return outline().getBounds2D();
  }
}
