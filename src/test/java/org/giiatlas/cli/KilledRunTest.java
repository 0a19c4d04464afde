package org.giiatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real processes, killed without warning. */
@Timeout(120)
class KilledRunTest {
  private static final int DOCUMENTS = 100;

  @TempDir Path folder;
  private Terminal undisturbed;
  private Terminal disturbed;

  @BeforeEach
  void theSameInputTwice() throws IOException {
    undisturbed = withDocuments(folder.resolve("undisturbed"));
    disturbed = withDocuments(folder.resolve("disturbed"));
    assertThat(undisturbed.run().exitCode()).isZero();
  }

  /** One thread stores 32 documents at a time: what is left are those of unfinished chunks. */
  @ParameterizedTest
  @CsvSource({"parse:1, 100", "parse:70, 36", "publish, 0"})
  void theSameCommandFinishesAKilledRunWithTheSameBytes(String killedAt, int left)
      throws Exception {
    kill(start(killedAt));
    assertThat(disturbed.output.resolve("dataset")).doesNotExist();

    Process resumed = start("never");
    List<String> lines = lines(resumed);

    assertThat(resumed.waitFor()).isZero();
    assertThat(lines).contains("parsed " + left);
    assertThat(disturbed.published()).isEqualTo(undisturbed.published());
  }

  @Test
  void whileAProcessIsAtWorkAnotherIsTurnedAwayAndAKilledOneDoesNotBlock() throws Exception {
    Process first = start("parse:1");
    try (BufferedReader output = first.inputReader(StandardCharsets.UTF_8)) {
      assertThat(output.readLine()).isEqualTo(PlainAtlas.HALTED);

      Terminal.Ended second = disturbed.run();

      assertThat(second.exitCode()).isEqualTo(5);
      assertThat(second.err()).contains("process " + first.pid());
    } finally {
      first.destroyForcibly().waitFor();
    }
    assertThat(disturbed.run().exitCode()).isZero();
  }

  @Test
  void aProcessThatIsToldToEndStoresWhatItReadsAndEndsWithinSeconds() throws Exception {
    Process first = start("term:40");
    try (BufferedReader output = first.inputReader(StandardCharsets.UTF_8)) {
      assertThat(output.readLine()).isEqualTo(PlainAtlas.HALTED);
      first.toHandle().destroy(); // leaves its output open

      assertThat(first.waitFor(10, TimeUnit.SECONDS)).isTrue();

      assertThat(first.exitValue()).isEqualTo(143); // 128 and SIGTERM
      assertThat(output.lines())
          .anyMatch(line -> line.startsWith("Stopped."))
          .contains("parsed 48");
    } finally {
      first.destroyForcibly().waitFor();
    }
    assertThat(disturbed.type("runs", "1", "--output", disturbed.output.toString()).out())
        .contains("stopped 已停止 after", "(48 documents) stopped");
    Process resumed = start("never");
    List<String> lines = lines(resumed);

    assertThat(resumed.waitFor()).isZero();
    assertThat(lines).contains("parsed 52");
    assertThat(disturbed.published()).isEqualTo(undisturbed.published());
  }

  private Process start(String haltAt) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "-Dhalt.at=" + haltAt,
            PlainAtlas.class.getName(),
            "run",
            "--threads",
            "1",
            "--input",
            disturbed.input.toString(),
            "--output",
            disturbed.output.toString())
        .redirectErrorStream(true)
        .start();
  }

  private static void kill(Process process) throws Exception {
    try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(output.readLine()).isEqualTo(PlainAtlas.HALTED);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static List<String> lines(Process process) throws IOException {
    try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
      return output.lines().toList();
    }
  }

  private static Terminal withDocuments(Path folder) throws IOException {
    Terminal terminal = new Terminal(folder);
    for (int i = 0; i < DOCUMENTS; i++) {
      String name = String.format(Locale.ROOT, "%03d.txt", i);
      terminal.write(name, "report A" + i % 40 + " " + (2015 + i % 7));
    }
    return terminal;
  }
}
