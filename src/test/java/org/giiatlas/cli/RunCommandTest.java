package org.giiatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.giiatlas.cli.Terminal.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class RunCommandTest {
  @TempDir Path folder;
  private Terminal terminal;

  @BeforeEach
  void threeReportsOfTwoYears() throws IOException {
    terminal =
        new Terminal(folder)
            .write("a.txt", "report A 2020")
            .write("b.txt", "report B 2020")
            .write("c/a.txt", "report A 2021");
  }

  @Test
  void aRunPublishesWhatItReadAndSaysSo() throws IOException {
    Ended run = terminal.run();

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("Documents 3: parsed 3, unchanged 0, rejected 0; gone 0")
        .contains("Years 2: 2020 to 2021");
    assertThat(terminal.published().get("dataset/year=2020/reports.csv"))
        .contains("a-2020,A,2020,a.txt,", "b-2020,B,2020,b.txt,");
  }

  @Test
  void aSecondRunOnTheSameInputParsesAndWritesNothing() throws IOException {
    terminal.run();
    SortedMap<String, String> first = terminal.published();
    String runFile = Files.readString(terminal.output.resolve("run.json"));

    Ended second = terminal.run("run");

    assertThat(second.exitCode()).isZero();
    assertThat(second.parsed()).isEmpty();
    assertThat(second.out()).contains("Up to date");
    assertThat(terminal.published()).isEqualTo(first);
    assertThat(terminal.output.resolve("run.json")).hasContent(runFile);
  }

  @Test
  void onlyWhatIsNewOrChangedIsParsedAndWhatIsGoneIsDropped() throws IOException {
    terminal.run();
    terminal.write("b.txt", "report B2 2020").write("d.txt", "report D 2019");
    Files.delete(terminal.input.resolve("c/a.txt"));

    Ended run = terminal.run();

    assertThat(run.parsed()).containsExactly("report B2 2020", "report D 2019");
    assertThat(run.out()).contains("Documents 3: parsed 2, unchanged 1, rejected 0; gone 1");
    assertThat(terminal.published())
        .containsKeys("dataset/year=2019/reports.csv")
        .doesNotContainKeys("dataset/year=2021/reports.csv");
  }

  @Test
  void comingBackToAnEarlierInputGivesTheEarlierBytes() throws IOException {
    terminal.run();
    SortedMap<String, String> first = terminal.published();
    terminal.write("a.txt", "report A 2018");
    terminal.run();
    terminal.write("a.txt", "report A 2020");

    Ended run = terminal.run();

    assertThat(run.parsed()).containsExactly("report A 2020");
    assertThat(terminal.published()).isEqualTo(first);
  }

  @Test
  void everyDocumentThatGivesNoReportIsInTheRejectsAndTheExitCodeSaysSo() throws IOException {
    terminal.write("bad.txt", "nothing").write("deep.txt", "overflow").write("odd.txt", "defect");

    Ended run = terminal.run();
    Ended again = terminal.run();

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).isEmpty();
    assertThat(Files.readAllLines(terminal.output.resolve("dataset/rejects.csv")))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("bad.txt,").contains(",not_a_report,"),
            line -> assertThat(line).startsWith("deep.txt,").contains(",parser_failure,"),
            line -> assertThat(line).startsWith("odd.txt,").contains(",parser_failure,"));
    assertThat(again.exitCode()).isEqualTo(3);
    assertThat(again.parsed()).isEmpty();
  }

  @Test
  void aDocumentThatNeverEndsIsSetAside() throws IOException {
    terminal.write("slow.txt", "stall");

    Ended run = terminal.run("--document-seconds", "1");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(terminal.published().get("dataset/rejects.csv")).contains("slow.txt", "too_slow");
    assertThat(terminal.published()).containsKey("dataset/year=2021/reports.csv");
  }

  @Test
  void aDocumentThatFillsTheMemoryIsTriedOnceMoreAloneAndSetAside() throws IOException {
    terminal.write("huge.txt", "memory");

    Ended run = terminal.run();

    assertThat(run.parsed()).filteredOn("memory"::equals).hasSize(2);
    assertThat(terminal.published().get("dataset/rejects.csv")).contains("huge.txt", "too_large");
  }

  @Test
  void oneYearIsRegeneratedAndTheOthersStayAsTheyWere() throws IOException {
    terminal.run();
    terminal
        .write("b.txt", "report B3 2020")
        .write("c/a.txt", "report A9 2021")
        .write("d.txt", "report D 2021");
    Map<String, String> before = terminal.published();

    Ended run = terminal.run("run", "--year", "2020");

    assertThat(run.exitCode()).isZero();
    assertThat(terminal.published().get("dataset/year=2020/reports.csv")).contains("B3");
    for (String file : List.of("reports.csv", "observations.csv", "panel.csv")) {
      String otherYear = "dataset/year=2021/" + file;
      assertThat(terminal.published().get(otherYear)).isEqualTo(before.get(otherYear));
    }
    assertThat(terminal.published().get("dataset/year=2021/findings.csv")).contains("B3");
    assertThat(terminal.published().get("trends/all.csv")).doesNotContain("A9", "D,");

    terminal.run();

    assertThat(terminal.published().get("dataset/year=2021/reports.csv")).contains("A9", "D,");
  }

  @Test
  void oneYearIsReadAgainEvenIfNothingChanged() throws IOException {
    terminal.run();
    SortedMap<String, String> before = terminal.published();

    Ended run = terminal.run("run", "--year", "2020");

    assertThat(run.parsed()).containsExactly("report A 2020", "report B 2020");
    assertThat(terminal.published()).isEqualTo(before);
    assertThat(terminal.run().out()).contains("Up to date");
  }

  @Test
  void forceParsesAllAgain() throws IOException {
    terminal.run();

    assertThat(terminal.run("run", "--force").parsed()).hasSize(3);
  }

  @Test
  void aPublishedFileThatIsMissingIsPublishedAgainWithoutParsing() throws IOException {
    terminal.run();
    SortedMap<String, String> before = terminal.published();
    Files.delete(terminal.output.resolve("trends/all.csv"));

    Ended run = terminal.run();

    assertThat(run.parsed()).isEmpty();
    assertThat(terminal.published()).isEqualTo(before);
  }

  @Test
  void theStateMayBeKeptElsewhere() throws IOException {
    Path database = folder.resolve("elsewhere");

    Ended run = terminal.run("--database", "jdbc:h2:file:" + database);

    assertThat(run.exitCode()).isZero();
    assertThat(folder.resolve("elsewhere.mv.db")).exists();
    assertThat(terminal.output.resolve(".state/atlas.mv.db")).doesNotExist();
  }

  @Test
  void aHeldStateEndsWithItsOwnExitCode() throws IOException {
    Files.createDirectories(terminal.output.resolve(".state"));
    Path lock = terminal.output.resolve(".state/lock");
    Files.writeString(lock, "process 4711 since 2026-01-02T03:04:05Z\n");
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
      assertThat(channel.lock()).isNotNull();

      Ended run = terminal.run();

      assertThat(run.exitCode()).isEqualTo(5);
      assertThat(run.err()).contains("process 4711 since 2026-01-02").hasLineCount(1);
    }
  }

  @Test
  void anOutputThatCannotBeWrittenIsOneSentence() throws IOException {
    Files.writeString(terminal.output, "a file");

    Ended run = terminal.run();

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).hasLineCount(1).contains(terminal.output.toString(), "--output");
  }

  @Test
  void aMissingInputIsWrongUsage() {
    Ended run = terminal.type("run", "--input", folder.resolve("nowhere").toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).hasLineCount(1).contains("nowhere");
  }

  @Test
  void aWrongOptionIsWrongUsage() {
    assertThat(terminal.type("run", "--nonsense").exitCode()).isEqualTo(2);
    assertThat(terminal.type("run", "--year", "20x").exitCode()).isEqualTo(2);
    assertThat(terminal.run("--year", "3").exitCode()).isEqualTo(2);
    assertThat(terminal.run("--threads", "0").exitCode()).isEqualTo(2);
    assertThat(terminal.run("--database", "jdbc:other:x").exitCode()).isEqualTo(2);
    assertThat(terminal.type("nonsense").err()).hasLineCount(1);
  }

  @Test
  void aPasswordBeforeTheHostIsWrongUsageAndNotRepeated() {
    String url = "jdbc:postgresql://atlas:s3cret@localhost/atlas";
    for (String command : new String[] {"run", "status"}) {
      Ended ended = terminal.type(command, "--database", url);

      assertThat(ended.exitCode()).isEqualTo(2);
      assertThat(ended.err())
          .hasLineCount(1)
          .contains("--database", "PGPASSFILE")
          .doesNotContain("s3cret");
      assertThat(terminal.type(command, "--database", "jdbc:other:s3cret").err())
          .contains("jdbc:postgresql://")
          .doesNotContain("s3cret");
    }
  }

  @Test
  void anOutputInsideOfTheInputIsWrongUsage() {
    String inside = terminal.input.resolve("c/out").toString();
    for (String output : new String[] {inside, terminal.input.toString()}) {
      Ended run = terminal.type("run", "--input", terminal.input.toString(), "--output", output);

      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err()).hasLineCount(1).contains("lies in the input");
    }
    assertThat(folder.resolve("in/c/out")).doesNotExist();
  }

  @Test
  void anInputInsideOfWhatIsPublishedIsWrongUsage() throws IOException {
    Files.createDirectories(terminal.output.resolve("dataset/mine"));

    Ended run =
        terminal.type(
            "run",
            "--input",
            terminal.output.resolve("dataset/mine").toString(),
            "--output",
            terminal.output.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).hasLineCount(1).contains("lies in what is published");
  }

  @Test
  void foldersOfSomebodyElseInTheOutputAreNotReplaced() throws IOException {
    Path mine = Files.createDirectories(terminal.output.resolve("dataset")).resolve("mine.csv");
    Files.writeString(mine, "mine");

    Ended run = terminal.run();

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).hasLineCount(1).contains("holds dataset", "--output");
    assertThat(mine).hasContent("mine");
  }

  @Test
  void anEditionWhoseStateIsLostIsMadeAgain() throws IOException {
    terminal.run();
    SortedMap<String, String> before = terminal.published();
    FileSystemUtils.deleteRecursively(terminal.output.resolve(".state"));

    assertThat(terminal.run().exitCode()).isZero();
    assertThat(terminal.published()).isEqualTo(before);
  }

  @Test
  void editionsGoOnBeingNumberedWhereTheStateIsLost() throws IOException {
    terminal.run();
    terminal.write("d.txt", "report D 2020");
    terminal.run();
    FileSystemUtils.deleteRecursively(terminal.output.resolve(".state"));
    terminal.write("e.txt", "report E 2020");

    assertThat(terminal.run("--keep", "2").out()).contains("Edition 3 in");
    assertThat(terminal.run("--keep", "2", "--force").out()).contains("Edition 4 in");
    assertThat(terminal.output.resolve(".editions/2")).isDirectory();
    assertThat(terminal.output.resolve(".editions/3")).isDirectory();
    assertThat(terminal.output.resolve(".editions/4")).isDirectory();
  }

  @Test
  void everyCommandHasHelpAndVersion() {
    for (String command : new String[] {"run", "check"}) {
      assertThat(terminal.type(command, "--help").out()).contains("Usage: gii-atlas " + command);
      assertThat(terminal.type(command, "--version").out()).contains("GII Atlas");
    }
    assertThat(terminal.type("--help").out()).contains("run", "check", "退出码");
  }

  @Test
  void aFailedPublicationLeavesTheEditionBeforeAndTheSameCommandResumes() throws IOException {
    terminal.run();
    SortedMap<String, String> before = terminal.published();
    terminal.write("e.txt", "report E 2020");
    Path inTheWay = terminal.obstructSwap();

    Ended failed = terminal.run();

    assertThat(failed.exitCode()).isEqualTo(1);
    assertThat(failed.err()).hasLineCount(1).contains("same command resumes");
    assertThat(terminal.published()).isEqualTo(before);

    FileSystemUtils.deleteRecursively(inTheWay);
    Ended resumed = terminal.run();

    assertThat(resumed.exitCode()).isZero();
    assertThat(resumed.parsed()).isEmpty();
    assertThat(terminal.published().get("dataset/year=2020/reports.csv")).contains("e-2020");
  }
}
