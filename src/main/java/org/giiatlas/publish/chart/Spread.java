package org.giiatlas.publish.chart;

import java.util.ArrayList;
import java.util.List;

/** Moves labels apart that would overlap, each as little as it can. */
final class Spread {
  private Spread() {}

  /**
   * The middles of labels that stand in the given order from above, without overlap.
   *
   * @param wanted the middle each would have if it were alone
   * @param height of every label
   * @param top the upper end of the room
   * @param bottom the lower end of the room
   * @return the middles; closer together than a height only where the room is too small for all
   */
  static List<Double> apart(List<Double> wanted, double height, double top, double bottom) {
    int count = wanted.size();
    double distance = Math.min(height, (bottom - top) / Math.max(1, count));
    // Less its rank times the distance, a placement without overlap is one that never falls:
    // the least squares fit of such a sequence pools neighbours that are out of order.
    List<double[]> pools = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double[] pool = {wanted.get(i) - i * distance, 1};
      while (!pools.isEmpty() && pools.get(pools.size() - 1)[0] > pool[0]) {
        double[] before = pools.remove(pools.size() - 1);
        double size = before[1] + pool[1];
        pool = new double[] {(before[0] * before[1] + pool[0] * pool[1]) / size, size};
      }
      pools.add(pool);
    }
    List<Double> middles = new ArrayList<>();
    double least = top + distance / 2;
    double most = bottom - distance / 2 - (count - 1) * distance;
    for (double[] pool : pools) {
      for (int k = 0; k < pool[1]; k++) {
        double base = Math.max(least, Math.min(most, pool[0]));
        middles.add(base + middles.size() * distance);
      }
    }
    return middles;
  }
}
