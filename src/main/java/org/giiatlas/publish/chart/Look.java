package org.giiatlas.publish.chart;

import java.awt.BasicStroke;
import java.awt.Stroke;
import java.util.List;

/**
 * How a series is told from others: by colour, by the dashes of its line and by its marker.
 *
 * @param palette the colour
 * @param dash lengths of dashes and gaps in points; empty for a full line
 * @param marker the sign at each point of a line
 */
record Look(Palette palette, List<Float> dash, Marker marker) {
  private static final float WIDTH = 1.8f;

  Look {
    dash = List.copyOf(dash);
  }

  /** A plain fill or full line of that colour. */
  static Look of(Palette palette) {
    return new Look(palette, List.of(), Marker.CIRCLE);
  }

  /** The pen of the line. */
  Stroke stroke() {
    if (dash.isEmpty()) {
      return new BasicStroke(WIDTH, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }
    float[] lengths = new float[dash.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = dash.get(i);
    }
    return new BasicStroke(WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, lengths, 0);
  }
}
