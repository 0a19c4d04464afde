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
 */
record Series(Bilingual label, Palette palette, NavigableMap<Integer, BigDecimal> values) {
  Series {
    values = Collections.unmodifiableNavigableMap(new TreeMap<>(values));
  }
}
