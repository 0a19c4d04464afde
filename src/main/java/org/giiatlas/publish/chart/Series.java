package org.giiatlas.publish.chart;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * One measured thing over the years.
 *
 * @param label its name
 * @param palette its colour
 * @param values by report year; a year without data has no entry, and is never drawn as zero
 * @param ranges by report year, the confidence interval where there is one
 */
record Series(
    Bilingual label,
    Palette palette,
    NavigableMap<Integer, BigDecimal> values,
    NavigableMap<Integer, Range> ranges) {
  Series {
    values = Collections.unmodifiableNavigableMap(new TreeMap<>(values));
    ranges = Collections.unmodifiableNavigableMap(new TreeMap<>(ranges));
  }

  /** A series without intervals. */
  Series(Bilingual label, Palette palette, NavigableMap<Integer, BigDecimal> values) {
    this(label, palette, values, Collections.emptyNavigableMap());
  }

  /** The ends of an interval. */
  record Range(BigDecimal low, BigDecimal high) {}

  /** The upper end of what is drawn for a year that has a value. */
  BigDecimal upper(int year) {
    Range range = ranges.get(year);
    return range == null ? values.getOrDefault(year, BigDecimal.ZERO) : range.high();
  }
}
