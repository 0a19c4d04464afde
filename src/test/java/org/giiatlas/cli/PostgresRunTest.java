package org.giiatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.giiatlas.store.DatabaseLock;
import org.giiatlas.store.PostgresServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole job with its state on a real PostgreSQL server. */
@Timeout(120)
class PostgresRunTest {
  @TempDir Path folder;
  private String url = "";

  @BeforeEach
  void aServer() throws Exception {
    url = PostgresServer.freshDatabase();
  }

  @Test
  void theSamplesGiveTheSameBytesAsOnH2() throws IOException {
    Path onH2 = folder.resolve("h2");
    Path onPostgres = folder.resolve("postgres");

    int h2 = samples("--output", onH2.toString());
    int postgres = samples("--output", onPostgres.toString(), "--database", url);

    assertThat(postgres).isEqualTo(h2).isIn(ExitCode.DONE, ExitCode.DONE_WITH_REJECTS);
    SortedMap<String, Path> expected = published(onH2);
    SortedMap<String, Path> actual = published(onPostgres);
    assertThat(actual.keySet()).isEqualTo(expected.keySet()).hasSizeGreaterThan(50);
    for (String name : expected.keySet()) {
      assertThat(actual.get(name)).hasSameBinaryContentAs(expected.get(name));
    }
    assertThat(samples("--output", onPostgres.toString(), "--database", url)).isEqualTo(h2);
  }

  @Test
  void whatIsNewChangedAndGoneIsKeptTrackOf() throws IOException {
    Terminal terminal =
        new Terminal(folder)
            .write("a.txt", "report A 2020")
            .write("b.txt", "report B 2020")
            .write("c.txt", "nothing");
    assertThat(terminal.run("--database", url).exitCode()).isEqualTo(3);
    assertThat(terminal.run("--database", url).out()).contains("Up to date");
    terminal.write("b.txt", "report B2 2020").write("c.txt", "report C 2019");
    Files.delete(terminal.input.resolve("a.txt"));

    Terminal.Ended run = terminal.run("--database", url);

    assertThat(run.parsed()).containsExactly("report B2 2020", "report C 2019");
    assertThat(run.out()).contains("Documents 2: parsed 2, unchanged 0, rejected 0; gone 1");
  }

  @Test
  void aRunIntoAnotherOutputIsToldWhoHoldsTheDatabaseAndSinceWhen() throws Exception {
    Terminal terminal = new Terminal(folder).write("a.txt", "report A 2020");
    try (Connection connection =
            DriverManager.getConnection(url + "&ApplicationName=nightly%20on%20alpha");
        DatabaseLock held = DatabaseLock.take(connection).orElseThrow()) {
      held.verify();

      Terminal.Ended run = terminal.run("--database", url);

      assertThat(run.exitCode()).isEqualTo(5);
      assertThat(run.err())
          .hasLineCount(1)
          .contains("nightly on alpha")
          .containsPattern("since \\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    }
    assertThat(terminal.run("--database", url).exitCode()).isZero();
  }

  @Test
  void noPasswordIsPrintedLoggedOrPublished() throws IOException {
    Terminal terminal = new Terminal(folder).write("a.txt", "report A 2020");

    Terminal.Ended good = terminal.run("run", "--database", url + "&password=s3cret-w0rd");
    Terminal.Ended bad =
        terminal.run("run", "--force", "--database", url + "0&password=s3cret-w0rd&ssl=x");
    Terminal.Ended refused =
        terminal.run("run", "--database", "jdbc:postgresql://localhost:1/x?password=s3cret-w0rd");

    assertThat(good.exitCode()).isZero();
    assertThat(bad.exitCode()).isEqualTo(1);
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err())
        .hasLineCount(1)
        .contains("jdbc:postgresql://localhost:1/x cannot", "Check that the server is up");
    String seen = good.out() + good.err() + bad.out() + bad.err() + refused.out() + refused.err();
    assertThat(seen).doesNotContain("s3cret");
    try (Stream<Path> files = Files.walk(terminal.output)) {
      assertThat(files.filter(Files::isRegularFile))
          .isNotEmpty()
          .allSatisfy(
              file ->
                  assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                      .doesNotContain("s3cret"));
    }
  }

  private static int samples(String... arguments) {
    StringWriter printed = new StringWriter();
    return AtlasCommand.commandLine(Wiring.standard())
        .setOut(new PrintWriter(printed, true))
        .setErr(new PrintWriter(printed, true))
        .execute(
            Stream.concat(Stream.of("run", "--input", "data"), Stream.of(arguments))
                .toArray(String[]::new));
  }

  private static SortedMap<String, Path> published(Path output) throws IOException {
    SortedMap<String, Path> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(output, FileVisitOption.FOLLOW_LINKS)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = output.relativize(path).toString();
        if (!name.startsWith(".") && !name.equals("run.json") && !name.equals("run.js")) {
          files.put(name, path);
        }
      }
    }
    return files;
  }
}
