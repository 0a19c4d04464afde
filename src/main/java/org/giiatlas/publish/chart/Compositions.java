package org.giiatlas.publish.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.giiatlas.trend.Composition;
import org.giiatlas.trend.CompositionRow;
import org.giiatlas.trend.Trends;

/** Wholes with all their parts, by year. */
final class Compositions {
  private Compositions() {}

  /** The years of a composition; the caller's own to change. */
  static NavigableMap<Integer, CompositionRow> of(Trends trends, Composition composition) {
    NavigableMap<Integer, CompositionRow> byYear = new TreeMap<>();
    for (CompositionRow row : trends.compositions()) {
      if (row.composition() == composition) {
        byYear.put(row.year(), row);
      }
    }
    return byYear;
  }

  /**
   * The share of a part in its whole, 0 to 1.
   *
   * @param row of a whole that is not zero
   * @param part its place in the composition
   */
  static BigDecimal share(CompositionRow row, int part) {
    return row.sums().get(part).divide(row.total(), MathContext.DECIMAL64);
  }
}
