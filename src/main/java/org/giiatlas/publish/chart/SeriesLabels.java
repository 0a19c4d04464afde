package org.giiatlas.publish.chart;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The names of the series, right of the diagram, at the height where each ends. */
final class SeriesLabels {
  private static final double HEIGHT = 26;
  private static final double CONNECTOR = 14;
  private static final double KEY = 14;

  /** The least height of a part of a column that a connector can point at, in points. */
  private static final double VISIBLE = 4;

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
  static double room(Panel panel, Wording wording) {
    if (!panel.direct() || shown(panel).isEmpty()) {
      return 0;
    }
    double widest = 0;
    for (Series series : shown(panel)) {
      widest = Math.max(widest, Theme.SERIES.width(wording.first(series.label())));
      widest = Math.max(widest, Theme.SERIES_EN.width(wording.second(series.label())));
    }
    return CONNECTOR + KEY + widest;
  }

  void place() {
    if (!panel.direct()) {
      return;
    }
    List<Series> order = new ArrayList<>(shown(panel));
    Collections.reverse(order);
    List<Double> wanted = new ArrayList<>();
    for (Series series : order) {
      wanted.add(ruler.y(end(series), area.getMinY(), area.getMaxY()));
    }
    boolean several = order.stream().filter(this::visibleAtEnd).count() > 1;
    List<Double> middles = Spread.apart(wanted, HEIGHT, area.getMinY() - 4, area.getMaxY() + 4);
    double last = scale.x(panel.years().last());
    double from = last + scale.slot() * PlotMaker.COLUMN / 2 + 1;
    double x = Math.max(from, last + scale.slot() / 2) + CONNECTOR;
    for (int i = 0; i < order.size(); i++) {
      Series series = order.get(i);
      if (several && visibleAtEnd(series)) {
        sheet.line(from, wanted.get(i), x - 3, middles.get(i), Theme.FORM_BREAK, Theme.CONNECTOR);
      }
      String second = sheet.wording().second(series.label());
      key(series, x + 4, middles.get(i) - (second.isEmpty() ? 0 : 5));
      double baseline = middles.get(i) - (second.isEmpty() ? -4 : 1);
      sheet.text(sheet.wording().first(series.label()), Theme.SERIES, x + KEY, baseline);
      sheet.text(second, Theme.SERIES_EN, x + KEY, middles.get(i) + 10);
    }
  }

  /** The series that there is anything to be seen of. */
  private static List<Series> shown(Panel panel) {
    return panel.series().stream()
        .filter(series -> series.values().values().stream().anyMatch(value -> value.signum() != 0))
        .toList();
  }

  /** The middle of the series' part of the last column. */
  private double end(Series series) {
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

  private boolean visibleAtEnd(Series series) {
    BigDecimal value = series.values().getOrDefault(panel.years().last(), BigDecimal.ZERO);
    double height =
        ruler.y(0, area.getMinY(), area.getMaxY())
            - ruler.y(value.doubleValue(), area.getMinY(), area.getMaxY());
    return height >= VISIBLE;
  }

  private void key(Series series, double x, double y) {
    sheet.fill(new Rectangle2D.Double(x - 4, y - 4, 8, 8), series.palette().color());
  }
}
