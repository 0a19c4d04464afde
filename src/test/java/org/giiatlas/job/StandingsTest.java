package org.giiatlas.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.giiatlas.report.Completeness;
import org.giiatlas.store.Contender;
import org.giiatlas.store.Standing;
import org.junit.jupiter.api.Test;

class StandingsTest {
  private static final Optional<LocalDate> JANUARY = Optional.of(LocalDate.of(2021, 1, 29));
  private static final Optional<LocalDate> MARCH = Optional.of(LocalDate.of(2021, 3, 1));

  @Test
  void theOnlyReportOfAPeriodHasThePlainId() {
    assertThat(Standings.settle(List.of(contender("a", "x-2020", JANUARY, Completeness.PARTIAL))))
        .containsExactly(new Standing("a", "x-2020", Optional.empty()));
  }

  @Test
  void theMoreCompleteReportStandsEvenIfItIsOlder() {
    assertThat(
            Standings.settle(
                List.of(
                    contender("a", "x-2020", MARCH, Completeness.NARRATIVE),
                    contender("b", "x-2020", JANUARY, Completeness.COMPLETE))))
        .containsExactly(
            new Standing("b", "x-2020", Optional.empty()),
            new Standing("a", "x-2020-aaaaaaaa", Optional.of("x-2020")));
  }

  @Test
  void ofEquallyCompleteReportsTheNewestStandsAndAnUndatedOneIsTheOldest() {
    assertThat(
            Standings.settle(
                List.of(
                    contender("a", "x-2020", Optional.empty(), Completeness.COMPLETE),
                    contender("b", "x-2020", JANUARY, Completeness.COMPLETE),
                    contender("c", "x-2020", MARCH, Completeness.COMPLETE))))
        .extracting(Standing::document)
        .containsExactly("c", "b", "a");
  }

  @Test
  void ofEqualReportsTheFirstPathStandsAndEveryIdIsDifferent() {
    assertThat(
            Standings.settle(
                List.of(
                    contender("c", "aa", "x-2020"),
                    contender("a", "aa", "x-2020"),
                    contender("b", "aa", "x-2020"))))
        .extracting(Standing::id)
        .containsExactly("x-2020", "x-2020-aaaaaaaa", "x-2020-aaaaaaaa-2");
  }

  @Test
  void aMonthsFormDoesNotCompeteWithTheYearsReport() {
    assertThat(
            Standings.settle(
                List.of(
                    contender("a", "x-2012", JANUARY, Completeness.COMPLETE),
                    contender("b", "x-2012-06", MARCH, Completeness.COMPLETE))))
        .allMatch(standing -> standing.supersededBy().isEmpty());
  }

  private static Contender contender(
      String document, String key, Optional<LocalDate> publishedOn, Completeness completeness) {
    return new Contender(
        document, document.repeat(64), key, publishedOn, completeness, Optional.empty());
  }

  private static Contender contender(String document, String digits, String key) {
    return new Contender(
        document, digits.repeat(32), key, JANUARY, Completeness.COMPLETE, Optional.empty());
  }
}
