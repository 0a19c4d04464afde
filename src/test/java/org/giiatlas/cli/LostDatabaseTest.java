package org.giiatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.giiatlas.job.Parts;
import org.giiatlas.job.PlainParsing;
import org.giiatlas.store.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A real server that ends every session, or itself, in the middle of a run. */
@Timeout(120)
class LostDatabaseTest {
  private static final String SOLVED = "Check that the server is up";

  @TempDir Path folder;

  /**
   * The server itself ends all sessions at a statement of each step, and of the job repository
   * before, between and behind them.
   */
  @ParameterizedTest
  @CsvSource({
    "insert, batch_job_instance, before",
    "insert, batch_job_execution, before",
    "insert, batch_job_execution_params, before",
    "insert, batch_job_execution_context, before",
    "insert, batch_step_execution, before",
    "insert, batch_step_execution_context, before",
    "delete, form_cell, before",
    "delete, report, before",
    "insert, report_figures, before",
    "update, batch_step_execution, before",
    "update, report, before",
    "insert, edition, after",
    "update, batch_job_execution_context, before"
  })
  void theNextRunFinishesOneThatLostItsSessionsAt(String event, String table, String shown)
      throws Exception {
    String url = PostgresServer.freshDatabase();
    Terminal terminal = twoNights(url);
    SortedMap<String, String> before = terminal.published();
    cutAt(url, event, table);

    Terminal.Ended lost = terminal.run("run", "--database", url);

    assertThat(lost.exitCode()).as(lost.out()).isEqualTo(ExitCode.FAILED);
    assertThat(lost.err()).hasLineCount(1).contains(SOLVED, "resumes");
    SortedMap<String, String> expected = undisturbed(terminal.input);
    boolean swapped = shown.equals("after");
    assertThat(terminal.published()).isEqualTo(swapped ? expected : before);
    assertThat(lost.err())
        .contains(swapped ? "The new edition is in place" : "The edition before is still in place");
    execute(url, "drop function cut cascade");
    Terminal.Ended next = terminal.run("run", "--database", url);
    assertThat(next.exitCode()).as(next.err()).isEqualTo(ExitCode.DONE_WITH_REJECTS);
    assertThat(terminal.published()).isEqualTo(expected);
  }

  /** A server that is down stays down until somebody starts it. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void theNextRunFinishesOneWhoseServerWasStopped(int document) throws Exception {
    Path data = folder.resolve("data");
    int port;
    String url;
    Terminal terminal;
    SortedMap<String, String> before;
    try (EmbeddedPostgres server = PostgresServer.own(data, 0)) {
      port = server.getPort();
      url = server.getJdbcUrl("postgres", "postgres");
      terminal = twoNights(url);
      before = terminal.published();
      AtomicInteger parsed = new AtomicInteger();
      StringWriter printed = new StringWriter();

      int code =
          AtlasCommand.commandLine(
                  parsing(
                      () -> {
                        if (parsed.incrementAndGet() == document) {
                          stop(server);
                        }
                      }))
              .setOut(new PrintWriter(printed, true))
              .setErr(new PrintWriter(printed, true))
              .execute(
                  "--input", terminal.input.toString(),
                  "--output", terminal.output.toString(),
                  "--database", url);

      assertThat(code).as(printed.toString()).isEqualTo(ExitCode.FAILED);
      assertThat(printed.toString()).contains(SOLVED);
    }
    assertThat(terminal.published()).isEqualTo(before);
    Terminal.Ended down = terminal.run("run", "--database", url);
    assertThat(down.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(down.err()).hasLineCount(1).contains(SOLVED);
    assertThat(terminal.published()).isEqualTo(before);
    try (EmbeddedPostgres again = PostgresServer.own(data, port)) {
      Terminal.Ended next =
          terminal.run("run", "--database", again.getJdbcUrl("postgres", "postgres"));
      assertThat(next.exitCode()).as(next.err()).isEqualTo(ExitCode.DONE_WITH_REJECTS);
      assertThat(terminal.published()).isEqualTo(undisturbed(terminal.input));
    }
  }

  /** The samples with the real parser. */
  @Test
  void aRunOverTheSamplesThatLosesItsSessionsGivesTheSameBytesInTheNext() throws Exception {
    String url = PostgresServer.freshDatabase();
    Path output = folder.resolve("out");
    AtomicInteger parsed = new AtomicInteger();
    Parts standard = Wiring.standard();
    Parts losing =
        new Parts(
            (bytes, format, hints) -> {
              if (parsed.incrementAndGet() == 40) {
                execute(url, PostgresServer.END_SESSIONS);
              }
              return standard.parsing().parse(bytes, format, hints);
            },
            standard.placing(),
            standard.publisher(),
            standard.formCells());

    assertThat(samples(losing, output, "--database", url)).isEqualTo(ExitCode.FAILED);

    assertThat(output.resolve("dataset")).doesNotExist();
    Path onH2 = folder.resolve("h2");
    int h2 = samples(standard, onH2);
    assertThat(samples(standard, output, "--database", url)).isEqualTo(h2);
    assertThat(Terminal.published(output)).isEqualTo(Terminal.published(onH2));
  }

  /** One night's edition, and an input for another: new, changed, gone, and no report. */
  private Terminal twoNights(String url) throws IOException {
    Terminal terminal =
        new Terminal(folder.resolve("nights"))
            .write("a.txt", "report A 2020")
            .write("b.txt", "report B 2020")
            .write("c.txt", "nothing");
    assertThat(terminal.run("run", "--database", url).exitCode())
        .isEqualTo(ExitCode.DONE_WITH_REJECTS);
    Files.delete(terminal.input.resolve("a.txt"));
    return terminal
        .write("b.txt", "report B2 2020")
        .write("d.txt", "report D 2021")
        .write("e.txt", "nothing else");
  }

  private SortedMap<String, String> undisturbed(Path input) throws IOException {
    Path output = folder.resolve("undisturbed");
    new Terminal(folder.resolve("other"))
        .type("run", "--allow-shrink", "--input", input.toString(), "--output", output.toString());
    return Terminal.published(output);
  }

  private static void cutAt(String url, String event, String table) {
    execute(
        url,
        "create function cut() returns trigger language plpgsql as $$ begin perform "
            + PostgresServer.END_SESSIONS.substring("select ".length())
            + "; perform pg_terminate_backend(pg_backend_pid()); return null; end $$");
    execute(
        url,
        "create trigger cut after "
            + event
            + " on "
            + table
            + " for each statement execute function cut()");
  }

  private static void execute(String url, String sql) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Parts parsing(Runnable first) {
    Parts plain = new PlainParsing().parts();
    return new Parts(
        (bytes, format, hints) -> {
          first.run();
          return plain.parsing().parse(bytes, format, hints);
        },
        plain.placing(),
        plain.publisher(),
        plain.formCells());
  }

  private static void stop(EmbeddedPostgres server) {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int samples(Parts parts, Path output, String... arguments) {
    StringWriter printed = new StringWriter();
    return AtlasCommand.commandLine(parts)
        .setOut(new PrintWriter(printed, true))
        .setErr(new PrintWriter(printed, true))
        .execute(
            Stream.concat(
                    Stream.of("run", "--input", "data", "--output", output.toString()),
                    Stream.of(arguments))
                .toArray(String[]::new));
  }
}
