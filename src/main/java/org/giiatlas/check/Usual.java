package org.giiatlas.check;

import java.util.Arrays;

/**
 * What is usual among numbers, by statistics that a few wild ones do not move: the median and the
 * median absolute deviation from it (Iglewicz and Hoaglin 1993).
 *
 * @param count how many numbers there are
 * @param middle their median
 * @param deviation their median absolute deviation, on the scale of a standard deviation
 */
record Usual(int count, double middle, double deviation) {
  /** Makes the median absolute deviation of normal figures their standard deviation. */
  private static final double NORMAL = 1.4826;

  /** A steadier lot is taken for this steady: on the scale of ln a change by a fifth is usual. */
  private static final double LEAST_DEVIATION = 0.2;

  /** What is usual among those numbers, of which there is at least one. */
  static Usual of(double[] numbers) {
    double middle = median(numbers);
    double[] distances = Arrays.stream(numbers).map(x -> Math.abs(x - middle)).toArray();
    return new Usual(numbers.length, middle, NORMAL * median(distances));
  }

  /**
   * The modified z-score: the distance from the median in units of the deviation.
   *
   * @param chance the deviation that the number has by chance alone, which is usual too
   */
  double score(double number, double chance) {
    double least = Math.max(LEAST_DEVIATION, chance);
    return Math.abs(number - middle) / Math.max(deviation, least);
  }

  private static double median(double[] numbers) {
    double[] sorted = Arrays.stream(numbers).sorted().toArray();
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
