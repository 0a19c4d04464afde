package org.giiatlas.publish.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;

/** Collects what a figure's layout places. Points from the top left; not for several threads. */
final class Sheet {
  static final int WIDTH = 800;
  static final double MARGIN = 28;

  /** The height of a capital letter as a part of the em. */
  static final double CAPITAL = 0.74;

  private final Wording wording;
  private final List<PlacedPlot> plots = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final List<PlacedText> texts = new ArrayList<>();

  Sheet(Wording wording) {
    this.wording = wording;
  }

  /** The words that this sheet's texts are in. */
  Wording wording() {
    return wording;
  }

  /** Places a line of text by its left end; nothing where it is empty. */
  void text(String text, TextStyle style, double x, double baseline) {
    if (!text.isEmpty()) {
      texts.add(new PlacedText(text, style, x, baseline));
    }
  }

  /** Places a line of text by its right end. */
  void textBefore(String text, TextStyle style, double right, double baseline) {
    text(text, style, right - style.width(text), baseline);
  }

  /** Places a line of text by its middle. */
  void textAround(String text, TextStyle style, double middle, double baseline) {
    text(text, style, middle - style.width(text) / 2, baseline);
  }

  /**
   * Places text in as many lines as it needs between the margins.
   *
   * @param top the upper end of the first line
   * @param leading the distance from line to line
   * @return the lower end of the last line
   */
  double paragraph(String text, TextStyle style, double top, double leading) {
    return place(Paragraph.lines(text, style, WIDTH - 2 * MARGIN), style, top, leading);
  }

  /** As {@link #paragraph}, but with lines of nearly equal length, as a title has them. */
  double balanced(String text, TextStyle style, double top, double leading) {
    return place(Paragraph.balanced(text, style, WIDTH - 2 * MARGIN), style, top, leading);
  }

  private double place(List<String> lines, TextStyle style, double top, double leading) {
    double bottom = top;
    for (String line : lines) {
      text(line, style, MARGIN, bottom + (leading + CAPITAL * style.size()) / 2);
      bottom += leading;
    }
    return bottom;
  }

  void line(double x1, double y1, double x2, double y2, Color color, Stroke pen) {
    marks.add(new Mark(new Line2D.Double(x1, y1, x2, y2), color, pen));
  }

  void stroke(Shape shape, Color color, Stroke pen) {
    marks.add(new Mark(shape, color, pen));
  }

  void fill(Shape shape, Color color) {
    marks.add(new Mark(shape, color, null));
  }

  void plot(XYPlot plot, Rectangle2D area) {
    plots.add(new PlacedPlot(plot, area));
  }

  /** All that was placed, on a sheet of that height. */
  Drawing drawing(double height) {
    return new Drawing(WIDTH, (int) Math.ceil(height), plots, marks, texts);
  }
}
