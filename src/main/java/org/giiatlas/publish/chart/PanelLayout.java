package org.giiatlas.publish.chart;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;

/** Places one panel: its heading, diagram, ticks and labels. */
final class PanelLayout {
  private static final double HEADING = 26;
  private static final double ROW = 14;
  private static final double NOTHING = 30;
  private static final double TICK_GAP = 8;

  private final Sheet sheet;
  private final YearScale scale;
  private final Panel panel;

  PanelLayout(Sheet sheet, YearScale scale, Panel panel) {
    this.sheet = sheet;
    this.scale = scale;
    this.panel = panel;
  }

  /** The room that the ticks and the names of the rows need left of the diagram. */
  static double gutter(Panel panel, Wording wording) {
    double widest = Theme.TICK.width(rowName(panel, wording));
    if (!panel.years().isEmpty()) {
      Ruler ruler = Ruler.of(panel);
      for (BigDecimal tick : ruler.ticks()) {
        widest = Math.max(widest, Theme.TICK.width(tickText(panel, ruler, tick)));
      }
    }
    return widest + TICK_GAP;
  }

  /** Places the heading; returns its lower end. */
  double heading(double top) {
    Bilingual unit = panel.unit();
    if (panel.measure() == Measure.COUNT && !panel.years().isEmpty()) {
      unit = Ruler.of(panel).magnitude().of(unit);
    }
    Wording wording = sheet.wording();
    String first = wording.first(panel.heading()) + wording.inParentheses(wording.first(unit));
    sheet.text(first, Theme.HEADING, Sheet.MARGIN, top + 12);
    double x = Sheet.MARGIN + Theme.HEADING.width(first) + 4;
    String second =
        wording.second(new Bilingual("", panel.heading().en() + " (" + unit.en() + ")"));
    sheet.text(second, Theme.HEADING_EN, x, top + 12);
    return top + HEADING;
  }

  /** Places the diagram with its ticks and labels; returns its lower end. */
  double diagram(double top) {
    var area =
        new Rectangle2D.Double(scale.left(), top, scale.right() - scale.left(), panel.height());
    if (panel.years().isEmpty()) {
      return nothing(top);
    }
    Ruler ruler = Ruler.of(panel);
    sheet.plot(PlotMaker.plot(panel, scale, ruler), area);
    for (BigDecimal tick : ruler.ticks()) {
      double y = ruler.y(tick.doubleValue(), area.getMinY(), area.getMaxY());
      sheet.textBefore(tickText(panel, ruler, tick), Theme.TICK, scale.left() - TICK_GAP, y + 3.6);
    }
    double zero = ruler.y(0, area.getMinY(), area.getMaxY());
    sheet.line(scale.left(), zero, scale.right(), zero, Theme.AXIS, Theme.AXIS_LINE);
    ColumnBreaks.place(sheet, panel, scale, ruler, area);
    new ValueLabels(sheet, panel, scale, ruler, area).place();
    new SeriesLabels(sheet, panel, scale, ruler, area).place();
    return area.getMaxY();
  }

  /** Places the row of the numbers of reports, where there is one; returns its lower end. */
  double counts(double top) {
    if (panel.counts().isEmpty()) {
      return top;
    }
    double baseline = top + 11;
    sheet.textBefore(
        rowName(panel, sheet.wording()), Theme.TICK, scale.left() - TICK_GAP, baseline);
    double widest =
        panel.counts().values().stream()
            .mapToDouble(count -> Theme.TICK.width(Integer.toString(count)))
            .max()
            .orElse(0);
    int step = scale.step(widest + 3);
    panel
        .counts()
        .forEach(
            (year, count) -> {
              if ((scale.last() - year) % step == 0) {
                sheet.textAround(Integer.toString(count), Theme.TICK, scale.x(year), baseline);
              }
            });
    return top + ROW;
  }

  private double nothing(double top) {
    String words = sheet.wording().line(panel.nothing(), "  ");
    sheet.text(words, Theme.NOTHING, scale.left(), top + 16);
    return top + NOTHING;
  }

  private static String rowName(Panel panel, Wording wording) {
    return panel.counts().isEmpty() ? "" : wording.line(panel.countsLabel(), " ");
  }

  private static String tickText(Panel panel, Ruler ruler, BigDecimal tick) {
    return switch (panel.measure()) {
      case COUNT -> ruler.magnitude().tick(tick);
      case SHARE, RATE -> Numerals.wholePercent(tick);
      case CHANGE -> tick.signum() == 0 ? "0%" : tickChange(tick);
    };
  }

  private static String tickChange(BigDecimal tick) {
    String percent = Numerals.grouped(tick.movePointRight(2).stripTrailingZeros()) + "%";
    return tick.signum() > 0 ? "+" + percent : percent;
  }
}
