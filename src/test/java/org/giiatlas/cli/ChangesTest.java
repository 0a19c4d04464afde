package org.giiatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.giiatlas.cli.Terminal.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What differs from the edition before, and what is kept of it. */
class ChangesTest {
  @TempDir Path folder;
  private Terminal terminal;

  @BeforeEach
  void anEditionOfTenReports() throws IOException {
    terminal = new Terminal(folder);
    for (int i = 0; i < 10; i++) {
      terminal.write(i + ".txt", "report A" + i + " 2020");
    }
    assertThat(terminal.run("--keep", "2").exitCode()).isZero();
  }

  @Test
  void anEditionTellsWhatIsAddedDroppedAndReplaced() throws IOException {
    Files.delete(terminal.input.resolve("0.txt"));
    terminal.write("1.txt", "report A1 2020 again").write("new.txt", "report B 2021");

    assertThat(terminal.run().exitCode()).isZero();

    List<String> changes = Files.readAllLines(terminal.output.resolve("changes.csv"));
    assertThat(changes)
        .hasSize(4)
        .contains("change,report_id,year,indicator,applicant,before,after");
    assertThat(changes).anyMatch(line -> line.matches("dropped,a0-2020,2020,,,0.txt@\\w{8},"));
    assertThat(changes)
        .anyMatch(line -> line.matches("replaced,a1-2020,2020,,,1.txt@\\w{8},1.txt@\\w{8}"));
    assertThat(changes).anyMatch(line -> line.matches("added,b-2021,2021,,,,new.txt@\\w{8}"));
    assertThat(Files.readString(terminal.output.resolve("run.json")).replaceAll("\\s", ""))
        .contains("\"changes\":{\"added\":1,\"dropped\":1,\"replaced\":1,\"figures\":0}");
  }

  @Test
  void aRunThatWouldDropTooMuchStopsBeforePublishing() throws IOException {
    String before = Files.readString(terminal.output.resolve("dataset/year=2020/reports.csv"));
    for (int i = 0; i < 3; i++) {
      Files.delete(terminal.input.resolve(i + ".txt"));
    }

    Ended stopped = terminal.run();

    assertThat(stopped.exitCode()).isEqualTo(1);
    assertThat(stopped.err())
        .hasLineCount(1)
        .contains("3 of 10 reports", "10 %", "not-published-changes.csv", "--allow-shrink");
    assertThat(terminal.output.resolve("dataset/year=2020/reports.csv")).hasContent(before);
    assertThat(terminal.output.resolve(".state/not-published-changes.csv"))
        .content()
        .contains("dropped,a0-2020", "dropped,a1-2020", "dropped,a2-2020");
    assertThat(terminal.run("--max-shrink", "30").exitCode()).isZero();
    assertThat(terminal.published().get("dataset/year=2020/reports.csv")).doesNotContain("a0-");
  }

  @Test
  void documentsThatComeBackAfterAStopAreAllThereAgain() throws IOException {
    String before = terminal.published().toString();
    for (int i = 0; i < 5; i++) {
      Files.delete(terminal.input.resolve(i + ".txt"));
    }
    assertThat(terminal.run().exitCode()).isEqualTo(1);
    for (int i = 0; i < 5; i++) {
      terminal.write(i + ".txt", "report A" + i + " 2020");
    }

    assertThat(terminal.run().out()).contains("Up to date");
    assertThat(terminal.published()).hasToString(before);
    terminal.write("new.txt", "report B 2020");
    assertThat(terminal.run().exitCode()).isZero();
    assertThat(terminal.published().get("dataset/year=2020/reports.csv"))
        .contains("a0-2020", "a4-2020", "a9-2020", "b-2020");
  }

  @Test
  void fewMayAlwaysGoAndAShrinkMayBeAllowed() throws IOException {
    Files.delete(terminal.input.resolve("0.txt"));
    Files.delete(terminal.input.resolve("1.txt"));
    assertThat(terminal.run().exitCode()).isZero();
    for (int i = 2; i < 10; i++) {
      Files.delete(terminal.input.resolve(i + ".txt"));
    }
    assertThat(terminal.run("--allow-shrink").exitCode()).isZero();
    assertThat(terminal.published()).doesNotContainKey("dataset/year=2020/reports.csv");
  }

  @Test
  void oldEditionsAreKeptWholeAndNoMoreThanAskedFor() throws IOException {
    String first = Files.readString(terminal.output.resolve("dataset/year=2020/reports.csv"));
    for (int edition = 2; edition <= 4; edition++) {
      terminal.write("more.txt", "report B" + edition + " 2020");
      assertThat(terminal.run("--keep", "2").exitCode()).isZero();
      if (edition == 2) {
        assertThat(terminal.output.resolve(".editions/1/dataset/year=2020/reports.csv"))
            .hasContent(first);
        assertThat(terminal.output.resolve(".editions/1/run.json")).content().contains("1");
      }
    }

    assertThat(terminal.output.resolve(".editions")).isDirectoryNotContaining("glob:**/1");
    assertThat(terminal.output.resolve(".editions/2")).isDirectory();
    assertThat(terminal.output.resolve(".editions/3/dataset/year=2020/reports.csv"))
        .content()
        .contains("b3-2020");
    assertThat(terminal.output.resolve("dataset/year=2020/reports.csv"))
        .content()
        .contains("b4-2020");
  }
}
