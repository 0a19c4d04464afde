package org.giiatlas.publish.chart;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/** A shape in the path syntax of SVG 1.1, in whole units and steps from point to point. */
final class PathData {
  private final StringBuilder out = new StringBuilder();
  private long x;
  private long y;
  private long startX;
  private long startY;

  /** Writes the shape, which has no cubic curves. */
  PathData(Shape shape) {
    double[] c = new double[6];
    for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
      switch (path.currentSegment(c)) {
        case PathIterator.SEG_MOVETO -> {
          point('m', c[0], c[1]);
          startX = x;
          startY = y;
        }
        case PathIterator.SEG_LINETO -> point('l', c[0], c[1]);
        case PathIterator.SEG_QUADTO -> {
          long fromX = x;
          long fromY = y;
          point('q', c[0], c[1]);
          x = fromX;
          y = fromY;
          point(' ', c[2], c[3]);
        }
        case PathIterator.SEG_CLOSE -> {
          out.append('z');
          x = startX;
          y = startY;
        }
        default -> throw new IllegalArgumentException("a TrueType outline has no cubic curve");
      }
    }
  }

  String text() {
    return out.toString();
  }

  private void point(char command, double toX, double toY) {
    long nextX = Math.round(toX);
    long nextY = Math.round(toY);
    out.append(command).append(nextX - x);
    if (nextY - y >= 0) {
      out.append(' ');
    }
    out.append(nextY - y);
    x = nextX;
    y = nextY;
  }
}
