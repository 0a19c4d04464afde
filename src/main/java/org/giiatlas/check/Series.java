package org.giiatlas.check;

import java.util.List;
import java.util.Optional;
import org.giiatlas.agency.Agency;

/**
 * A report among those of the same office.
 *
 * @param current the report that is looked at
 * @param earlier the office's yearly reports of years before, in ascending order of years, one a
 *     year; empty where only the report by itself is looked at
 * @param standing the report in its place; present where a superseded one is set against it
 * @param company the other offices' reports of the year; present where it is set against them
 */
record Series(
    ReportFigures current,
    List<YearFigures> earlier,
    Optional<ReportFigures> standing,
    Optional<Company> company) {
  /**
   * An office among others.
   *
   * @param agency whose report it is
   * @param cohort the year's reports, the office's own among them
   */
  record Company(Agency agency, Cohort cohort) {}

  Series {
    earlier = List.copyOf(earlier);
  }

  static Series of(ReportFigures current) {
    return new Series(current, List.of(), Optional.empty(), Optional.empty());
  }

  /** The figures so many years before; the report's own for 0; empty where there is no report. */
  Optional<YearFigures> before(int years) {
    if (years == 0) {
      return Optional.of(current);
    }
    return earlier.stream().filter(f -> f.year() == current.year() - years).findFirst();
  }
}
