package org.giiatlas.publish.chart;

import java.awt.geom.Path2D;
import java.nio.ByteBuffer;

/**
 * One simple glyph of a {@code glyf} table: closed contours of points on and off the curve, where
 * the middle between two points off the curve is on it.
 */
final class GlyphOutline {
  private static final int ON_CURVE = 1;
  private static final int X_SHORT = 2;
  private static final int Y_SHORT = 4;
  private static final int REPEAT = 8;
  private static final int X_SAME_OR_POSITIVE = 16;
  private static final int Y_SAME_OR_POSITIVE = 32;

  private final int[] contourEnds;
  private final int[] flags;
  private final int[] x;
  private final int[] y;

  /** Reads the glyph that begins at {@code start} of the font's bytes. */
  GlyphOutline(ByteBuffer font, int start) {
    ByteBuffer in = font.duplicate();
    in.position(start);
    int contours = in.getShort();
    if (contours < 0) {
      throw new IllegalArgumentException("composite glyph at byte " + start + ": not supported");
    }
    in.position(start + 10);
    contourEnds = new int[contours];
    for (int i = 0; i < contours; i++) {
      contourEnds[i] = Short.toUnsignedInt(in.getShort());
    }
    int instructions = Short.toUnsignedInt(in.getShort());
    in.position(in.position() + instructions);
    int points = contours == 0 ? 0 : contourEnds[contours - 1] + 1;
    flags = readFlags(in, points);
    x = readCoordinates(in, flags, X_SHORT, X_SAME_OR_POSITIVE);
    y = readCoordinates(in, flags, Y_SHORT, Y_SAME_OR_POSITIVE);
  }

  /** The contours as a path, y downwards. */
  Path2D path() {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    int first = 0;
    for (int last : contourEnds) {
      addContour(path, first, last);
      first = last + 1;
    }
    return path;
  }

  private void addContour(Path2D path, int first, int last) {
    int count = last - first + 1;
    int start = first;
    while (start <= last && !onCurve(start)) {
      start++;
    }
    if (start > last) {
      throw new IllegalArgumentException("a contour without a point on the curve");
    }
    path.moveTo(x[start], -y[start]);
    for (int i = 1; i <= count; i++) {
      int here = first + (start - first + i) % count;
      if (onCurve(here)) {
        if (i < count) {
          path.lineTo(x[here], -y[here]);
        }
        continue;
      }
      int next = first + (start - first + i + 1) % count;
      if (onCurve(next)) {
        path.quadTo(x[here], -y[here], x[next], -y[next]);
        i++;
      } else {
        path.quadTo(x[here], -y[here], (x[here] + x[next]) / 2.0, -(y[here] + y[next]) / 2.0);
      }
    }
    path.closePath();
  }

  private boolean onCurve(int point) {
    return (flags[point] & ON_CURVE) != 0;
  }

  private static int[] readFlags(ByteBuffer in, int points) {
    int[] flags = new int[points];
    for (int i = 0; i < points; i++) {
      flags[i] = Byte.toUnsignedInt(in.get());
      if ((flags[i] & REPEAT) != 0) {
        int repeats = Byte.toUnsignedInt(in.get());
        for (int k = 0; k < repeats; k++, i++) {
          flags[i + 1] = flags[i];
        }
      }
    }
    return flags;
  }

  private static int[] readCoordinates(ByteBuffer in, int[] flags, int shortBit, int sameBit) {
    int[] coordinates = new int[flags.length];
    int value = 0;
    for (int i = 0; i < flags.length; i++) {
      boolean same = (flags[i] & sameBit) != 0;
      if ((flags[i] & shortBit) != 0) {
        int step = Byte.toUnsignedInt(in.get());
        value += same ? step : -step;
      } else if (!same) {
        value += in.getShort();
      }
      coordinates[i] = value;
    }
    return coordinates;
  }
}
