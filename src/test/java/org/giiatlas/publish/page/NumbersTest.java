package org.giiatlas.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  @ParameterizedTest
  @CsvSource({
    "0,0 %",
    "0.0000,0 %",
    "0.0003,+0.03 %",
    "-0.0021,−0.2 %",
    "0.125,+12.5 %",
    "3.53,+353.0 %"
  })
  void aChangeIsZeroOnlyWhereNothingChanged(BigDecimal share, String text) {
    assertThat(Numbers.change(share)).isEqualTo(text);
  }

  @Test
  void aChangeThatIsNotThereIsNoZero() {
    assertThat(Numbers.change(null)).isEqualTo("–");
  }
}
