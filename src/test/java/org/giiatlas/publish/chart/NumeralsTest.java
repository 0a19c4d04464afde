package org.giiatlas.publish.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0 | 0",
        "99999 | 99,999 | 99,999",
        "101760 | 10.18万 | 101,760",
        "1974000000 | 19.74亿 | 1.974 billion",
        "2500000 | 250万 | 2.5 million",
        "83752700000000 | 837,527亿 | 83,753 billion",
      })
  void sentencesCountInTheWayOfTheirLanguage(BigDecimal value, String zh, String en) {
    assertThat(Numerals.inWords(value)).isEqualTo(new Bilingual(zh, en));
  }

  @ParameterizedTest
  @CsvSource({"0,0%", "0.0001,<0.1%", "0.542,54.2%", "0.5,50%", "0.99999,>99.9%", "1,100%"})
  void aShareIsNeverRoundedToNoneOrAll(BigDecimal share, String text) {
    assertThat(Numerals.percent(share)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0.034,+3.4%",
    "-0.12,−12%",
    "0,0%",
    "12,×13",
    "0.0995,+10%",
    "-0.0001,−0.01%",
    "0.0003,+0.03%"
  })
  void aChangeHasItsSign(BigDecimal change, String text) {
    assertThat(Numerals.change(change)).isEqualTo(text);
  }

  @Test
  void axesAreInTenThousandsAndHundredMillionsWhereNumbersAreLong() {
    assertThat(Magnitude.upTo(99_999)).isEqualTo(Magnitude.ONE);
    assertThat(Magnitude.upTo(100_000)).isEqualTo(Magnitude.WAN);
    assertThat(Magnitude.upTo(1e9)).isEqualTo(Magnitude.YI);
    assertThat(Magnitude.WAN.print(new BigDecimal("123456"))).isEqualTo("12.3");
    assertThat(Magnitude.WAN.print(new BigDecimal("120000"))).isEqualTo("12.0");
    assertThat(Magnitude.WAN.print(new BigDecimal("45"))).isEqualTo("<0.1");
    assertThat(Magnitude.WAN.print(BigDecimal.ZERO)).isEqualTo("0");
    assertThat(Magnitude.WAN.tick(new BigDecimal("150000"))).isEqualTo("15");
  }
}
