package org.giiatlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.giiatlas.document.Rejection;
import org.giiatlas.form.Applicant;
import org.giiatlas.report.Completeness;
import org.giiatlas.report.PlacedReport;
import org.giiatlas.report.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class ReportStoreTest {
  private static final Report REPORT =
      Samples.report(2021, Completeness.COMPLETE, Optional.of(LocalDate.of(2022, 1, 21)));

  @TempDir Path folder;
  private JdbcTemplate jdbc;
  private ReportStore store;

  @BeforeEach
  void openAFreshDatabase() throws Exception {
    jdbc = migrated(folder);
    store = new ReportStore(jdbc);
  }

  JdbcTemplate migrated(Path folder) throws Exception {
    return H2Files.migrated(folder);
  }

  @Test
  void aReportComesBackAsItWasRead() {
    store.store(1, List.of(Samples.accepted("a/b.txt", "330381-env", REPORT)));
    store.settle(List.of(new Standing("a/b.txt", "330381-env-2021", Optional.empty())));

    assertThat(store.reports(2021))
        .containsExactly(
            new PlacedReport(
                "330381-env-2021",
                REPORT,
                Samples.agency("330381-env"),
                "a/b.txt",
                "a".repeat(64),
                Optional.empty()));
  }

  @Test
  void whatGaveNoReportIsKeptWithItsReason() {
    Rejection rejection = new Rejection(Rejection.Reason.EMPTY, "no text at all: \u0000");
    store.store(1, List.of(new ReadDocument.Refused(Samples.version("b.txt"), rejection)));

    assertThat(store.rejects())
        .containsExactly(new RejectedDocument("b.txt", "a".repeat(64), rejection));
  }

  @Test
  void aDocumentIsEitherAReportOrARejectButNeverBoth() {
    store.store(1, List.of(Samples.accepted("b.txt", "x", REPORT)));
    Rejection rejection = new Rejection(Rejection.Reason.EMPTY, "no text at all");
    store.store(2, List.of(new ReadDocument.Refused(Samples.version("b.txt"), rejection)));

    assertThat(store.known()).hasSize(1);
    assertThat(store.contenders()).isEmpty();
    assertThat(store.parsedIn(1)).isZero();
    assertThat(store.parsedIn(2)).isOne();
  }

  @Test
  void whatIsKnownTellsStateEditionAndYear() {
    store.store(7, List.of(Samples.accepted("b.txt", "x", REPORT)));

    assertThat(store.known())
        .isEqualTo(
            Map.of("b.txt", new KnownDocument("f1", 7, Optional.of(2021), Optional.empty())));
  }

  @Test
  void aForgottenDocumentTakesItsReportAlong() {
    store.store(1, List.of(Samples.accepted("b.txt", "x", REPORT)));
    store.forget(List.of("b.txt", "never-seen.txt"));

    assertThat(store.known()).isEmpty();
    assertThat(store.years()).isEmpty();
  }

  @Test
  void manyReportsStreamInTheOrderOfTheirIds() {
    List<ReadDocument.Accepted> many =
        IntStream.range(0, 617)
            .mapToObj(i -> Samples.accepted("d" + i, "agency-" + (616 - i), REPORT))
            .toList();
    store.store(1, many);
    store.settle(
        many.stream()
            .map(
                report ->
                    new Standing(
                        report.version().document(), report.agency().id(), Optional.empty()))
            .toList());

    List<String> ids = store.reports(2021).map(PlacedReport::id).toList();

    assertThat(ids).hasSize(617).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void sqlSeesACellALineWithWhatItMeans() {
    store.store(1, List.of(Samples.accepted("b.txt", "x", REPORT)));
    store.describeCells(List.of(new FormCell("f2021", 1, "fees.amount", Applicant.NONE)));

    assertThat(
            jdbc.queryForList(
                "select ordinal, indicator, status, cell_value, raw from observation"
                    + " order by ordinal"))
        .hasSize(5)
        .first()
        .satisfies(
            row -> {
              assertThat(row).containsEntry("indicator", (Object) "fees.amount");
              assertThat((BigDecimal) row.get("cell_value")).isEqualByComparingTo("47.9659");
            });
    assertThat(jdbc.queryForList("select status from observation order by ordinal", String.class))
        .containsExactly("reported", "reported", "blank", "absent", "unreadable");
  }

  @Test
  void sqlSeesWhatSentencesState() {
    store.store(1, List.of(Samples.accepted("b.txt", "x", REPORT)));

    assertThat(
            jdbc.query(
                "select indicator, approximate, line, clause from prose_figure",
                (row, number) ->
                    List.of(row.getString(1), row.getBoolean(2), row.getInt(3), row.getString(4))))
        .containsExactly(List.of("disclosure.total", true, 7, "约120条"));
  }
}
