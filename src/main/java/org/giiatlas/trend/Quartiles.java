package org.giiatlas.trend;

import java.math.BigDecimal;
import java.util.List;

/**
 * The quartiles of a sample by linear interpolation between order statistics: type 7 of Hyndman and
 * Fan, "Sample Quantiles in Statistical Packages" (The American Statistician 50, 1996), the default
 * of R, pandas and DuckDB's {@code quantile_cont}. Exact: a quarter step between two numbers needs
 * no rounding.
 *
 * @param p25 a quarter of the way from the smallest to the largest rank
 * @param median half of the way
 * @param p75 three quarters of the way
 */
record Quartiles(BigDecimal p25, BigDecimal median, BigDecimal p75) {
  private static final BigDecimal QUARTER = new BigDecimal("0.25");

  /**
   * The quartiles of numbers in ascending order.
   *
   * @param sorted at least one number
   */
  static Quartiles of(List<BigDecimal> sorted) {
    return new Quartiles(quarter(sorted, 1), quarter(sorted, 2), quarter(sorted, 3));
  }

  private static BigDecimal quarter(List<BigDecimal> sorted, int quarters) {
    int position = (sorted.size() - 1) * quarters;
    BigDecimal below = sorted.get(position / 4);
    int step = position % 4;
    return step == 0
        ? below
        : below.add(
            sorted
                .get(position / 4 + 1)
                .subtract(below)
                .multiply(QUARTER)
                .multiply(BigDecimal.valueOf(step)));
  }
}
