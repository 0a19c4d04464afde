package org.giiatlas.publish.chart;

import java.util.Comparator;
import java.util.NavigableMap;
import java.util.OptionalInt;

/**
 * The year that a headline is about: the newest one whose figure enough reports give. The newest
 * year of all is often there with its first few reports only.
 */
final class Representative {
  private static final int WINDOW = 5;
  private static final int FEW = 3;

  private Representative() {}

  /**
   * The newest year with at least half as many reports as the best of the last five years has, and
   * with at least three where that one has as many.
   *
   * @param reports by year, how many reports give the figure
   * @return empty where there is no year
   */
  static OptionalInt year(NavigableMap<Integer, Integer> reports) {
    if (reports.isEmpty()) {
      return OptionalInt.empty();
    }
    NavigableMap<Integer, Integer> recent = reports.tailMap(reports.lastKey() - WINDOW, false);
    int most = recent.values().stream().max(Comparator.naturalOrder()).orElseThrow();
    return recent.entrySet().stream()
        .filter(year -> 2 * year.getValue() >= most && year.getValue() >= Math.min(FEW, most))
        .mapToInt(java.util.Map.Entry::getKey)
        .max();
  }
}
