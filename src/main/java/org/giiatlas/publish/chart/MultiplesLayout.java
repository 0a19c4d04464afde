package org.giiatlas.publish.chart;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Places small diagrams side by side, row by row. */
final class MultiplesLayout {
  private static final int ACROSS = 4;
  private static final double GAP = 20;
  private static final double GUTTER = 30;
  private static final double HEAD = 30;
  private static final double DIAGRAM = 74;
  private static final double FOOT = 30;
  private static final double DOT = 5;

  /** The scale goes a little beyond none and all, so that no dot is cut. */
  private static final double LOW = -0.05;

  private static final double HIGH = 1.05;
  private static final double SMALL_DOT = 2;
  private static final double[] TICKS = {0, 0.5, 1};

  private final Sheet sheet;
  private final MultiplesFigure figure;
  private final int first;
  private final int last;

  MultiplesLayout(Sheet sheet, MultiplesFigure figure) {
    this.sheet = sheet;
    this.figure = figure;
    first = figure.years().first();
    last = figure.years().last();
  }

  /** Places all diagrams; returns their lower end. */
  double place(double top) {
    double width = (Sheet.WIDTH - 2 * Sheet.MARGIN - GUTTER - (ACROSS - 1) * GAP) / ACROSS;
    double y = top + 14;
    for (int i = 0; i < figure.cells().size(); i++) {
      double x = Sheet.MARGIN + GUTTER + i % ACROSS * (width + GAP);
      if (i > 0 && i % ACROSS == 0) {
        y += HEAD + DIAGRAM + FOOT;
      }
      var area = new Rectangle2D.Double(x, y + HEAD, width, DIAGRAM);
      cell(figure.cells().get(i), area, i % ACROSS == 0);
    }
    return y + HEAD + DIAGRAM + FOOT - 8;
  }

  private void cell(MultiplesFigure.Cell cell, Rectangle2D area, boolean leftmost) {
    Wording wording = sheet.wording();
    name(wording.first(cell.label()), wording.second(cell.label()), area);
    sheet.plot(plot(cell), area);
    if (leftmost) {
      for (double tick : TICKS) {
        double y = y(tick, area);
        String text = Numerals.wholePercent(BigDecimal.valueOf(tick));
        sheet.textBefore(text, Theme.SMALL, area.getMinX() - 5, y + 3.2);
      }
    }
    sheet.line(area.getMinX(), y(0, area), area.getMaxX(), y(0, area), Theme.AXIS, Theme.GRID_LINE);
    foot(cell, area);
  }

  /** The name in both languages, or in two lines of one. */
  private void name(String first, String second, Rectangle2D area) {
    List<String> lines = Paragraph.lines(first, Theme.SERIES, area.getWidth());
    if (second.isEmpty() && lines.size() > 1) {
      String rest = first.substring(lines.get(0).length()).strip();
      String last = Paragraph.cut(rest, Theme.SERIES, area.getWidth());
      sheet.text(lines.get(0), Theme.SERIES, area.getMinX(), area.getMinY() - 19);
      sheet.text(last, Theme.SERIES, area.getMinX(), area.getMinY() - 7);
      return;
    }
    String name = Paragraph.cut(first, Theme.SERIES, area.getWidth());
    double baseline = area.getMinY() - (second.isEmpty() ? 7 : 18);
    sheet.text(name, Theme.SERIES, area.getMinX(), baseline);
    String beside = Paragraph.cut(second, Theme.SMALL, area.getWidth());
    sheet.text(beside, Theme.SMALL, area.getMinX(), area.getMinY() - 7);
  }

  private static double y(double share, Rectangle2D area) {
    return area.getMaxY() - (share - LOW) / (HIGH - LOW) * area.getHeight();
  }

  private void foot(MultiplesFigure.Cell cell, Rectangle2D area) {
    double baseline = area.getMaxY() + 11;
    sheet.text(Integer.toString(first), Theme.SMALL, area.getMinX(), baseline);
    if (last > first) {
      sheet.textBefore(Integer.toString(last), Theme.SMALL, area.getMaxX(), baseline);
    }
    var newest = cell.values().lastEntry();
    String value =
        newest.getKey()
            + sheet.wording().first(new Bilingual("年", ": "))
            + Numerals.percent(newest.getValue())
            + sheet.wording().inParentheses(sheet.wording().first(cell.count()));
    sheet.text(
        Paragraph.cut(value, Theme.SMALL, area.getWidth()),
        Theme.SMALL.in(Theme.INK),
        area.getMinX(),
        baseline + 11);
  }

  private XYPlot plot(MultiplesFigure.Cell cell) {
    NumberAxis domain = PlotMaker.axis(first - 0.5, last + 0.5, 1);
    NumberAxis range = PlotMaker.axis(LOW, HIGH, 0.5);
    var lines = new XYSeriesCollection();
    var renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setDrawSeriesLineAsPath(false);
    add(lines, figure.all(), "all");
    renderer.setSeriesPaint(0, Palette.GREY.color());
    renderer.setSeriesStroke(0, Theme.AXIS_LINE);
    add(lines, cell.values(), "group");
    renderer.setSeriesPaint(1, Palette.BLUE.color());
    renderer.setSeriesStroke(1, Theme.INTERVAL_LINE);
    renderer.setSeriesShapesVisible(1, true);
    renderer.setSeriesShape(1, dot(DOT));
    lines.addSeries(alone());
    renderer.setSeriesPaint(2, Palette.GREY.color());
    renderer.setSeriesShapesVisible(2, true);
    renderer.setSeriesLinesVisible(2, false);
    renderer.setSeriesShape(2, dot(SMALL_DOT));
    return new XYPlot(lines, domain, range, renderer);
  }

  private static Ellipse2D dot(double size) {
    return new Ellipse2D.Double(-size / 2, -size / 2, size, size);
  }

  /** The years of all that no line leads to or from: they would not be seen. */
  private XYSeries alone() {
    var points = new XYSeries("alone", true, false);
    figure
        .all()
        .forEach(
            (year, value) -> {
              if (!joined(figure.all(), year) && !joined(figure.all(), year + 1)) {
                points.add(year, value);
              }
            });
    return points;
  }

  /** Whether a line leads to that year from the one before. */
  private boolean joined(NavigableMap<Integer, BigDecimal> values, int year) {
    return values.containsKey(year)
        && values.containsKey(year - 1)
        && !figure.breaks().contains(year);
  }

  /** A point a year; the line is cut where a year is missing or the definition changed. */
  private void add(
      XYSeriesCollection lines, NavigableMap<Integer, BigDecimal> values, String name) {
    var points = new XYSeries(name, true, false);
    values.forEach(
        (year, value) -> {
          if (!joined(values, year)) {
            points.add(year - 0.5, null);
          }
          points.add(year, value);
        });
    lines.addSeries(points);
  }
}
