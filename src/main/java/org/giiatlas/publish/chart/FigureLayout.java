package org.giiatlas.publish.chart;

import java.awt.geom.Rectangle2D;
import java.util.Set;
import java.util.stream.Collectors;

/** Lays out a figure from above: title, subtitle, panels over a common axis of years, notes. */
final class FigureLayout {
  private static final String YEAR = "年度 Year";
  private static final double TICK_GAP = 8;
  private static final double EMPTY_HEIGHT = 240;

  private final Figure figure;
  private final Sheet sheet = new Sheet();

  private FigureLayout(Figure figure) {
    this.figure = figure;
  }

  /** The figure as a drawing; its height follows from what it says. */
  static Drawing layOut(Figure figure) {
    return new FigureLayout(figure).drawing();
  }

  private Drawing drawing() {
    double y = header();
    y = figure.years().isEmpty() ? nothing(y) : panels(y);
    return sheet.drawing(notes(y) + Sheet.MARGIN - 6);
  }

  private double header() {
    double y = sheet.balanced(figure.title().zh(), Theme.TITLE, Sheet.MARGIN - 6, 27);
    y = sheet.balanced(figure.title().en(), Theme.TITLE_EN, y + 1, 19);
    return sheet.paragraph(
        figure.subtitle().zh() + "  |  " + figure.subtitle().en(), Theme.SUBTITLE, y + 4, 16);
  }

  private double nothing(double top) {
    var area =
        new Rectangle2D.Double(
            Sheet.MARGIN, top + 14, Sheet.WIDTH - 2 * Sheet.MARGIN, EMPTY_HEIGHT);
    sheet.stroke(area, Theme.GRID, Theme.AXIS_LINE);
    sheet.textAround("没有数据", Theme.NOTHING, area.getCenterX(), area.getCenterY() - 4);
    sheet.textAround("No data", Theme.NOTHING, area.getCenterX(), area.getCenterY() + 15);
    return area.getMaxY();
  }

  private double panels(double top) {
    YearScale scale = scale();
    var breaks = new FormBreaks(sheet, scale);
    double y = top + 14;
    for (int i = 0; i < figure.panels().size(); i++) {
      boolean lastPanel = i == figure.panels().size() - 1;
      var layout = new PanelLayout(sheet, scale, figure.panels().get(i));
      y = layout.heading(y);
      y = i == 0 ? breaks.labels(y) : y;
      double bottom = layout.diagram(y);
      if (i == 0) {
        breaks.linesFromLabels(bottom);
      } else if (!figure.panels().get(i).years().isEmpty()) {
        breaks.lines(y, bottom);
      }
      y = bottom + 3;
      y = lastPanel ? years(scale, y) : y;
      y = layout.counts(y) + (lastPanel ? 0 : 14);
    }
    return y;
  }

  private YearScale scale() {
    double gutter = Theme.TICK.width(YEAR) + TICK_GAP;
    double room = 0;
    for (Panel panel : figure.panels()) {
      gutter = Math.max(gutter, PanelLayout.gutter(panel));
      room = Math.max(room, SeriesLabels.room(panel));
    }
    return YearScale.within(
        figure.years().first(),
        figure.years().last(),
        Sheet.MARGIN + gutter,
        Sheet.WIDTH - Sheet.MARGIN - room);
  }

  private double years(YearScale scale, double top) {
    double baseline = top + 11;
    sheet.textBefore(YEAR, Theme.TICK, scale.left() - TICK_GAP, baseline);
    Set<Integer> doubtful =
        figure.panels().stream()
            .flatMap(panel -> panel.doubtful().stream())
            .collect(Collectors.toSet());
    int step = scale.step(Theme.TICK.width(doubtful.isEmpty() ? "2000" : "2000*") + 4);
    for (int year = scale.last(); year >= scale.first(); year -= step) {
      String text = year + (doubtful.contains(year) ? "*" : "");
      sheet.textAround(text, Theme.TICK, scale.x(year), baseline);
    }
    return top + 15;
  }

  private double notes(double top) {
    double y = top + 12;
    sheet.line(Sheet.MARGIN, y, Sheet.WIDTH - Sheet.MARGIN, y, Theme.GRID, Theme.GRID_LINE);
    y += 5;
    String zh = figure.notes().stream().map(Bilingual::zh).collect(Collectors.joining());
    String en = figure.notes().stream().map(Bilingual::en).collect(Collectors.joining(" "));
    y = sheet.paragraph(zh, Theme.NOTE, y, 14);
    return sheet.paragraph(en, Theme.NOTE, y + 2, 14);
  }
}
