package org.giiatlas.publish.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The scale of values up a panel, with its round ticks.
 *
 * @param low the lowest value
 * @param high the highest value
 * @param step between two ticks
 * @param magnitude in which counts are printed
 */
record Ruler(double low, double high, double step, Magnitude magnitude) {
  /** The points that a label over the highest column needs. */
  private static final double HEADROOM = 15;

  private static final double TICK_DISTANCE = 30;

  /** A scale of shares goes up to here at least, so that hardly anything does not look like all. */
  private static final double LEAST_RATE = 0.05;

  /** The part of a scale of shares that is below zero: half a dot, so that none is cut. */
  private static final double BELOW_ZERO = 0.035;

  private static final double[] ROUND = {1, 2, 5, 10};

  /** A change beyond this is drawn to here and broken; its label says how great it is. */
  static final double CHANGE_CAP = 2;

  /** The ruler of a panel with at least one value. */
  static Ruler of(Panel panel) {
    return switch (panel.measure()) {
      case SHARE -> new Ruler(0, 1, 0.25, Magnitude.ONE);
      case COUNT -> ofCounts(panel);
      case RATE -> ofRates(panel);
      case CHANGE -> ofChanges(panel);
    };
  }

  private static Ruler ofCounts(Panel panel) {
    double highest =
        panel.years().stream().mapToDouble(year -> panel.top(year).doubleValue()).max().orElse(0);
    Magnitude magnitude = Magnitude.upTo(highest);
    double usable = panel.height() - HEADROOM;
    double step =
        Math.max(1, roundUp(highest / magnitude.size() * TICK_DISTANCE / usable))
            * magnitude.size();
    double needed = Math.max(highest, step) * panel.height() / usable;
    double lastTick = Math.ceil(highest / step) * step;
    double high = Math.max(needed, lastTick);
    return new Ruler(0, high, step, magnitude);
  }

  private static Ruler ofRates(Panel panel) {
    double highest =
        panel.years().stream().mapToDouble(year -> panel.upper(year).doubleValue()).max().orElse(0);
    double usable = panel.height() - HEADROOM;
    double step = roundUp(Math.max(highest, LEAST_RATE) * TICK_DISTANCE / usable);
    double lastTick = Math.min(1, Math.ceil(highest / step - 1e-9) * step);
    double needed = Math.max(highest, step) * panel.height() / usable;
    double high = Math.max(needed, lastTick);
    return new Ruler(-high * BELOW_ZERO, high, step, Magnitude.ONE);
  }

  private static Ruler ofChanges(Panel panel) {
    double lowest = 0;
    double highest = 0;
    for (Series series : panel.series()) {
      for (BigDecimal value : series.values().values()) {
        lowest = Math.min(lowest, value.doubleValue());
        highest = Math.max(highest, value.doubleValue());
      }
    }
    highest = Math.min(highest, CHANGE_CAP);
    double span = Math.max(highest - lowest, 0.02);
    double usable = panel.height() - 2 * HEADROOM;
    double step = roundUp(span * TICK_DISTANCE / usable);
    double margin = span * HEADROOM / usable;
    return new Ruler(lowest - margin, highest + margin, step, Magnitude.ONE);
  }

  /** The years whose change goes beyond what is drawn: their columns are broken. */
  static Set<Integer> beyond(Panel panel) {
    return panel.measure() == Measure.CHANGE
        ? panel.years().stream()
            .filter(year -> panel.top(year).doubleValue() > CHANGE_CAP)
            .collect(Collectors.toCollection(TreeSet::new))
        : Set.of();
  }

  /** The values of the ticks, from below. */
  List<BigDecimal> ticks() {
    List<BigDecimal> ticks = new ArrayList<>();
    BigDecimal exact = new BigDecimal(Double.toString(step));
    for (long k = (long) Math.ceil(low / step - 1e-9); k * step <= high * (1 + 1e-12); k++) {
      ticks.add(exact.multiply(BigDecimal.valueOf(k)));
    }
    return ticks;
  }

  /** The height of a value in a panel, measured as the sheet is: downwards. */
  double y(double value, double top, double bottom) {
    double within = Math.max(low, Math.min(high, value));
    return bottom - (within - low) / (high - low) * (bottom - top);
  }

  /** The least of 1, 2 or 5 times a power of ten that is not below the value. */
  private static double roundUp(double value) {
    double power = Math.pow(10, Math.floor(Math.log10(value)));
    for (double round : ROUND) {
      if (round * power >= value * (1 - 1e-9)) {
        return round * power;
      }
    }
    return 10 * power;
  }
}
