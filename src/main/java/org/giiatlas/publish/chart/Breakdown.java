package org.giiatlas.publish.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.giiatlas.trend.TrendRow;

/**
 * A whole and its parts by year. A year counts if all the parts that it must have are reported;
 * otherwise what is known of it stands in coarser parts, or it is left out.
 *
 * @param parts the parts from below, each with its values by year
 * @param reports by year, how many reports give the part that the fewest give
 * @param doubtful the years whose parts are not given by the same number of reports
 */
record Breakdown(
    List<Series> parts, NavigableMap<Integer, Integer> reports, Set<Integer> doubtful) {

  /**
   * One part before it is measured.
   *
   * @param label its name
   * @param palette its colour
   * @param rows its trend rows by year
   */
  record Part(Bilingual label, Palette palette, NavigableMap<Integer, TrendRow> rows) {}

  Breakdown {
    parts = List.copyOf(parts);
    reports = Collections.unmodifiableNavigableMap(new TreeMap<>(reports));
    doubtful = Set.copyOf(doubtful);
  }

  /**
   * Measures the parts.
   *
   * @param needed the parts that a complete year has
   * @param optional parts that are added where a complete year has them
   * @param coarse the parts that stand for a year which is not complete; all of them or none. A
   *     part that is in {@code needed} too keeps its place and colour
   */
  static Breakdown of(List<Part> needed, List<Part> optional, List<Part> coarse) {
    Map<Part, NavigableMap<Integer, BigDecimal>> values = new LinkedHashMap<>();
    List<Part> order = new ArrayList<>(needed);
    order.addAll(optional);
    coarse.stream().filter(part -> !order.contains(part)).forEach(order::add);
    order.forEach(part -> values.put(part, new TreeMap<>()));
    NavigableMap<Integer, Integer> reports = new TreeMap<>();
    Set<Integer> doubtful = new TreeSet<>();
    for (int year : years(order)) {
      List<Part> used = new ArrayList<>(has(needed, year) ? needed : coarse);
      if (!has(used, year)) {
        continue;
      }
      if (has(needed, year)) {
        optional.stream().filter(part -> part.rows().containsKey(year)).forEach(used::add);
      }
      used.forEach(part -> valuesOf(values, part).put(year, TrendLines.sum(row(part, year))));
      IntSummaryStatistics reporting =
          used.stream().mapToInt(part -> row(part, year).reporting()).summaryStatistics();
      reports.put(year, reporting.getMin());
      if (reporting.getMin() < reporting.getMax()) {
        doubtful.add(year);
      }
    }
    List<Series> parts =
        order.stream()
            .map(part -> new Series(part.label(), part.palette(), valuesOf(values, part)))
            .toList();
    return new Breakdown(parts, reports, doubtful);
  }

  /** The whole of each year. */
  NavigableMap<Integer, BigDecimal> totals() {
    NavigableMap<Integer, BigDecimal> totals = new TreeMap<>();
    for (Series part : parts) {
      part.values().forEach((year, value) -> totals.merge(year, value, BigDecimal::add));
    }
    return totals;
  }

  private static NavigableSet<Integer> years(List<Part> parts) {
    NavigableSet<Integer> years = new TreeSet<>();
    parts.forEach(part -> years.addAll(part.rows().keySet()));
    return years;
  }

  private static boolean has(List<Part> parts, int year) {
    return !parts.isEmpty() && parts.stream().allMatch(part -> part.rows().containsKey(year));
  }

  private static TrendRow row(Part part, int year) {
    return Objects.requireNonNull(part.rows().get(year), "the year has this part");
  }

  private static NavigableMap<Integer, BigDecimal> valuesOf(
      Map<Part, NavigableMap<Integer, BigDecimal>> values, Part part) {
    return Objects.requireNonNull(values.get(part), "every part has its values");
  }
}
