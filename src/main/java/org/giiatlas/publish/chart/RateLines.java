package org.giiatlas.publish.chart;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.giiatlas.trend.Grouping;
import org.giiatlas.trend.RateRow;

/** The rows of one rate, by group and year. */
final class RateLines {
  private final NavigableMap<String, NavigableMap<Integer, RateRow>> groups = new TreeMap<>();

  RateLines(List<RateRow> table, Grouping by, String rate) {
    for (RateRow row : table) {
      if (row.groupBy().equals(by.code()) && row.rate().equals(rate)) {
        groups.computeIfAbsent(row.group(), group -> new TreeMap<>()).put(row.year(), row);
      }
    }
  }

  /** The rows of all reports together. */
  static NavigableMap<Integer, RateRow> all(List<RateRow> table, String rate) {
    return new RateLines(table, Grouping.ALL, rate).of("all");
  }

  /** The groups with their rows by year. */
  NavigableMap<String, NavigableMap<Integer, RateRow>> groups() {
    return Collections.unmodifiableNavigableMap(groups);
  }

  /** The rows of a group by year; empty where there is none. */
  NavigableMap<Integer, RateRow> of(String group) {
    return groups.getOrDefault(group, Collections.emptyNavigableMap());
  }

  /** The values by year; a year whose denominator is too small has none. */
  static NavigableMap<Integer, BigDecimal> values(NavigableMap<Integer, RateRow> rows) {
    NavigableMap<Integer, BigDecimal> values = new TreeMap<>();
    rows.forEach(
        (year, row) -> {
          if (row.value() != null) {
            values.put(year, row.value());
          }
        });
    return values;
  }

  /** By year, how many reports the values are of. */
  static NavigableMap<Integer, Integer> reporting(NavigableMap<Integer, RateRow> rows) {
    NavigableMap<Integer, Integer> counts = new TreeMap<>();
    rows.forEach(
        (year, row) -> {
          if (row.value() != null) {
            counts.put(year, row.reporting());
          }
        });
    return counts;
  }
}
