package org.giiatlas.publish.chart;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * One measured thing over the years.
 *
 * @param label its name
 * @param look how it is drawn
 * @param values by report year; a year without data has no entry, and is never drawn as zero
 * @param joined the years whose point a line may join to the year before: both measured by the same
 *     definition
 */
record Series(
    Bilingual label, Look look, NavigableMap<Integer, BigDecimal> values, Set<Integer> joined) {
  Series {
    values = Collections.unmodifiableNavigableMap(new TreeMap<>(values));
    joined = Set.copyOf(joined);
  }

  /** A series of columns, which no line joins. */
  Series(Bilingual label, Look look, NavigableMap<Integer, BigDecimal> values) {
    this(label, look, values, Set.of());
  }
}
