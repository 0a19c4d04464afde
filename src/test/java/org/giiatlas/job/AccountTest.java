package org.giiatlas.job;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.giiatlas.form.Generation;
import org.giiatlas.report.Completeness;
import org.giiatlas.report.PlacedReport;
import org.giiatlas.report.Report;
import org.junit.jupiter.api.Test;

class AccountTest {
  private static Account accountOf(String... documents) {
    Account account = new Account();
    account.passing(Stream.of(documents).map(AccountTest::report)).forEach(report -> {});
    return account;
  }

  private static PlacedReport report(String document) {
    Report report =
        new Report(
            "某局",
            2020,
            Optional.empty(),
            Optional.empty(),
            Generation.NONE,
            "none",
            Completeness.EMPTY,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new PlacedReport(
        "某局-" + document, report, PlainParsing.agency("某局"), document, "00", Optional.empty());
  }

  @Test
  void everyDocumentIsAReportOrAReject() {
    assertThatCode(() -> accountOf("a").check(List.of("b"), Set.of("a", "b")))
        .doesNotThrowAnyException();
  }

  @Test
  void aDocumentDroppedInSilenceStopsTheRun() {
    assertThatThrownBy(() -> accountOf("a").check(List.of("b"), Set.of("a", "b", "c")))
        .hasMessageContaining(
            "1 documents are neither among the reports nor among the rejects (c)");
  }

  @Test
  void aDocumentShownTwiceStopsTheRun() {
    assertThatThrownBy(() -> accountOf("a", "b").check(List.of("b"), Set.of("a", "b")))
        .hasMessageContaining("both");
  }

  @Test
  void aDocumentThatIsNotInTheInputStopsTheRun() {
    assertThatThrownBy(() -> accountOf("a").check(List.of("b"), Set.of("a")))
        .hasMessageContaining("not in the input (b)");
  }
}
