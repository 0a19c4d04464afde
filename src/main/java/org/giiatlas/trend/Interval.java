package org.giiatlas.trend;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Ways to reckon the 95 % confidence interval of a rate. They tell what chance alone could have
 * done to the cases that were counted; they know nothing of offices that are not in the data.
 */
public enum Interval {
  /**
   * For a share of cases of which each is counted or not: the score interval of E. B. Wilson,
   * "Probable Inference, the Law of Succession, and Statistical Inference" (Journal of the American
   * Statistical Association 22, 1927), which stays within 0 and 1 and holds for few cases too
   * (Brown, Cai and DasGupta, Statistical Science 16, 2001).
   */
  WILSON {
    @Override
    @Nullable Bounds bounds(double counted, double of) {
      if (counted < 0 || of <= 0 || counted > of) {
        return null;
      }
      double share = counted / of;
      double middle = share + Z * Z / (2 * of);
      double reach = Z * Math.sqrt(share * (1 - share) / of + Z * Z / (4 * of * of));
      double scale = 1 + Z * Z / of;
      // Exactly 0 and 1 at the ends, where rounding would leave a trace.
      double low = counted == 0 ? 0 : (middle - reach) / scale;
      double high = counted == of ? 1 : (middle + reach) / scale;
      return new Bounds(low, high);
    }
  },

  /**
   * For a number of events to a number of chances, where one chance may see several: Byar's
   * approximation of the exact Poisson interval (Breslow and Day, Statistical Methods in Cancer
   * Research II, IARC 1987, p. 69).
   */
  BYAR {
    @Override
    @Nullable Bounds bounds(double counted, double of) {
      if (counted < 0 || of <= 0) {
        return null;
      }
      double low = counted == 0 ? 0 : counted * cube(1 - 1 / (9 * counted) - spread(counted));
      double next = counted + 1;
      double high = next * cube(1 - 1 / (9 * next) + spread(next));
      return new Bounds(low / of, high / of);
    }

    private static double spread(double count) {
      return Z / (3 * Math.sqrt(count));
    }

    private static double cube(double base) {
      return base * base * base;
    }
  };

  /** The 97.5th percentile of the normal distribution. */
  private static final double Z = 1.959963984540054;

  /** The ends of an interval, per one of the denominator. */
  record Bounds(double low, double high) {}

  /** The interval; null where the figures contradict each other, as a share above the whole. */
  abstract @Nullable Bounds bounds(double counted, double of);

  /** The code in published files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
