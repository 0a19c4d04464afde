package org.giiatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.giiatlas.job.Parts;
import org.giiatlas.job.PlainParsing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that somebody writes, replaces and removes while a run reads the folder or publishes. */
class ChangingInputTest {
  private static final int DOCUMENTS = 100;
  private static final int RECORDS = 2_000;

  @TempDir Path folder;
  private Terminal terminal;

  /** What happens to the input while a run is at work. */
  private interface Change {
    void to(Path input) throws IOException;
  }

  @BeforeEach
  void aFolderOfDocuments() throws IOException {
    terminal = new Terminal(folder.resolve("changing"));
    for (int i = 0; i < DOCUMENTS; i++) {
      terminal.write(name(i), text(i));
    }
  }

  @Test
  void aRunShowsEachDocumentInOneStateAndTheNextPicksUpTheRest() throws IOException {
    whileReading(ChangingInputTest::change);

    String shown = terminal.published().values().toString();
    assertThat(shown).contains("office10");
    assertThat(shown.contains("office90")).isNotEqualTo(shown.contains("replaced"));
    nextRunShowsTheInput();
  }

  /** One is replaced, one grows, one shrinks, one is gone, one is new. */
  private static void change(Path input) throws IOException {
    Files.writeString(input.resolve(name(90)), "report replaced 2021");
    Files.writeString(input.resolve(name(91)), text(91) + "\n");
    Files.writeString(input.resolve(name(92)), "report");
    Files.delete(input.resolve(name(95)));
    Files.writeString(input.resolve("later.txt"), "report later 2020");
  }

  /** An editor's save, taken back: the folder is listed the same, but the run read other bytes. */
  @ParameterizedTest
  @ValueSource(strings = {"report replaced 2021", "not one", "defect", ""})
  void whatWasOtherwiseOnlyWhileItWasReadIsReadAgain(String meanwhile) throws IOException {
    whileReading(input -> Files.writeString(input.resolve(name(90)), meanwhile));
    terminal.write(name(90), text(90));

    nextRunShowsTheInput();
  }

  @Test
  void whatWasAwayOnlyWhileItWasToBeReadIsReadAgain() throws IOException {
    whileReading(input -> Files.delete(input.resolve(name(90))));
    assertThat(terminal.published().get("dataset/rejects.csv"))
        .contains(name(90), "it was there when the folder was listed");
    terminal.write(name(90), text(90));

    nextRunShowsTheInput();
  }

  @Test
  void whatChangesWhileAnEditionIsPublishedWaitsForTheNext() throws IOException {
    whilePublishing(ChangingInputTest::change);

    assertThat(terminal.published().values().toString())
        .contains("office90", "office92", "office95")
        .doesNotContain("replaced", "later");
    nextRunShowsTheInput();
  }

  /** A container is open for as long as its records are read. */
  @ParameterizedTest
  @ValueSource(strings = {"records.jsonl", "records.jsonl.gz"})
  void aContainerThatIsWrittenAnewWhileItIsReadLosesNothing(String name) throws IOException {
    writeRecords(terminal.input.resolve(name), 2020);

    whileReading(input -> writeRecords(input.resolve(name), 2021));

    nextRunShowsTheInput();
  }

  @ParameterizedTest
  @ValueSource(strings = {"records.jsonl", "records.jsonl.gz"})
  void aContainerThatIsCutOffWhileItIsReadAndWholeAgainLosesNothing(String name)
      throws IOException {
    Path file = terminal.input.resolve(name);
    writeRecords(file, 2020);
    byte[] whole = Files.readAllBytes(file);

    whileReading(input -> Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 3)));
    Files.write(file, whole);

    nextRunShowsTheInput();
  }

  /** Lines that hardly shrink, so that much of the file is still to be read at any moment. */
  private static void writeRecords(Path file, int year) throws IOException {
    Random noise = new Random(year);
    List<String> lines =
        IntStream.range(0, RECORDS)
            .mapToObj(i -> "report record" + i + " " + year + " " + noise(noise))
            .toList();
    try (OutputStream bytes = Files.newOutputStream(file);
        OutputStream out = file.toString().endsWith(".gz") ? new GZIPOutputStream(bytes) : bytes) {
      out.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String noise(Random noise) {
    byte[] bytes = new byte[150];
    noise.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private void nextRunShowsTheInput() throws IOException {
    Terminal.Ended next = terminal.run();
    assertThat(next.exitCode()).as(next.err()).isIn(ExitCode.DONE, ExitCode.DONE_WITH_REJECTS);
    Path output = folder.resolve("undisturbed");
    new Terminal(folder.resolve("other"))
        .type("run", "--input", terminal.input.toString(), "--output", output.toString());
    assertThat(terminal.published()).isEqualTo(Terminal.published(output));
    assertThat(terminal.run().out()).contains("Up to date");
  }

  private void whileReading(Change change) {
    Parts plain = new PlainParsing().parts();
    AtomicInteger parsed = new AtomicInteger();
    run(
        new Parts(
            (bytes, format, hints) -> {
              if (parsed.incrementAndGet() == 5) {
                happens(change);
              }
              return plain.parsing().parse(bytes, format, hints);
            },
            plain.placing(),
            plain.publisher(),
            plain.formCells()));
  }

  private void whilePublishing(Change change) {
    Parts plain = new PlainParsing().parts();
    run(
        new Parts(
            plain.parsing(),
            plain.placing(),
            (edition, next) -> {
              happens(change);
              return plain.publisher().publish(edition, next);
            },
            plain.formCells()));
  }

  private void happens(Change change) {
    try {
      change.to(terminal.input);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void run(Parts parts) {
    StringWriter printed = new StringWriter();
    int code =
        AtlasCommand.commandLine(parts)
            .setOut(new PrintWriter(printed, true))
            .setErr(new PrintWriter(printed, true))
            .execute(
                "--input", terminal.input.toString(),
                "--output", terminal.output.toString(),
                "--threads", "1");
    assertThat(code).as(printed.toString()).isIn(ExitCode.DONE, ExitCode.DONE_WITH_REJECTS);
  }

  private static String name(int i) {
    return String.format(Locale.ROOT, "d%03d.txt", i);
  }

  private static String text(int i) {
    return "report office" + i + " 2020";
  }
}
