package org.giiatlas.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The reports of one group in one year, and what they come to. */
record Group(int year, Grouping grouping, String name, List<Member> reports) {
  /**
   * A report of the group.
   *
   * @param now its values
   * @param before the values of the same agency's report of the year before, where there is one
   */
  record Member(SeriesValues now, @Nullable SeriesValues before) {}

  /** Decimals of means, quartiles and relative changes. */
  private static final int SCALE = 4;

  /**
   * One row of a trend table.
   *
   * @param column what the row shows
   * @param index the column's place among the values
   * @return nothing where no report's form has the series
   */
  Optional<TrendRow> row(SeriesColumn column, int index) {
    List<BigDecimal> numbers = new ArrayList<>();
    boolean printed = false;
    for (Member report : reports) {
      printed |= report.now().definition(index) != null;
      BigDecimal value = report.now().value(index);
      if (value != null) {
        numbers.add(value);
      }
    }
    if (!printed) {
      return Optional.empty();
    }
    numbers.sort(null);
    Summary summary = Summary.of(numbers);
    Matched matched = Matched.of(reports, index);
    return Optional.of(
        new TrendRow(
            year,
            grouping.code(),
            name,
            column.series().code(),
            column.applicant().code(),
            reports.size(),
            numbers.size(),
            summary.sum(),
            summary.mean(),
            summary.p25(),
            summary.median(),
            summary.p75(),
            matched.agencies(),
            matched.agencies() == 0 ? null : PlainNumber.of(matched.priorSum()),
            matched.agencies() == 0 ? null : PlainNumber.of(matched.sum()),
            matched.change()));
  }

  /** Sum, mean and quartiles; all null where there are no numbers. */
  private record Summary(
      @Nullable BigDecimal sum,
      @Nullable BigDecimal mean,
      @Nullable BigDecimal p25,
      @Nullable BigDecimal median,
      @Nullable BigDecimal p75) {
    static Summary of(List<BigDecimal> sorted) {
      if (sorted.isEmpty()) {
        return new Summary(null, null, null, null, null);
      }
      BigDecimal sum = sorted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      Quartiles quartiles = Quartiles.of(sorted);
      return new Summary(
          PlainNumber.of(sum),
          PlainNumber.ratio(sum, BigDecimal.valueOf(sorted.size()), SCALE),
          rounded(quartiles.p25()),
          rounded(quartiles.median()),
          rounded(quartiles.p75()));
    }
  }

  /** The agencies that report the same thing in both years, and their sums. */
  private record Matched(int agencies, BigDecimal priorSum, BigDecimal sum) {
    static Matched of(List<Member> reports, int index) {
      int agencies = 0;
      BigDecimal before = BigDecimal.ZERO;
      BigDecimal now = BigDecimal.ZERO;
      for (Member report : reports) {
        SeriesValues earlier = report.before();
        BigDecimal value = report.now().value(index);
        BigDecimal earlierValue = earlier == null ? null : earlier.value(index);
        if (earlier != null
            && value != null
            && earlierValue != null
            && comparable(report.now().definition(index), earlier.definition(index))) {
          agencies++;
          before = before.add(earlierValue);
          now = now.add(value);
        }
      }
      return new Matched(agencies, before, now);
    }

    private static boolean comparable(@Nullable Definition now, @Nullable Definition before) {
      return now != null && before != null && now.comparableTo(before);
    }

    @Nullable BigDecimal change() {
      return agencies == 0 || priorSum.signum() == 0
          ? null
          : PlainNumber.ratio(sum.subtract(priorSum), priorSum, SCALE);
    }
  }

  private static BigDecimal rounded(BigDecimal number) {
    return PlainNumber.of(number.setScale(SCALE, RoundingMode.HALF_UP));
  }
}
