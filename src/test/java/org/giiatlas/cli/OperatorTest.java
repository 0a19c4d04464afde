package org.giiatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.giiatlas.cli.Terminal.Ended;
import org.giiatlas.store.PostgresServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What an operator sees of the runs. */
class OperatorTest {
  @TempDir Path folder;
  private Terminal terminal;

  @BeforeEach
  void threeDocuments() throws IOException {
    terminal =
        new Terminal(folder)
            .write("a.txt", "report A 2020")
            .write("b.txt", "report B 2020")
            .write("c.txt", "nothing");
  }

  private Ended ask(String... arguments) {
    return terminal.type(
        Stream.concat(Stream.of(arguments), Stream.of("--output", terminal.output.toString()))
            .toArray(String[]::new));
  }

  @Test
  void beforeTheFirstRunThereIsNothingToTell() {
    Ended status = ask("status");

    assertThat(status.exitCode()).isZero();
    assertThat(status.out()).contains("Nobody is at work", "No run yet");
    assertThat(terminal.output).doesNotExist();
  }

  @Test
  void theStatusTellsTheEditionAndTheRunsWithTheirSteps() throws IOException {
    terminal.run();
    terminal.obstructSwap();
    terminal.write("d.txt", "report D 2021");
    assertThat(terminal.run().exitCode()).isEqualTo(1);

    Ended status = ask("status");

    assertThat(status.exitCode()).isZero();
    assertThat(status.out())
        .contains("Edition 1 (all)", "Documents 3: parsed 3, unchanged 0, rejected 1; gone 0")
        .containsPattern("#1 \\S+Z done 完成 after [0-9.]+ s, edition 1 \\(all\\)")
        .containsPattern("forget [0-9.]+ s, parse [0-9.]+ s \\(3 documents\\), resolve")
        .containsPattern("#2 \\S+Z failed 失败 after [0-9.]+ s, edition 2 \\(all\\)")
        .containsPattern("publish [0-9.]+ s failed")
        .contains(".current.draft");
    assertThat(status.out().indexOf("#2")).isLessThan(status.out().indexOf("#1"));
    assertThat(ask("runs", "1").out()).contains("#2").doesNotContain("#1");
    assertThat(ask("runs", "0").exitCode()).isEqualTo(2);
  }

  @Test
  void theStatusOnAServerIsTheSame() throws Exception {
    String url = PostgresServer.freshDatabase();
    assertThat(ask("status", "--database", url).out()).contains("No run yet");
    terminal.run("--database", url);

    assertThat(ask("status", "--database", url).out())
        .contains("Nobody is at work", "Edition 1 (all)", "Documents 3:")
        .containsPattern("#1 \\S+Z done 完成 after");
  }

