package org.giiatlas.publish.chart;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The names of the series, right of the diagram, at the height where each ends. */
final class SeriesLabels {
  private static final double HEIGHT = 26;
  private static final double CONNECTOR = 14;
  private static final double KEY = 14;

  private final Sheet sheet;
  private final Panel panel;
  private final YearScale scale;
  private final Ruler ruler;
  private final Rectangle2D area;

  SeriesLabels(Sheet sheet, Panel panel, YearScale scale, Ruler ruler, Rectangle2D area) {
    this.sheet = sheet;
    this.panel = panel;
    this.scale = scale;
    this.ruler = ruler;
    this.area = area;
  }

  /** The room that the labels of a panel need right of the diagram; 0 for a panel without any. */
  static double room(Panel panel) {
    if (!panel.direct() || panel.series().isEmpty()) {
      return 0;
    }
    double widest = 0;
    for (Series series : panel.series()) {
      widest =
          Math.max(widest, Theme.SERIES.width(series.label().zh() + valueAtEnd(panel, series)));
      widest = Math.max(widest, Theme.SERIES_EN.width(series.label().en()));
    }
    return CONNECTOR + KEY + widest;
  }

  void place() {
    if (!panel.direct()) {
      return;
    }
    List<Series> order = fromAbove();
    List<Double> wanted = new ArrayList<>();
    for (Series series : order) {
      wanted.add(ruler.y(end(series), area.getMinY(), area.getMaxY()));
    }
    List<Double> middles = Spread.apart(wanted, HEIGHT, area.getMinY() - 4, area.getMaxY() + 4);
    double last = scale.x(panel.years().last());
    double from =
        last + (panel.style() == Panel.Style.LINES ? 6 : scale.slot() * PlotMaker.COLUMN / 2 + 1);
    double x = Math.max(from, last + scale.slot() / 2) + CONNECTOR;
    for (int i = 0; i < order.size(); i++) {
      Series series = order.get(i);
      if (endsLast(series)) {
        sheet.line(from, wanted.get(i), x - 3, middles.get(i), Theme.FORM_BREAK, Theme.CONNECTOR);
      }
      key(series, x + 4, middles.get(i) - 5);
      String zh = series.label().zh() + valueAtEnd(panel, series);
      sheet.text(zh, Theme.SERIES, x + KEY, middles.get(i) - 1);
      sheet.text(series.label().en(), Theme.SERIES_EN, x + KEY, middles.get(i) + 10);
    }
  }

  /** A stack is named in its own order, lines in the order of their ends. */
  private List<Series> fromAbove() {
    List<Series> order = new ArrayList<>(panel.series());
    java.util.Collections.reverse(order);
    if (panel.style() == Panel.Style.LINES) {
      order.sort(Comparator.comparingDouble(this::end).reversed());
    }
    return order;
  }

  /** The value at which the series ends: of a line its last, of a stack the middle of its part. */
  private double end(Series series) {
    if (panel.style() == Panel.Style.LINES) {
      return series.values().lastEntry().getValue().doubleValue();
    }
    int last = panel.years().last();
    BigDecimal below = BigDecimal.ZERO;
    for (Series one : panel.series()) {
      BigDecimal value = one.values().getOrDefault(last, BigDecimal.ZERO);
      if (one.equals(series)) {
        return below.add(value.divide(BigDecimal.valueOf(2))).doubleValue();
      }
      below = below.add(value);
    }
    throw new IllegalArgumentException(series.label().zh() + " is not in the panel");
  }

  private boolean endsLast(Series series) {
    return series.values().lastKey().equals(panel.years().last());
  }

  private void key(Series series, double x, double y) {
    var color = series.look().palette().color();
    if (panel.style() == Panel.Style.LINES) {
      sheet.fill(series.look().marker().at(x, y), color);
    } else {
      sheet.fill(new Rectangle2D.Double(x - 4, y - 4, 8, 8), color);
    }
  }

  private static String valueAtEnd(Panel panel, Series series) {
    if (panel.style() != Panel.Style.LINES
        || !series.values().lastKey().equals(panel.years().last())) {
      return "";
    }
    Magnitude magnitude = Ruler.of(panel).magnitude();
    return " " + magnitude.print(series.values().lastEntry().getValue());
  }
}
