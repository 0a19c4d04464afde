package org.giiatlas.check;

import java.util.List;
import java.util.Optional;

/**
 * A report among those of the same office.
 *
 * @param current the report that is looked at
 * @param earlier the office's yearly reports of years before, in ascending order of years, one a
 *     year; empty where only the report by itself is looked at
 * @param standing the report in its place; present where a superseded one is set against it
 */
record Series(ReportFigures current, List<YearFigures> earlier, Optional<ReportFigures> standing) {
  Series {
    earlier = List.copyOf(earlier);
  }

  static Series of(ReportFigures current) {
    return new Series(current, List.of(), Optional.empty());
  }

  /** The figures so many years before; the report's own for 0; empty where there is no report. */
  Optional<YearFigures> before(int years) {
    if (years == 0) {
      return Optional.of(current);
    }
    return earlier.stream().filter(f -> f.year() == current.year() - years).findFirst();
  }
}
