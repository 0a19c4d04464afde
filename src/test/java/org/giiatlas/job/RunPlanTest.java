package org.giiatlas.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.giiatlas.document.Rejection;
import org.giiatlas.document.Rejection.Reason;
import org.giiatlas.job.RunPlan.Fate;
import org.giiatlas.store.DocumentVersion;
import org.giiatlas.store.KnownDocument;
import org.giiatlas.store.ReadDocument;
import org.junit.jupiter.api.Test;

class RunPlanTest {
  private static final long EDITION = 5;
  private static final Map<String, DocumentVersion> PRESENT =
      Map.of(
          "of-2020", version("of-2020", "same"),
          "of-2021", version("of-2021", "same"),
          "rejected", version("rejected", "same"),
          "unreadable", version("unreadable", "same"),
          "changed", version("changed", "now"),
          "resumed", version("resumed", "same"),
          "new", version("new", "first"));
  private static final Map<String, KnownDocument> KNOWN =
      Map.of(
          "of-2020", report("same", 3, 2020),
          "of-2021", report("same", 3, 2021),
          "rejected", reject(Reason.NOT_A_REPORT),
          "unreadable", reject(Reason.UNREADABLE_FILE),
          "changed", report("before", 3, 2021),
          "resumed", report("same", EDITION, 2020),
          "gone-of-2020", report("same", 3, 2020),
          "gone-of-2021", report("same", 3, 2021));

  private static final RunPlan ALL = plan(Optional.empty(), false);
  private static final RunPlan YEAR = plan(Optional.of(2020), false);
  private static final RunPlan FORCED = plan(Optional.empty(), true);

  @Test
  void onlyNewAndChangedDocumentsAreReadAndWhatTheMachineFailedAt() {
    assertThat(PRESENT.keySet())
        .filteredOn(ALL::reads)
        .containsExactlyInAnyOrder("new", "changed", "unreadable");
  }

  @Test
  void aRunForAYearReadsItsDocumentsAndAllThatMayBelongToIt() {
    assertThat(PRESENT.keySet())
        .filteredOn(YEAR::reads)
        .containsExactlyInAnyOrder("of-2020", "new", "changed", "rejected", "unreadable");
  }

  @Test
  void forceReadsAllButWhatAKilledRunHasReadForThisVeryEdition() {
    assertThat(PRESENT.keySet())
        .filteredOn(document -> !FORCED.reads(document))
        .containsExactly("resumed");
  }

  @Test
  void aRunOverAllForgetsAllThatIsGone() {
    assertThat(ALL.gone()).containsExactly("gone-of-2020", "gone-of-2021");
  }

  @Test
  void aRunForAYearForgetsOnlyThatYearsGoneDocuments() {
    assertThat(YEAR.gone()).containsExactly("gone-of-2020");
  }

  @Test
  void aRunOverAllStoresWhateverItRead() {
    assertThat(ALL.fate(accepted("new", 1999))).isEqualTo(Fate.STORE);
    assertThat(ALL.fate(refused("of-2021"))).isEqualTo(Fate.STORE);
  }

  @Test
  void aRunForAYearLeavesReportsOfOtherYearsToTheNextRun() {
    assertThat(YEAR.fate(accepted("new", 2021))).isEqualTo(Fate.LEAVE);
    assertThat(YEAR.fate(accepted("changed", 2021))).isEqualTo(Fate.LEAVE);
    assertThat(YEAR.fate(refused("changed"))).isEqualTo(Fate.LEAVE);
  }

  @Test
  void aRunForAYearStoresItsReportsAndItsRejects() {
    assertThat(YEAR.fate(accepted("new", 2020))).isEqualTo(Fate.STORE);
    assertThat(YEAR.fate(accepted("changed", 2020))).isEqualTo(Fate.STORE);
    assertThat(YEAR.fate(refused("of-2020"))).isEqualTo(Fate.STORE);
    assertThat(YEAR.fate(refused("new"))).isEqualTo(Fate.STORE);
  }

  @Test
  void aReportThatTurnsOutToBeOfAnotherYearLeavesTheYear() {
    assertThat(YEAR.fate(accepted("of-2020", 2019))).isEqualTo(Fate.FORGET);
    assertThat(YEAR.fate(accepted("rejected", 2019))).isEqualTo(Fate.FORGET);
  }

  private static RunPlan plan(Optional<Integer> year, boolean force) {
    return new RunPlan(EDITION, year, force, PRESENT, KNOWN);
  }

  private static DocumentVersion version(String document, String fingerprint) {
    return new DocumentVersion(document, "0".repeat(64), fingerprint);
  }

  private static KnownDocument report(String fingerprint, long parsedIn, int year) {
    return new KnownDocument(fingerprint, parsedIn, Optional.of(year), Optional.empty());
  }

  private static KnownDocument reject(Reason reason) {
    return new KnownDocument("same", 3, Optional.empty(), Optional.of(reason));
  }

  private static ReadDocument accepted(String document, int year) {
    return new ReadDocument.Accepted(
        version(document, "now"),
        ((org.giiatlas.report.Outcome.Parsed)
                new PlainParsing()
                    .parse(
                        ("report A " + year).getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        org.giiatlas.document.Format.TEXT,
                        org.giiatlas.document.Hints.NONE))
            .report(),
        PlainParsing.agency("A"));
  }

  private static ReadDocument refused(String document) {
    return new ReadDocument.Refused(
        version(document, "now"), new Rejection(Reason.EMPTY, "Nothing in it."));
  }
}
