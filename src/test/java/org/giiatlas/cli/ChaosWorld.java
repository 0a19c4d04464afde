package org.giiatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.giiatlas.generator.DocumentGenerator;
import org.giiatlas.generator.GeneratedDocument;
import org.giiatlas.generator.StatutoryForm;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * An input, an output and a state to which things happen. After each one, what is published is
 * either the edition before or the one that an undisturbed run would give; and the next run that is
 * let alone gives the latter.
 */
final class ChaosWorld implements AutoCloseable {
  private static final List<StatutoryForm> FORMS =
      List.of(
          StatutoryForm.NATIONAL_2014, StatutoryForm.NATIONAL_2019, StatutoryForm.NATIONAL_2021);

  private static final long ROOM = 300_000;

  private final Path folder;
  private final Path input;
  private final Path output;
  private final Optional<String> database;
  private final Optional<SmallFileSystem> small;
  private final Random random;
  private final List<String> story = new ArrayList<>();
  private SortedMap<String, String> published;

  /** How long a run takes that is let alone, on this machine now. */
  private int runMillis = 4000;

  /** Whether the database's file was damaged this night, which no run has to survive. */
  private boolean stateDamaged;

  ChaosWorld(Path folder, Optional<String> database, Random random) throws IOException {
    this.folder = folder;
    this.input = Files.createDirectories(folder.resolve("in"));
    this.output = Files.createDirectories(folder.resolve("out"));
    this.database = database;
    this.random = random;
    this.small = SmallFileSystem.at(output, ROOM);
    if (small.isEmpty()) {
      tell("no disk is full here: " + SmallFileSystem.NEEDS);
    }
    for (GeneratedDocument document : documents(0)) {
      write(document.agency() + document.year() + ".txt", document);
    }
    this.published = new TreeMap<>();
  }

  /** What happened so far, for the message of a failure. */
  String story() {
    return String.join("\n", story);
  }

  @Override
  public void close() throws IOException {
    if (small.isPresent()) {
      small.get().close();
    }
  }

  /** Edits the input, disturbs a run, and lets another one end. */
  void night() throws Exception {
    stateDamaged = false;
    int edits = random.nextInt(4);
    for (int i = 0; i < edits; i++) {
      edit();
    }
    SortedMap<String, String> after = expected();
    disturb();
    same(published, after);
    int code = undisturbed();
    // A server may cut off this run, too; the same command resumes.
    for (int again = 0; code == 1 && database.isPresent() && again < 20; again++) {
      same(published, after);
      code = undisturbed();
    }
    if (code == 1) {
      // Only a state that cannot be read may stop a run that is let alone; the message says so.
      assertThat(stateDamaged).as(story()).isTrue();
      same(published, after);
      tell("the damaged state is moved away");
      Files.deleteIfExists(output.resolve(".state/atlas.mv.db"));
      code = undisturbed();
    }
    assertThat(code).as(story()).isIn(0, 3);
    same(after, after);
    published = after;
  }

  /** Whether one of the two is published, file by file; tells which files are of neither. */
  private void same(SortedMap<String, String> one, SortedMap<String, String> other)
      throws IOException {
    SortedMap<String, String> now = Terminal.published(output);
    if (!now.equals(one) && !now.equals(other)) {
      SortedMap<String, String> differing = new TreeMap<>(now);
      differing.entrySet().removeAll(other.entrySet());
      SortedMap<String, String> missing = new TreeMap<>(other);
      missing.keySet().removeAll(now.keySet());
      throw new AssertionError(
          story()
              + "\nother than expected: "
              + differing.keySet()
              + ", missing: "
              + missing.keySet());
    }
  }

  private void disturb() throws Exception {
    switch (random.nextInt(database.isPresent() ? 6 : 7)) {
      case 0, 1 -> end(start(List.of()), true);
      case 2 -> end(start(List.of()), false);
      case 3 -> boundedFiles();
      case 4 -> fullFileSystem();
      case 5 -> damagePublished();
      default -> damageState();
    }
  }

  /** Kills the process, or tells it to end, at any moment. */
  private void end(Process process, boolean kill) throws Exception {
    int millis = random.nextInt(runMillis);
    boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
    tell(
        (kill ? "killed" : "told to end")
            + " after "
            + millis
            + " ms"
            + (ended ? ", too late" : ""));
    if (kill) {
      process.destroyForcibly();
    } else {
      process.destroy();
    }
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(story()).isTrue();
  }

  /** All that is written has to find room, and does so again after this run. */
  private void fullFileSystem() throws Exception {
    if (small.isEmpty()) {
      return;
    }
    long kilobytes = random.nextInt(4000);
    tell("room for " + kilobytes + " kB more");
    small.get().resize(small.get().usedKilobytes() + kilobytes);
    int code = undisturbed();
    small.get().resize(ROOM);
    assertThat(code).as(story()).isIn(0, 1, 3);
    if (code == 1 && database.isEmpty()) {
      assertThat(story.get(story.size() - 1)).as(story()).contains("make room");
    }
  }

  /** No file may grow beyond a bound. */
  private void boundedFiles() throws Exception {
    int kilobytes = 1 << (3 + random.nextInt(8));
    tell("files of " + kilobytes + " kB at most");
    Process process = start(List.of("bash", "-c", "ulimit -f " + kilobytes + "; exec \"$@\"", "-"));
    assertThat(process.waitFor(600, TimeUnit.SECONDS)).as(story()).isTrue();
    assertThat(process.exitValue()).as(story()).isIn(0, 1, 3);
  }

