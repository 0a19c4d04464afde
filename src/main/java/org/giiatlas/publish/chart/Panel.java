package org.giiatlas.publish.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One of the diagrams of a figure, all of which share the axis of years.
 *
 * @param heading what is measured
 * @param unit the unit of counts; of shares and changes it is per cent
 * @param measure what the values are
 * @param series the series, in a stack from below
 * @param direct whether the series' names stand beside the diagram; otherwise the heading is enough
 * @param counts by year, how many reports or agencies the values are from; empty to leave out
 * @param countsLabel the name of the counts
 * @param doubtful the years to be marked with an asterisk, which a note explains
 * @param nothing what to say where there are no values
 * @param height of the diagram without its texts, in points
 */
record Panel(
    Bilingual heading,
    Bilingual unit,
    Measure measure,
    List<Series> series,
    boolean direct,
    NavigableMap<Integer, Integer> counts,
    Bilingual countsLabel,
    Set<Integer> doubtful,
    Bilingual nothing,
    double height) {

  Panel {
    series = series.stream().filter(one -> !one.values().isEmpty()).toList();
    counts = Collections.unmodifiableNavigableMap(new TreeMap<>(counts));
    doubtful = Set.copyOf(doubtful);
  }

  /** The years with a value. */
  NavigableSet<Integer> years() {
    return series.stream()
        .flatMap(one -> one.values().keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What the column of that year adds up to. */
  BigDecimal top(int year) {
    return series.stream()
        .map(one -> one.values().getOrDefault(year, BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The upper end of what is drawn for that year. */
  BigDecimal upper(int year) {
    return measure == Measure.RATE ? series.get(0).upper(year) : top(year);
  }

  /** The numbers that are drawn. */
  List<ChartInfo.Value> numbers() {
    List<ChartInfo.Value> numbers = new ArrayList<>();
    for (Series one : series) {
      for (var value : one.values().entrySet()) {
        Series.Range range = one.ranges().get(value.getKey());
        numbers.add(
            new ChartInfo.Value(
                ChartInfo.Value.pair(heading),
                ChartInfo.Value.pair(one.label()),
                Integer.toString(value.getKey()),
                value.getValue(),
                range == null ? null : range.low(),
                range == null ? null : range.high(),
                measure != Measure.COUNT));
      }
    }
    return numbers;
  }
}
