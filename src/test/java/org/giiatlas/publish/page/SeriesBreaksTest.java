package org.giiatlas.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.giiatlas.trend.Crosswalk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesBreaksTest {
  /** Read by hand in the crosswalk: a line runs on where both forms match exactly. */
  @ParameterizedTest
  @CsvSource({
    // Channels added up before 2014; sentences only from 2019 on.
    "disclosure.total, 2014 2019",
    // All forms ask for just this.
    "requests.new, ''",
    // No form before 2019 has it.
    "requests.carried_in, 2014 2019",
    // In the table until 2018, in sentences afterwards.
    "disclosure.via.weibo, 2014 2019",
  })
  void aSeriesIsBrokenWhereANewFormCountsSomethingElse(String series, String years) {
    assertThat(
            String.join(
                " ",
                SeriesBreaks.of(Crosswalk.standard(), series).stream()
                    .map(year -> Integer.toString(year))
                    .toList()))
        .isEqualTo(years);
  }
}
