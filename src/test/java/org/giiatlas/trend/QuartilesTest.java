package org.giiatlas.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected values follow from the definition: rank 1 + (n - 1) p, counted by hand. */
class QuartilesTest {
  @ParameterizedTest
  @CsvSource({
    "7, 7, 7, 7",
    "0 10, 2.50, 5.00, 7.50",
    "1 2 4, 1.50, 2, 3.00",
    "1 2 3 4, 1.75, 2.50, 3.25",
    "0 0 8 10 1000, 0, 8, 10",
    "-4 -2, -3.50, -3.00, -2.50"
  })
  void interpolateBetweenRanks(String sample, String p25, String median, String p75) {
    Quartiles quartiles = Quartiles.of(numbers(sample));
    assertThat(quartiles.p25()).isEqualByComparingTo(p25);
    assertThat(quartiles.median()).isEqualByComparingTo(median);
    assertThat(quartiles.p75()).isEqualByComparingTo(p75);
  }

  @Test
  void keepEveryDecimal() {
    Quartiles quartiles = Quartiles.of(numbers("0.000001 0.000002"));
    assertThat(quartiles.p25()).isEqualByComparingTo("0.00000125");
  }

  private static List<BigDecimal> numbers(String sample) {
    return Arrays.stream(sample.split(" ")).map(BigDecimal::new).toList();
  }
}
