package org.giiatlas.publish.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.giiatlas.trend.TrendRow;

/** The panels of an indicator that is counted: its sums, and the change in the matched panel. */
final class CountPanels {
  private static final Bilingual REPORTS = new Bilingual("报告数", "n");
  private static final Bilingual AGENCIES = new Bilingual("机关数", "n");
  private static final Bilingual PERCENT = new Bilingual("%", "%");

  private CountPanels() {}

  /** A column a year with the sum over the reporting agencies, and their number below. */
  static Panel sums(
      Bilingual heading,
      Bilingual unit,
      Palette color,
      NavigableMap<Integer, TrendRow> rows,
      double height) {
    return new Panel(
        heading,
        unit,
        Measure.COUNT,
        List.of(new Series(heading, color, TrendLines.sums(rows))),
        false,
        TrendLines.reporting(rows),
        REPORTS,
        Set.of(),
        new Bilingual("没有报告给出这项数字", "No report gives this figure"),
        height);
  }

  /**
   * As {@link #sums}, with what whole areas report apart from what offices report: the areas'
   * figures hold those of their offices. One column where only one kind reports.
   */
  static Panel sumsByScope(
      Bilingual heading,
      Bilingual unit,
      NavigableMap<Integer, TrendRow> rows,
      ScopeSums scopes,
      double height) {
    Panel plain = sums(heading, unit, Palette.BLUE, rows, height);
    List<Series> parts = scopes.series();
    return parts.size() < 2
        ? plain
        : new Panel(
            heading,
            unit,
            Measure.COUNT,
            parts,
            true,
            plain.counts(),
            plain.countsLabel(),
            Set.of(),
            plain.nothing(),
            height);
  }

  /** The change over the agencies that report in a year and the one before, where comparable. */
  static Panel matchedChange(NavigableMap<Integer, TrendRow> rows, double height) {
    NavigableMap<Integer, BigDecimal> up = new TreeMap<>();
    NavigableMap<Integer, BigDecimal> down = new TreeMap<>();
    NavigableMap<Integer, Integer> agencies = new TreeMap<>();
    rows.forEach(
        (year, row) -> {
          BigDecimal change = row.matchedChange();
          if (change != null) {
            (change.signum() < 0 ? down : up).put(year, change);
            agencies.put(year, row.matchedAgencies());
          }
        });
    return new Panel(
        new Bilingual("可比机关比上年增减", "Change on the year before at comparable agencies"),
        PERCENT,
        Measure.CHANGE,
        List.of(
            new Series(new Bilingual("增加", "Increase"), Palette.BLUE, up),
            new Series(new Bilingual("减少", "Decrease"), Palette.VERMILLION, down)),
        false,
        agencies,
        AGENCIES,
        Set.of(),
        new Bilingual("没有可比的相邻两年", "No two neighbouring years can be compared"),
        height);
  }
}
