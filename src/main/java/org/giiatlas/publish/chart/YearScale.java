package org.giiatlas.publish.chart;

/**
 * Where the years stand across a sheet. Each has a slot of equal width; few years stand together in
 * the middle rather than far apart.
 *
 * @param first the first year
 * @param last the last year
 * @param left the left end of the diagrams
 * @param right their right end
 */
record YearScale(int first, int last, double left, double right) {
  private static final int FEWEST_SLOTS = 6;

  YearScale {
    if (first > last || left >= right) {
      throw new IllegalArgumentException(first + " to " + last + ", " + left + " to " + right);
    }
  }

  /** The lowest value of the axis, half a slot or more before the first year. */
  double low() {
    return (first + last - slots()) / 2.0;
  }

  /** The highest value of the axis. */
  double high() {
    return (first + last + slots()) / 2.0;
  }

  /** The width of a year. */
  double slot() {
    return (right - left) / slots();
  }

  /** The middle of a year, or the border between two for a value that ends in .5. */
  double x(double year) {
    return left + (year - low()) * slot();
  }

  /** The least number of years from one label to the next so that labels of this width fit. */
  int step(double labelWidth) {
    return (int) Math.max(1, Math.ceil(labelWidth / slot()));
  }

  private int slots() {
    return Math.max(FEWEST_SLOTS, last - first + 1);
  }
}
