package org.giiatlas.publish.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.giiatlas.trend.Grouping;
import org.giiatlas.trend.Scope;
import org.giiatlas.trend.TrendRow;

/**
 * The parts of a sum over all reports: what offices report, what whole areas report, and what is
 * from agencies that cannot be told.
 */
final class ScopeSums {
  private static final Bilingual OFFICES = new Bilingual("各部门、单位", "Offices");
  private static final Bilingual AREAS = new Bilingual("政府全域报告", "Whole areas");
  private static final Bilingual UNKNOWN = new Bilingual("未归类", "Not classified");

  private final NavigableMap<Integer, BigDecimal> offices = new TreeMap<>();
  private final NavigableMap<Integer, BigDecimal> areas = new TreeMap<>();
  private final NavigableMap<Integer, BigDecimal> unknown = new TreeMap<>();

  /**
   * The parts of an indicator's sums.
   *
   * @param table the trend table with all its groups
   * @param rows the indicator's rows over all reports, by year
   */
  ScopeSums(List<TrendRow> table, NavigableMap<Integer, TrendRow> rows) {
    rows.forEach(
        (year, row) -> {
          BigDecimal office = sum(table, row, Scope.OFFICE);
          BigDecimal area = sum(table, row, Scope.AREA);
          offices.put(year, office);
          areas.put(year, area);
          unknown.put(year, TrendLines.sum(row).subtract(office).subtract(area));
        });
  }

  private static BigDecimal sum(List<TrendRow> table, TrendRow all, Scope scope) {
    return table.stream()
        .filter(row -> row.year() == all.year() && row.groupBy().equals(Grouping.SCOPE.code()))
        .filter(row -> row.indicator().equals(all.indicator()))
        .filter(row -> row.applicant().equals(all.applicant()))
        .filter(row -> row.group().startsWith(scope.code() + "."))
        .flatMap(row -> Stream.ofNullable(row.sum()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The part of whole areas in a year's sum. */
  BigDecimal ofAreas(int year) {
    return areas.getOrDefault(year, BigDecimal.ZERO);
  }

  /** The parts that are not zero in every year, offices first. */
  List<Series> series() {
    return Stream.of(
            new Series(OFFICES, Palette.BLUE, offices),
            new Series(AREAS, Palette.SKY, areas),
            new Series(UNKNOWN, Palette.GREY, unknown))
        .filter(part -> part.values().values().stream().anyMatch(value -> value.signum() != 0))
        .toList();
  }

  /** Goes on after a count: how much of it whole areas report; empty where that is nothing. */
  Bilingual words(TrendRow row, Bilingual unit) {
    BigDecimal area = ofAreas(row.year());
    if (area.signum() == 0) {
      return new Bilingual("", "");
    }
    Bilingual number = Numerals.inWords(area);
    return area.compareTo(TrendLines.sum(row)) == 0
        ? new Bilingual("（均为政府全域报告）", " (all by whole areas)")
        : new Bilingual(
            "（政府全域报告占" + number.zh() + unit.zh() + "）", " (" + number.en() + " by whole areas)");
  }
}
