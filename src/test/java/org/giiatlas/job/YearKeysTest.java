package org.giiatlas.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.giiatlas.store.ReportHead;
import org.junit.jupiter.api.Test;

class YearKeysTest {
  private static final List<ReportHead> REPORTS =
      List.of(
          head("a", 2018, "1"), head("b", 2018, "1"), head("a", 2020, "1"), head("c", 2020, "1"));

  @Test
  void theSameReportsGiveTheSameKeys() {
    assertThat(YearKeys.of("p", REPORTS))
        .isEqualTo(YearKeys.of("p", List.copyOf(REPORTS)))
        .containsOnlyKeys(2018, 2020);
  }

  @Test
  void anotherProgramMakesEveryYearAgain() {
    assertThat(YearKeys.of("p", REPORTS).values())
        .doesNotContainAnyElementsOf(YearKeys.of("q", REPORTS).values());
  }

  @Test
  void aChangeTouchesItsYearAndLaterYearsOfTheSameOffice() {
    assertThat(touched(replaced(head("a", 2018, "2")))).containsExactly(2018, 2020);
    assertThat(touched(replaced(head("b", 2018, "2")))).containsExactly(2018);
    assertThat(touched(replaced(head("c", 2020, "2")))).containsExactly(2020);
  }

  @Test
  void whatIsGoneTouchesItsYearAndThoseThatLookedBackAtIt() {
    assertThat(touched(REPORTS.subList(1, 4))).containsExactly(2018, 2020);
  }

  @Test
  void anotherPathOrStandingTouchesTheYear() {
    ReportHead moved =
        new ReportHead("c-2020", 2020, true, "c", "elsewhere", "1", Optional.empty());
    ReportHead beaten =
        new ReportHead("c-2020", 2020, true, "c", "c2020", "1", Optional.of("d-2020"));

    assertThat(touched(replaced(moved))).containsExactly(2020);
    assertThat(touched(replaced(beaten))).containsExactly(2020);
  }

  @Test
  void laterYearsDoNotLookBackAtMonthsOrAtWhatIsSuperseded() {
    ReportHead month = new ReportHead("a-2018-06", 2018, false, "a", "m", "1", Optional.empty());
    ReportHead old = new ReportHead("a-2018-11", 2018, true, "a", "o", "1", Optional.of("a-2018"));

    assertThat(touched(with(month))).containsExactly(2018);
    assertThat(touched(with(old))).containsExactly(2018);
  }

  private static List<Integer> touched(List<ReportHead> reports) {
    SortedMap<Integer, String> before = YearKeys.of("p", REPORTS);
    return YearKeys.of("p", reports).entrySet().stream()
        .filter(key -> !key.getValue().equals(before.get(key.getKey())))
        .map(java.util.Map.Entry::getKey)
        .toList();
  }

  private static List<ReportHead> replaced(ReportHead other) {
    return REPORTS.stream().map(head -> head.id().equals(other.id()) ? other : head).toList();
  }

  private static List<ReportHead> with(ReportHead other) {
    return Stream.of(REPORTS.subList(0, 1), List.of(other), REPORTS.subList(1, 4))
        .flatMap(List::stream)
        .toList();
  }

  private static ReportHead head(String office, int year, String fingerprint) {
    return new ReportHead(
        office + "-" + year, year, true, office, office + year, fingerprint, Optional.empty());
  }
}
