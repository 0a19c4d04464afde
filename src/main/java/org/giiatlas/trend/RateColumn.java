package org.giiatlas.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.giiatlas.form.Applicant;
import org.jspecify.annotations.Nullable;

/**
 * A rate over the values that reports have.
 *
 * @param rate the rate
 * @param numerator its parts above the line
 * @param denominator its parts below the line
 */
record RateColumn(Rate rate, List<Part> numerator, List<Part> denominator) {
  private static final int SCALE = 6;

  /** A part: the place of a value, and whether it is added or taken away. */
  private record Part(int column, int weight) {}

  /**
   * The rate over values that stand in the given order. Of series that are split by applicant the
   * total counts.
   *
   * @throws IllegalArgumentException if a series of the rate is not among the columns
   */
  static RateColumn of(Rate rate, List<SeriesColumn> columns) {
    return new RateColumn(
        rate, parts(rate, rate.numerator(), columns), parts(rate, rate.denominator(), columns));
  }

  private static List<Part> parts(Rate rate, List<Term> terms, List<SeriesColumn> columns) {
    return terms.stream().map(term -> new Part(place(rate, term, columns), term.weight())).toList();
  }

  private static int place(Rate rate, Term term, List<SeriesColumn> columns) {
    for (int i = 0; i < columns.size(); i++) {
      SeriesColumn column = columns.get(i);
      boolean whole = column.applicant() == Applicant.TOTAL || column.applicant() == Applicant.NONE;
      if (whole && column.series().code().equals(term.indicator())) {
        return i;
      }
    }
    throw new IllegalArgumentException(
        "rate %s: there is no series \"%s\"".formatted(rate.code(), term.indicator()));
  }

  /** The rate of a group; nothing where no report gives numerator and denominator. */
  Optional<RateRow> row(Group group) {
    BigDecimal above = BigDecimal.ZERO;
    BigDecimal below = BigDecimal.ZERO;
    int reporting = 0;
    for (Group.Member report : group.reports()) {
      BigDecimal one = sum(numerator, report.now());
      BigDecimal other = sum(denominator, report.now());
      if (one != null && other != null) {
        above = above.add(one);
        below = below.add(other);
        reporting++;
      }
    }
    return reporting == 0 ? Optional.empty() : Optional.of(row(group, reporting, above, below));
  }

  private RateRow row(Group group, int reporting, BigDecimal above, BigDecimal below) {
    boolean enough = below.compareTo(BigDecimal.valueOf(rate.minimum())) >= 0;
    Interval.Bounds bounds =
        enough ? rate.interval().bounds(above.doubleValue(), below.doubleValue()) : null;
    return new RateRow(
        group.year(),
        group.grouping().code(),
        group.name(),
        rate.code(),
        group.reports().size(),
        reporting,
        PlainNumber.of(above),
        PlainNumber.of(below),
        enough
            ? PlainNumber.ratio(above.multiply(BigDecimal.valueOf(rate.per())), below, SCALE)
            : null,
        bounds == null ? null : scaled(bounds.low()),
        bounds == null ? null : scaled(bounds.high()));
  }

  private BigDecimal scaled(double bound) {
    return PlainNumber.of(
        BigDecimal.valueOf(bound * rate.per()).setScale(SCALE, RoundingMode.HALF_UP));
  }

  /** The sum of the parts; null where one is not reported. */
  private static @Nullable BigDecimal sum(List<Part> parts, SeriesValues values) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Part part : parts) {
      BigDecimal value = values.value(part.column());
      if (value == null) {
        return null;
      }
      sum = part.weight() < 0 ? sum.subtract(value) : sum.add(value);
    }
    return sum;
  }
}
