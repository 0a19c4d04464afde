package org.giiatlas.publish.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.Stroke;
import org.jfree.chart.ChartTheme;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.ui.RectangleInsets;

/**
 * The look of every chart: white paper, thin grey lines across, no frames, no shadows; texts in a
 * few sizes. Sizes are points of a sheet 800 wide.
 */
final class Theme implements ChartTheme {
  static final Color PAPER = Color.WHITE;
  static final Color INK = new Color(0x1A1A1A);
  static final Color SOFT_INK = new Color(0x595959);
  static final Color GRID = new Color(0xDDDDDD);
  static final Color AXIS = new Color(0x4D4D4D);
  static final Color FORM_BREAK = new Color(0x808080);

  static final TextStyle TITLE = new TextStyle(Typeface.BOLD, 20, INK);
  static final TextStyle TITLE_EN = new TextStyle(Typeface.REGULAR, 14, INK);
  static final TextStyle SUBTITLE = new TextStyle(Typeface.REGULAR, 11.5, SOFT_INK);
  static final TextStyle HEADING = new TextStyle(Typeface.BOLD, 11.5, INK);
  static final TextStyle HEADING_EN = new TextStyle(Typeface.REGULAR, 10.5, SOFT_INK);
  static final TextStyle SERIES = new TextStyle(Typeface.BOLD, 11, INK);
  static final TextStyle SERIES_EN = new TextStyle(Typeface.REGULAR, 9.5, SOFT_INK);
  static final TextStyle TICK = new TextStyle(Typeface.REGULAR, 10, SOFT_INK);
  static final TextStyle VALUE = new TextStyle(Typeface.REGULAR, 9.5, INK);
  static final TextStyle BREAK = new TextStyle(Typeface.REGULAR, 9, SOFT_INK);
  static final TextStyle SMALL = new TextStyle(Typeface.REGULAR, 9, SOFT_INK);
  static final TextStyle TILE = new TextStyle(Typeface.BOLD, 13, INK);
  static final TextStyle NOTE = new TextStyle(Typeface.REGULAR, 9.5, SOFT_INK);
  static final TextStyle NOTHING = new TextStyle(Typeface.REGULAR, 13, SOFT_INK);

  static final Stroke GRID_LINE = new BasicStroke(0.6f);
  static final Stroke INTERVAL_LINE = new BasicStroke(1.4f);
  static final Stroke AXIS_LINE = new BasicStroke(0.9f);
  static final Stroke CONNECTOR = new BasicStroke(0.6f);
  static final Stroke FORM_BREAK_LINE =
      new BasicStroke(
          0.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3, 2.5f}, 0);

  @Override
  public void apply(JFreeChart chart) {
    chart.setBackgroundPaint(null);
    chart.setBorderVisible(false);
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    chart
        .getRenderingHints()
        .put(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    XYPlot plot = chart.getXYPlot();
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(!(plot.getRenderer() instanceof XYBlockRenderer));
    plot.setRangeGridlinePaint(GRID);
    plot.setRangeGridlineStroke(GRID_LINE);
    plot.setRangeZeroBaselineVisible(false);
    bare(plot.getDomainAxis());
    bare(plot.getRangeAxis());
  }

  /** An axis gives the scale and the grid; its texts are placed by the layout. */
  private static void bare(ValueAxis axis) {
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setTickLabelsVisible(false);
  }
}
