package org.giiatlas.publish.chart;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.List;
import org.jfree.chart.JFreeChart;

/**
 * A figure laid out: every mark and every text at its place.
 *
 * @param width in points
 * @param height in points
 * @param plots the diagrams
 * @param marks drawn over the diagrams
 * @param texts drawn over all
 */
record Drawing(
    int width, int height, List<PlacedPlot> plots, List<Mark> marks, List<PlacedText> texts) {
  Drawing {
    plots = List.copyOf(plots);
    marks = List.copyOf(marks);
    texts = List.copyOf(texts);
  }

  /** Draws all but the texts, one unit of the graphics to the point. */
  void paintBelowTexts(Graphics2D graphics) {
    graphics.setColor(Theme.PAPER);
    graphics.fill(new Rectangle(width, height));
    for (PlacedPlot placed : plots) {
      var chart = new JFreeChart(null, JFreeChart.DEFAULT_TITLE_FONT, placed.plot(), false);
      new Theme().apply(chart);
      chart.draw(graphics, placed.area());
    }
    for (Mark mark : marks) {
      graphics.setColor(mark.color());
      if (mark.pen() == null) {
        graphics.fill(mark.shape());
      } else {
        graphics.setStroke(mark.pen());
        graphics.draw(mark.shape());
      }
    }
  }
}
