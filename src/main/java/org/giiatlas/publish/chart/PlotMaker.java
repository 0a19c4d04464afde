package org.giiatlas.publish.chart;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.math.BigDecimal;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StackedXYBarRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.DefaultTableXYDataset;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Makes JFreeChart's plot of a panel. */
final class PlotMaker {
  /** The part of a year's slot that its column takes. */
  static final double COLUMN = 0.76;

  private static final double CAP = 6;

  /** The width of the dot of a share with an interval, in points. */
  static final double DOT = 7;

  private PlotMaker() {}

  static XYPlot plot(Panel panel, YearScale years, Ruler ruler) {
    NumberAxis domain = axis(years.low(), years.high(), 1);
    NumberAxis range = axis(ruler.low(), ruler.high(), ruler.step());
    return panel.measure() == Measure.RATE
        ? new XYPlot(points(panel), domain, range, pointsAndIntervals(panel))
        : new XYPlot(columns(panel), domain, range, renderer(panel));
  }

  /** An axis with a fixed step: to choose one, JFreeChart would look for a font. */
  static NumberAxis axis(double low, double high, double step) {
    var axis = new NumberAxis();
    axis.setRange(low, high);
    axis.setTickUnit(new NumberTickUnit(step));
    return axis;
  }

  private static XYDataset columns(Panel panel) {
    var table = new DefaultTableXYDataset();
    for (Series series : panel.series()) {
      var points = new XYSeries(series.label().zh(), true, false);
      series.values().forEach((year, value) -> points.add(year, capped(panel, value)));
      table.addSeries(points);
    }
    table.setAutoWidth(false);
    table.setIntervalWidth(COLUMN);
    return table;
  }

  private static XYDataset points(Panel panel) {
    var table = new YIntervalSeriesCollection();
    for (Series series : panel.series()) {
      var points = new YIntervalSeries(series.label().zh(), true, false);
      series
          .values()
          .forEach(
              (year, value) -> {
                Series.Range range = series.ranges().get(year);
                double low = range == null ? value.doubleValue() : range.low().doubleValue();
                double high = range == null ? value.doubleValue() : range.high().doubleValue();
                points.add(year, value.doubleValue(), low, high);
              });
      table.addSeries(points);
    }
    return table;
  }

  /** A dot for the value and a line with caps for its interval. */
  private static XYItemRenderer pointsAndIntervals(Panel panel) {
    var renderer = new XYErrorRenderer();
    renderer.setDrawXError(false);
    renderer.setCapLength(CAP);
    renderer.setErrorStroke(Theme.INTERVAL_LINE);
    for (int i = 0; i < panel.series().size(); i++) {
      renderer.setSeriesPaint(i, panel.series().get(i).palette().color());
      renderer.setSeriesShape(i, new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
    }
    return renderer;
  }

  private static Number capped(Panel panel, BigDecimal value) {
    return panel.measure() == Measure.CHANGE
        ? value.min(BigDecimal.valueOf(Ruler.CHANGE_CAP))
        : value;
  }

  private static XYItemRenderer renderer(Panel panel) {
    var renderer = new StackedXYBarRenderer();
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(false);
    renderer.setBarPainter(new SeparatedColumns());
    for (int i = 0; i < panel.series().size(); i++) {
      renderer.setSeriesPaint(i, panel.series().get(i).palette().color());
    }
    return renderer;
  }

  /** Plain columns with a hair of paper between the parts of a stack. */
  private static final class SeparatedColumns extends StandardXYBarPainter {
    private static final double HAIR = 0.8;

    @Override
    public void paintBar(
        Graphics2D g2,
        XYBarRenderer renderer,
        int row,
        int column,
        RectangularShape bar,
        RectangleEdge base) {
      boolean separable = bar.getHeight() > 3 * HAIR;
      var part =
          new Rectangle2D.Double(
              bar.getX(),
              bar.getY() + (separable ? HAIR : 0),
              bar.getWidth(),
              bar.getHeight() - (separable ? HAIR : 0));
      super.paintBar(g2, renderer, row, column, part, base);
    }
  }
}
