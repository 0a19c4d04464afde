package org.giiatlas.trend;

import java.math.BigDecimal;
import org.giiatlas.agency.Agency;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one report for the trends: a number and its definition for each series column.
 * Some kilobytes at most, so that a hundred thousand reports fit in memory.
 */
final class SeriesValues {
  private static final BigDecimal[] SMALL = new BigDecimal[1024];

  static {
    for (int i = 0; i < SMALL.length; i++) {
      SMALL[i] = BigDecimal.valueOf(i);
    }
  }

  private final int year;
  private final Agency agency;
  private final @Nullable BigDecimal[] values;
  private final @Nullable Definition[] definitions;

  SeriesValues(int year, Agency agency, int columns) {
    this.year = year;
    this.agency = agency;
    values = new @Nullable BigDecimal[columns];
    definitions = new @Nullable Definition[columns];
  }

  void set(int column, @Nullable BigDecimal value, Definition definition) {
    values[column] = value == null ? null : shared(value);
    definitions[column] = definition;
  }

  int year() {
    return year;
  }

  Agency agency() {
    return agency;
  }

  /** The value, or null where the report has none. */
  @Nullable BigDecimal value(int column) {
    return values[column];
  }

  /** What the form counts there, or null where the form has nothing for the series. */
  @Nullable Definition definition(int column) {
    return definitions[column];
  }

  /** Most figures are small whole numbers: they share one object. */
  private static BigDecimal shared(BigDecimal value) {
    return value.scale() == 0
            && value.signum() >= 0
            && value.compareTo(BigDecimal.valueOf(SMALL.length)) < 0
        ? SMALL[value.intValueExact()]
        : value;
  }
}
