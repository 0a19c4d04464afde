package org.giiatlas.publish.chart;

/** What the values of a panel are, which decides its scale and the form of its numbers. */
enum Measure {
  /** Numbers of things, 0 and above. */
  COUNT,
  /** Parts of a whole, 0 to 1, that add up to 1 in every year. */
  SHARE,
  /** A part of a whole with its confidence interval, each 0 to 1. */
  RATE,
  /** Relative changes; 0.1 is +10 %. */
  CHANGE
}
