package org.giiatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Runs on a file system that has no room for what they write. */
@Timeout(300)
class FullFileSystemTest {
  private static final long PLENTY = 400_000;

  @TempDir Path folder;

  @Test
  void aRunThatFindsNoRoomSaysSoAndTheSameCommandFinishesOnceThereIsSome() throws IOException {
    Path input = folder.resolve("in");
    FileSystemUtils.copyRecursively(Path.of("data/pingtan"), input);
    Path output = folder.resolve("small");
    Optional<SmallFileSystem> mounted = SmallFileSystem.at(output, 100);
    assumeTrue(mounted.isPresent(), SmallFileSystem.NEEDS);
    try (SmallFileSystem small = mounted.orElseThrow()) {
      SortedMap<String, String> nothing = Terminal.published(output);
      int failures = untilThereIsRoom(small, 100, input, output, nothing);
      SortedMap<String, String> first = Terminal.published(output);
      assertThat(failures).isGreaterThanOrEqualTo(4);
      assertThat(first).isEqualTo(undisturbed(input, folder.resolve("first")));

      Files.delete(input.resolve("huanjingguotu/2017.html"));
      failures = untilThereIsRoom(small, small.usedKilobytes(), input, output, first);

      assertThat(failures).isGreaterThanOrEqualTo(2);
      assertThat(Terminal.published(output))
          .isNotEqualTo(first)
          .isEqualTo(undisturbed(input, folder.resolve("second")));
    }
  }

  @Test
  void anOlderProgramsStateIsBroughtUpToDateOnceThereIsRoomForIt() throws Exception {
    Path input = folder.resolve("in");
    FileSystemUtils.copyRecursively(Path.of("data/pingtan/huanjingguotu"), input);
    Path output = folder.resolve("small");
    Optional<SmallFileSystem> mounted = SmallFileSystem.at(output, PLENTY);
    assumeTrue(mounted.isPresent(), SmallFileSystem.NEEDS);
    try (SmallFileSystem small = mounted.orElseThrow()) {
      SortedMap<String, String> edition = undisturbed(input, output);
      asTheProgramBeforeLeftIt(output.resolve(".state/atlas"));

      int failures = untilThereIsRoom(small, small.usedKilobytes(), input, output, edition);

      assertThat(failures).isPositive();
      assertThat(Terminal.published(output)).isEqualTo(edition);
    }
  }

  private static void asTheProgramBeforeLeftIt(Path database) throws SQLException {
    try (Connection state = DriverManager.getConnection("jdbc:h2:file:" + database);
        Statement statement = state.createStatement()) {
      for (String column : List.of("section", "section_presence", "year_place", "year_stated")) {
        statement.execute("alter table report_figures drop column " + column);
      }
      statement.execute("delete from \"flyway_schema_history\" where \"version\" = '4'");
      statement.execute("shutdown immediately"); // without compacting
    }
  }

  /** Gives a little more room after each run that failed; how many did. */
  private static int untilThereIsRoom(
      SmallFileSystem small, long from, Path input, Path output, SortedMap<String, String> before)
      throws IOException {
    int failures = 0;
    for (long kilobytes = from; kilobytes < PLENTY; kilobytes += 200L << failures) {
      small.resize(kilobytes);
      StringWriter err = new StringWriter();
      if (run(input, output, err) == ExitCode.DONE) {
        small.resize(PLENTY);
        return failures;
      }
      assertThat(err.toString())
          .as("with %d kB", kilobytes)
          .hasLineCount(1)
          .contains("MB are free on the file system of " + output, "make room");
      assertThat(Terminal.published(output)).isEqualTo(before);
      failures++;
    }
    throw new AssertionError("no room is enough");
  }

  private static SortedMap<String, String> undisturbed(Path input, Path output) throws IOException {
    assertThat(run(input, output, new StringWriter())).isZero();
    return Terminal.published(output);
  }

  private static int run(Path input, Path output, StringWriter err) {
    int code =
        AtlasCommand.commandLine(ChartlessAtlas.parts())
            .setOut(new PrintWriter(new StringWriter()))
            .setErr(new PrintWriter(err, true))
            .execute("run", "--input", input.toString(), "--output", output.toString());
    assertThat(code).as("%s", err).isIn(ExitCode.DONE, ExitCode.FAILED);
    return code;
  }
}
