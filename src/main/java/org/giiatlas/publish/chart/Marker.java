package org.giiatlas.publish.chart;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The sign at each point of a line; shape as well as colour tells series apart. */
enum Marker {
  CIRCLE,
  SQUARE,
  TRIANGLE,
  DIAMOND,
  WEDGE;

  /** The shape around the origin. */
  Shape shape() {
    return switch (this) {
      case CIRCLE -> new Ellipse2D.Double(-3.2, -3.2, 6.4, 6.4);
      case SQUARE -> new Rectangle2D.Double(-2.9, -2.9, 5.8, 5.8);
      case TRIANGLE -> polygon(0, -3.8, 3.6, 2.8, -3.6, 2.8);
      case DIAMOND -> polygon(0, -4.1, 4.1, 0, 0, 4.1, -4.1, 0);
      case WEDGE -> polygon(0, 3.8, 3.6, -2.8, -3.6, -2.8);
    };
  }

  /** The shape around a point. */
  Shape at(double x, double y) {
    return AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape());
  }

  private static Path2D polygon(double... corners) {
    Path2D path = new Path2D.Double();
    path.moveTo(corners[0], corners[1]);
    for (int i = 2; i < corners.length; i += 2) {
      path.lineTo(corners[i], corners[i + 1]);
    }
    path.closePath();
    return path;
  }
}
