package org.giiatlas.publish.chart;

/**
 * Where the years stand across a sheet. Each has a slot of equal width.
 *
 * @param first the first year
 * @param last the last year
 * @param left the left end of the diagrams
 * @param right their right end
 */
record YearScale(int first, int last, double left, double right) {
  private static final double WIDEST_SLOT = 110;

  YearScale {
    if (first > last || left >= right) {
      throw new IllegalArgumentException(first + " to " + last + ", " + left + " to " + right);
    }
  }

  /** A scale within the given room; few years take less than all of it. */
  static YearScale within(int first, int last, double left, double right) {
    double widest = left + WIDEST_SLOT * (last - first + 1);
    return new YearScale(first, last, left, Math.min(right, widest));
  }

  /** The lowest value of the axis. */
  double low() {
    return first - 0.5;
  }

  /** The highest value of the axis. */
  double high() {
    return last + 0.5;
  }

  /** The width of a year. */
  double slot() {
    return (right - left) / (last - first + 1);
  }

  /** The middle of a year, or the border between two for a value that ends in .5. */
  double x(double year) {
    return left + (year - low()) * slot();
  }

  /** The least number of years from one label to the next so that labels of this width fit. */
  int step(double labelWidth) {
    return (int) Math.max(1, Math.ceil(labelWidth / slot()));
  }
}