  @Test
  void theStatusTellsWhoIsAtWork() throws IOException {
    terminal.run();
    Path lock = terminal.output.resolve(".state/lock");
    Files.writeString(lock, "process 4711 since 2026-01-02T03:04:05Z\n");
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
      assertThat(channel.lock()).isNotNull();

      assertThat(ask("status").out())
          .contains("At work 进行中: process 4711 since 2026-01-02T03:04:05Z");
    }
  }

  @Test
  void allFilesOfTheStateAreTheirOwnersOnly() throws IOException {
    terminal.run();

    try (Stream<Path> files = Files.list(terminal.output.resolve(".state"))) {
      assertThat(files.filter(Files::isRegularFile))
          .hasSizeGreaterThanOrEqualTo(3)
          .allSatisfy(
              file ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                      .isEqualTo("rw-------"));
    }
  }

  @Test
  void theLogMayBeAnObjectALine() throws IOException {
    terminal.run("--log-format", "json");

    List<String> lines = Files.readAllLines(terminal.output.resolve(".state/atlas.log"));
    assertThat(lines)
        .isNotEmpty()
        .allSatisfy(
            line -> assertThat(JsonMapper.shared().readTree(line).has("@timestamp")).isTrue());
    assertThat(terminal.run("--log-format", "xml").exitCode()).isEqualTo(2);
  }

  @Test
  void theMetricsTellOfTheLastRunAndOfTheLastGoodOne() throws IOException {
    Path metrics = folder.resolve("metrics/gii-atlas.prom");
    terminal.run("--metrics", metrics.toString());

    assertThat(metrics)
        .content()
        .contains(
            "gii_atlas_last_run_success 1.0",
            "gii_atlas_documents{state=\"parsed\"} 3.0",
            "gii_atlas_documents{state=\"rejected\"} 1.0",
            "gii_atlas_step_duration_seconds{step=\"parse\"}",
            "gii_atlas_edition 1.0");
    String lastSuccess = lastSuccess(metrics);
    terminal.obstructSwap();
    terminal.run("--force", "--metrics", metrics.toString());

    assertThat(metrics).content().contains("gii_atlas_last_run_success 0.0");
    assertThat(lastSuccess(metrics)).isEqualTo(lastSuccess);
    assertThat(metrics.getParent()).isDirectoryNotContaining("glob:**/*.draft");
  }

  @Test
  void metricsThatCannotBeWrittenDoNotHideHowTheRunEnded() throws IOException {
    Path inTheWay = Files.writeString(folder.resolve("a file"), "");

    Ended run = terminal.run("--metrics", inTheWay.resolve("x.prom").toString());

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).contains("Edition 1 in");
    assertThat(run.err()).hasLineCount(1).contains("x.prom", "rights and space", "指标");
  }

  @Test
  void aDamagedStateIsToldWithWhatToDoAndTheEditionStays() throws IOException {
    terminal.run();
    SortedMap<String, String> before = terminal.published();
    Path state = terminal.output.resolve(".state/atlas.mv.db");
    Files.write(state, new byte[5000]);

    for (Ended ended : List.of(terminal.run(), ask("status"), ask("runs", "3"))) {
      assertThat(ended.exitCode()).isEqualTo(1);
      assertThat(ended.err()).hasLineCount(1).contains(state + " is damaged, move it away");
    }
    assertThat(terminal.published()).isEqualTo(before);
    Files.delete(state);
    assertThat(terminal.run().exitCode()).isEqualTo(3);
    assertThat(terminal.published()).isEqualTo(before);
  }

  private static String lastSuccess(Path metrics) throws IOException {
    return Files.readAllLines(metrics).stream()
        .filter(line -> line.startsWith("gii_atlas_last_success_timestamp_seconds "))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aTerminalSeesOneLineWrittenOverAndALogALineNowAndThen() {
    AtomicLong nanos = new AtomicLong();
    StringWriter log = new StringWriter();
    ProgressLines plain = new ProgressLines(new PrintWriter(log), false, nanos::get);
    StringWriter screen = new StringWriter();
    ProgressLines terminalLine = new ProgressLines(new PrintWriter(screen), true, nanos::get);
    for (ProgressLines lines : List.of(plain, terminalLine)) {
      nanos.set(0);
      lines.begin(1000);
      nanos.set(TimeUnit.MILLISECONDS.toNanos(100));
      lines.stored(10);
      nanos.set(TimeUnit.SECONDS.toNanos(5));
      lines.stored(90);
      nanos.set(TimeUnit.SECONDS.toNanos(10));
      lines.stored(100);
      lines.end();
    }

    assertThat(log.toString().lines())
        .containsExactly("Read 已读 200 of 1000 documents, 20 a second, 0:40 left 剩余");
    assertThat(screen)
        .hasToString(
            "\r\u001b[KRead 已读 100 of 1000 documents, 20 a second, 0:45 left 剩余"
                + "\r\u001b[KRead 已读 200 of 1000 documents, 20 a second, 0:40 left 剩余"
                + "\r\u001b[K");
  }
}
