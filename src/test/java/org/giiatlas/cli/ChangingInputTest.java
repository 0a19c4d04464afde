package org.giiatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.giiatlas.job.Parts;
import org.giiatlas.job.PlainParsing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that somebody writes, replaces and removes while a run reads the folder. */
class ChangingInputTest {
  private static final int DOCUMENTS = 100;

  @TempDir Path folder;

  @Test
  void aRunShowsEachDocumentInOneStateAndTheNextPicksUpTheRest() throws IOException {
    Terminal terminal = new Terminal(folder.resolve("changing"));
    for (int i = 0; i < DOCUMENTS; i++) {
      terminal.write(name(i), text(i));
    }

    int disturbed = run(terminal, () -> change(terminal.input));

    assertThat(disturbed).isIn(ExitCode.DONE, ExitCode.DONE_WITH_REJECTS);
    String shown = terminal.published().values().toString();
    assertThat(shown).contains("office10");
    assertThat(shown.contains("office90")).isNotEqualTo(shown.contains("replaced"));
    Terminal.Ended next = terminal.run();
    assertThat(next.exitCode()).as(next.err()).isZero();
    assertThat(terminal.published()).isEqualTo(undisturbed(terminal.input));
  }

  /** One is replaced, one grows, one is gone, one is new. */
  private static void change(Path input) {
    try {
      Files.writeString(input.resolve(name(90)), "report replaced 2021");
      Files.writeString(input.resolve(name(91)), text(91) + "\n");
      Files.delete(input.resolve(name(95)));
      Files.writeString(input.resolve("later.txt"), "report later 2020");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int run(Terminal terminal, Runnable whileItReads) {
    Parts plain = new PlainParsing().parts();
    AtomicInteger parsed = new AtomicInteger();
    Parts parts =
        new Parts(
            (bytes, format, hints) -> {
              if (parsed.incrementAndGet() == 5) {
                whileItReads.run();
              }
              return plain.parsing().parse(bytes, format, hints);
            },
            plain.placing(),
            plain.publisher(),
            plain.formCells());
    StringWriter printed = new StringWriter();
    return AtlasCommand.commandLine(parts)
        .setOut(new PrintWriter(printed, true))
        .setErr(new PrintWriter(printed, true))
        .execute(
            "--input", terminal.input.toString(),
            "--output", terminal.output.toString(),
            "--threads", "1");
  }

  private Object undisturbed(Path input) throws IOException {
    Path output = folder.resolve("undisturbed");
    new Terminal(folder.resolve("other"))
        .type("run", "--input", input.toString(), "--output", output.toString());
    return Terminal.published(output);
  }

  private static String name(int i) {
    return String.format(Locale.ROOT, "d%03d.txt", i);
  }

  private static String text(int i) {
    return "report office" + i + " 2020";
  }
}
