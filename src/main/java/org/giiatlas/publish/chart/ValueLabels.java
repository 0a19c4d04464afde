package org.giiatlas.publish.chart;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The numbers at the columns; where there is no room for all, the latest and highest come first.
 */
final class ValueLabels {
  private static final double GAP = 3.5;
  private static final double BESIDE = 6;

  /** How far a comma goes below the baseline. */
  private static final double TAIL = 2;

  private final Sheet sheet;
  private final Panel panel;
  private final YearScale scale;
  private final Ruler ruler;
  private final double top;
  private final double bottom;

  ValueLabels(Sheet sheet, Panel panel, YearScale scale, Ruler ruler, Rectangle2D area) {
    this.sheet = sheet;
    this.panel = panel;
    this.scale = scale;
    this.ruler = ruler;
    this.top = area.getMinY();
    this.bottom = area.getMaxY();
  }

  void place() {
    if (panel.measure() == Measure.SHARE) {
      panel.years().forEach(this::placeWithin);
    } else if (panel.measure() == Measure.RATE
        && panel.years().stream().allMatch(this::besideFits)) {
      panel.years().forEach(this::placeBeside);
    } else {
      placeAtEnds();
    }
  }

  private void placeWithin(int year) {
    BigDecimal below = BigDecimal.ZERO;
    for (Series series : panel.series()) {
      BigDecimal value = series.values().getOrDefault(year, BigDecimal.ZERO);
      BigDecimal above = below.add(value);
      double lower = y(below);
      double upper = y(above);
      String text = Numerals.wholePercent(value);
      boolean fits =
          lower - upper >= Theme.VALUE.size() + 2
              && Theme.VALUE.width(text) <= scale.slot() * PlotMaker.COLUMN - 2;
      if (fits) {
        double baseline = (lower + upper + Sheet.CAPITAL * Theme.VALUE.size()) / 2;
        TextStyle style = Theme.VALUE.in(series.palette().inkUpon());
        sheet.textAround(text, style, scale.x(year), baseline);
      }
      below = above;
    }
  }

  private boolean besideFits(int year) {
    return BESIDE + Theme.VALUE.width(text(panel.top(year))) <= scale.slot() / 2 - 2;
  }

  /** Right of the dot, or left of it at the end of the sheet. */
  private void placeBeside(int year) {
    String text = text(panel.top(year));
    double baseline = y(panel.top(year)) + Sheet.CAPITAL * Theme.VALUE.size() / 2;
    double x = scale.x(year) + BESIDE;
    if (x + Theme.VALUE.width(text) <= Sheet.WIDTH - Sheet.MARGIN) {
      sheet.text(text, Theme.VALUE, x, baseline);
    } else {
      sheet.textBefore(text, Theme.VALUE, scale.x(year) - BESIDE, baseline);
    }
  }

  private void placeAtEnds() {
    List<Rectangle2D> taken = new ArrayList<>();
    for (int year : panel.years()) {
      double end = top(year);
      double width = scale.slot() * PlotMaker.COLUMN;
      double height = Math.abs(end - y(BigDecimal.ZERO));
      taken.add(
          new Rectangle2D.Double(
              scale.x(year) - width / 2, Math.min(end, y(BigDecimal.ZERO)), width, height));
    }
    for (int border : FormBreaks.YEARS) {
      taken.add(new Rectangle2D.Double(scale.x(border - 0.5) - 0.5, top, 1, bottom - top));
    }
    for (int year : byImportance()) {
      placeAtEnd(year, taken);
    }
  }

  private void placeAtEnd(int year, List<Rectangle2D> taken) {
    BigDecimal value = panel.top(year);
    String text = text(value);
    double height = Sheet.CAPITAL * Theme.VALUE.size();
    double width = Theme.VALUE.width(text);
    double baseline = value.signum() < 0 ? y(value) + GAP + height : top(year) - GAP;
    double x = Math.min(scale.x(year) - width / 2, Sheet.WIDTH - Sheet.MARGIN - width);
    var box = new Rectangle2D.Double(x, baseline - height, width, height + TAIL);
    if (taken.stream().noneMatch(box::intersects)) {
      taken.add(new Rectangle2D.Double(box.x - 1.5, box.y, box.width + 3, box.height));
      sheet.text(text, Theme.VALUE, x, baseline);
    }
  }

  private String text(BigDecimal value) {
    return switch (panel.measure()) {
      case CHANGE -> Numerals.change(value);
      case RATE -> Numerals.percent(value);
      case COUNT, SHARE -> ruler.magnitude().print(value);
    };
  }

  /** The upper end of what is drawn for a year: a column, or an interval with its dot. */
  private double top(int year) {
    double upper = y(panel.upper(year));
    return panel.measure() == Measure.RATE
        ? Math.min(upper, y(panel.top(year)) - PlotMaker.DOT / 2)
        : upper;
  }

  private List<Integer> byImportance() {
    List<Integer> years = new ArrayList<>(panel.years());
    int last = panel.years().last();
    years.sort(
        Comparator.comparing((Integer year) -> year != last)
            .thenComparing(year -> panel.top(year).abs(), Comparator.reverseOrder())
            .thenComparing(Comparator.reverseOrder()));
    return years;
  }

  private double y(BigDecimal value) {
    double capped =
        panel.measure() == Measure.CHANGE
            ? Math.min(value.doubleValue(), Ruler.CHANGE_CAP)
            : value.doubleValue();
    return ruler.y(capped, top, bottom);
  }
}