  private void damagePublished() throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(output)) {
      paths
          .filter(Files::isRegularFile)
          .filter(path -> path.toString().contains(".editions"))
          .forEach(files::add);
    }
    if (files.isEmpty()) {
      return;
    }
    // Damage is not what this program did: it is mended by the next run and not compared before.
    Path file = files.get(random.nextInt(files.size()));
    tell("damaged " + output.relativize(file));
    Files.write(file, new byte[random.nextInt(9)]);
    for (int again = 0; undisturbed() == 1 && again < 20; again++) {
      tell("again");
    }
  }

  private void damageState() throws IOException {
    Path state = output.resolve(".state/atlas.mv.db");
    if (!Files.exists(state)) {
      return;
    }
    byte[] bytes = Files.readAllBytes(state);
    int from = random.nextInt(bytes.length);
    if (random.nextBoolean()) {
      tell("state cut off at " + from + " of " + bytes.length);
      bytes = java.util.Arrays.copyOf(bytes, from);
    } else {
      tell("state overwritten at " + from + " of " + bytes.length);
      byte[] noise = new byte[Math.min(bytes.length - from, 1 + random.nextInt(20_000))];
      random.nextBytes(noise);
      System.arraycopy(noise, 0, bytes, from, noise.length);
    }
    Files.write(state, bytes);
    stateDamaged = true;
  }

  private int undisturbed() throws IOException {
    long start = System.nanoTime();
    Process process = start(List.of());
    try {
      assertThat(process.waitFor(600, TimeUnit.SECONDS)).as(story()).isTrue();
      runMillis = 1 + (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    tell(
        "ended with "
            + process.exitValue()
            + ": "
            + Files.readString(folder.resolve("log")).strip());
    return process.exitValue();
  }

  /** What one run over the input gives that starts from nothing. */
  private SortedMap<String, String> expected() throws IOException {
    Path fresh = folder.resolve("fresh");
    FileSystemUtils.deleteRecursively(fresh);
    java.io.StringWriter printed = new java.io.StringWriter();
    int code =
        AtlasCommand.commandLine(ChartlessAtlas.parts())
            .setOut(new java.io.PrintWriter(printed))
            .setErr(new java.io.PrintWriter(printed))
            .execute("run", "--input", input.toString(), "--output", fresh.toString());
    assertThat(code).as("%s", printed).isIn(0, 3);
    return Terminal.published(fresh);
  }

  private Process start(List<String> before) throws IOException {
    List<String> command = new ArrayList<>(before);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            ChartlessAtlas.class.getName(),
            "run",
            "--allow-shrink",
            "--input",
            input.toString(),
            "--output",
            output.toString()));
    database.ifPresent(url -> command.addAll(List.of("--database", url)));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log").toFile())
        .start();
  }

  private void edit() throws IOException {
    List<Path> there;
    try (Stream<Path> files = Files.list(input)) {
      there = files.sorted().toList();
    }
    List<GeneratedDocument> versions = documents(random.nextInt(3));
    GeneratedDocument document = versions.get(random.nextInt(versions.size()));
    String name = document.agency() + document.year() + ".txt";
    Path any = there.get(random.nextInt(there.size()));
    switch (random.nextInt(6)) {
      case 4 -> writeContainer(versions);
      case 0 -> {
        tell("gone: " + any.getFileName());
        Files.delete(any);
      }
      case 1 -> write("second-" + name, document);
      case 2 -> {
        tell("noise: " + any.getFileName());
        byte[] noise = new byte[random.nextInt(5000)];
        random.nextBytes(noise);
        Files.write(any, noise);
      }
      case 3 -> {
        tell("cut off: " + any.getFileName());
        byte[] bytes = Files.readAllBytes(any);
        Files.write(any, java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
      }
      default -> write(name, document);
    }
  }

  private void write(String name, GeneratedDocument document) throws IOException {
    tell("written: " + name);
    Files.writeString(input.resolve(name), document.text(), StandardCharsets.UTF_8);
  }

  /** Several documents in one file, as crawlers keep them. */
  private void writeContainer(List<GeneratedDocument> versions) throws IOException {
    tell("written: pages.jsonl.gz");
    try (Writer lines =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(input.resolve("pages.jsonl.gz"))),
            StandardCharsets.UTF_8)) {
      for (int i = 0; i < 5; i++) {
        GeneratedDocument document = versions.get(random.nextInt(versions.size()));
        Map<String, String> page = Map.of("id", "page-" + i, "text", document.text());
        lines.write(JsonMapper.shared().writeValueAsString(new TreeMap<>(page)) + "\n");
      }
    }
  }

  private void tell(String what) {
    story.add(what);
  }

  private static List<GeneratedDocument> documents(long seed) {
    DocumentGenerator generator = new DocumentGenerator(seed);
    List<GeneratedDocument> documents = new ArrayList<>();
    for (int office = 1; office <= 2; office++) {
      for (StatutoryForm form : FORMS) {
        documents.addAll(generator.series(form, office));
      }
    }
    return documents;
  }
}
