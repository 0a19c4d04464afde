package org.giiatlas.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
  /**
   * The first two rows are those of R. G. Newcombe, "Two-sided confidence intervals for the single
   * proportion" (Statistics in Medicine 17, 1998), table I, method 3; the others by hand: of no
   * case out of n the upper end is z² / (n + z²).
   */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0, 0.1611",
    "1, 29, 0.0061, 0.1718",
    "20, 20, 0.8389, 1"
  })
  void sharesHaveWilsonsScoreInterval(double counted, double of, double low, double high) {
    Interval.Bounds bounds = Objects.requireNonNull(Interval.WILSON.bounds(counted, of));
    assertThat(bounds.low()).isCloseTo(low, within(0.00005));
    assertThat(bounds.high()).isCloseTo(high, within(0.00005));
  }

  /** The exact Poisson limits, as statistical tables print them, are within two per cent. */
  @ParameterizedTest
  @CsvSource({
    "5, 1.6235, 11.6683",
    "10, 4.7954, 18.3904",
    "20, 12.2165, 30.8884",
    "100, 81.3640, 121.6273"
  })
  void eventsHaveNearlyTheExactPoissonInterval(double events, double low, double high) {
    Interval.Bounds bounds = Objects.requireNonNull(Interval.BYAR.bounds(events, 1));
    assertThat(bounds.low()).isCloseTo(low, within(low * 0.02));
    assertThat(bounds.high()).isCloseTo(high, within(high * 0.02));
  }

  @Test
  void noEventCanStillHaveBeenSome() {
    Interval.Bounds bounds = Objects.requireNonNull(Interval.BYAR.bounds(0, 100));
    assertThat(bounds.low()).isZero();
    assertThat(bounds.high()).isCloseTo(0.0369, within(0.0003)); // exactly -ln 0.025 / 100
  }

  @Test
  void figuresThatContradictEachOtherHaveNoInterval() {
    assertThat(Interval.WILSON.bounds(11, 10)).isNull();
    assertThat(Interval.WILSON.bounds(-1, 10)).isNull();
    assertThat(Interval.BYAR.bounds(-1, 10)).isNull();
  }
}
