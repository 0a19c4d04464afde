package org.giiatlas.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Expected from the forms: what each asks for stands in the official notices. */
class SeriesBreakTest {
  private static final Crosswalk STANDARD = Crosswalk.standard();

  @Test
  void newRequestsAreCountedAlikeInAllForms() {
    assertThat(SeriesBreak.years(STANDARD, Set.of("requests.new"))).isEmpty();
  }

  @Test
  void whatIsGrantedBreaksWhereTheFormTellsApartWhatWasPublicAlready() {
    assertThat(SeriesBreak.years(STANDARD, Set.of("granted")))
        .containsExactlyInAnyOrder(2014, 2019);
  }

  @Test
  void disclosedItemsBreakWhereTheFormNoLongerAsksForThem() {
    assertThat(SeriesBreak.of(STANDARD))
        .contains(new SeriesBreak("disclosure.total", 2019, "exact", "prose: broader", true));
  }

  @Test
  void rulesInForceBreakWhereAllThatIsPublicBecomesAllThatIsInForce() {
    assertThat(SeriesBreak.years(STANDARD, Set.of("normative.in_force"))).contains(2021);
  }

  @Test
  void aSeriesThatNeitherFormGivesHasNoRow() {
    assertThat(SeriesBreak.of(STANDARD))
        .filteredOn(each -> each.series().equals("review.pending"))
        .extracting(SeriesBreak::year)
        .containsExactly(2019, 2021);
  }
}
