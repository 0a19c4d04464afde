package org.giiatlas.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.giiatlas.job.PlainParsing;
import picocli.CommandLine;

/** The program at a terminal, with an input and an output folder and a parser of one-line texts. */
final class Terminal {
  final Path input;
  final Path output;
  private final PlainParsing parsing = new PlainParsing();

  /** How a command ended and what it printed. */
  record Ended(int exitCode, String out, String err, List<String> parsed) {}

  Terminal(Path folder) throws IOException {
    input = Files.createDirectories(folder.resolve("in"));
    output = folder.resolve("out");
  }

  Terminal write(String name, String text) throws IOException {
    Files.createDirectories(input.resolve(name).getParent());
    Files.writeString(input.resolve(name), text);
    return this;
  }

  /** The command as typed, with input and output added. */
  Ended run(String... arguments) {
    return type(
        Stream.concat(
                Stream.of(arguments),
                Stream.of("--input", input.toString(), "--output", output.toString()))
            .toArray(String[]::new));
  }

  private static final Set<String> OF_THE_RUN = Set.of("run.json", "run.js", "changes.csv");

  /** Puts something where the next edition's link is made; the folder is to be removed again. */
  Path obstructSwap() throws IOException {
    Path draft = output.resolve(".editions/.current.draft");
    Files.createDirectories(draft.resolve("in-the-way"));
    return draft;
  }

  /** The command as typed. */
  Ended type(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line =
        AtlasCommand.commandLine(parsing.parts())
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true));
    int exitCode = line.execute(arguments);
    return new Ended(exitCode, out.toString(), err.toString(), parsing.takeParsed());
  }

  /**
   * All published files by path, without state and those that tell of the run: {@code run.json},
   * {@code run.js} and {@code changes.csv}.
   */
  SortedMap<String, String> published() throws IOException {
    return published(output);
  }

  static SortedMap<String, String> published(Path output) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(output, FileVisitOption.FOLLOW_LINKS)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = output.relativize(path).toString();
        if (!name.startsWith(".") && !OF_THE_RUN.contains(name)) {
          files.put(name, content(Files.readAllBytes(path)));
        }
      }
    }
    return files;
  }

  /** Text as it is, and of other files a character a byte. */
  private static String content(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)
        ? text
        : new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
