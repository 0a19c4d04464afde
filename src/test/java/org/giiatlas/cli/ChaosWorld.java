package org.giiatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
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

  private static final List<Integer> EXITS =
      List.of(ExitCode.DONE, ExitCode.FAILED, ExitCode.DONE_WITH_REJECTS);
  private static final List<Integer> GOOD_EXITS =
      List.of(ExitCode.DONE, ExitCode.DONE_WITH_REJECTS);

  private static final long ROOM = 300_000;

  private final Path folder;
  private final Path input;
  private final Path output;
  private final Optional<ChaosServer> server;
  private final Optional<SmallFileSystem> small;
  private final Random random;
  private final List<String> story = new ArrayList<>();
  private SortedMap<String, String> published;

  /** How long a run takes that is let alone, on this machine now. */
  private int runMillis = 4000;

  /** Whether the database's file was damaged, which no run has to survive, be it nights later. */
  private boolean stateDamaged;

  ChaosWorld(Path folder, Optional<ChaosServer> server, Random random) throws IOException {
    this.folder = folder;
    this.input = Files.createDirectories(folder.resolve("in"));
    this.output = Files.createDirectories(folder.resolve("out"));
    this.server = server;
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
    int edits = random.nextInt(4);
    for (int i = 0; i < edits; i++) {
      edit();
    }
    SortedMap<String, String> after = expected();
    if (random.nextInt(5) == 0) {
      changeWhileItIsRead();
      // What of it is shown depends on the moment.
      published = Terminal.published(output);
      after = expected();
    } else {
      disturb();
      same(published, after);
    }
    int code = undisturbed();
    // A server may cut off this run, too; the same command resumes.
    for (int again = 0; code == 1 && server.isPresent() && again < 20; again++) {
      same(published, after);
      code = undisturbed();
    }
    if (code == 1) {
      // Only a state that cannot be read may stop a run that is let alone; the message says so.
      assertThat(stateDamaged).as(story()).isTrue();
      same(published, after);
      tell("the damaged state is moved away");
      Files.deleteIfExists(output.resolve(".state/atlas.mv.db"));
      stateDamaged = false;
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
    switch (random.nextInt(7)) {
      case 0, 1 -> end(start(List.of()), true);
      case 2 -> end(start(List.of()), false);
      case 3 -> boundedFiles();
      case 4 -> fullFileSystem();
      case 5 -> damagePublished();
      default -> {
        if (server.isPresent()) {
          stop(server.get());
        } else {
          damageState();
        }
      }
    }
  }

  /** The input is edited at any moment of a run; each document is shown as it was at some time. */
  private void changeWhileItIsRead() throws Exception {
    Set<String> states = states();
    states.addAll(shown()); // a run that a server cuts off leaves what was there
    Process process = start(List.of());
    int edits = 1 + random.nextInt(4);
    for (int i = 0; i < edits; i++) {
      boolean ended = process.waitFor(random.nextInt(1 + runMillis / 2), TimeUnit.MILLISECONDS);
      tell(ended ? "after the end" : "meanwhile");
      edit();
      states.addAll(states());
    }
    assertThat(process.waitFor(600, TimeUnit.SECONDS)).as(story()).isTrue();
    assertThat(process.exitValue())
        .as(story())
        .isIn(server.isPresent() || stateDamaged ? EXITS : GOOD_EXITS);
    assertThat(shown()).as(story()).isSubsetOf(states);
  }

  /** The states of the documents that are published. */
  private Set<String> shown() throws IOException {
    Set<String> shown = new TreeSet<>();
    for (Map.Entry<String, String> file : Terminal.published(output).entrySet()) {
      if (file.getKey().endsWith("/reports.csv")) {
        shown.addAll(states(file.getValue()));
      }
    }
    return shown;
  }

  /** Each file of one document with the digest of its bytes. */
  private Set<String> states() throws IOException, NoSuchAlgorithmException {
    Set<String> states = new TreeSet<>();
    try (Stream<Path> files = Files.list(input)) {
      for (Path file : files.toList()) {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        states.add(file.getFileName() + " " + HexFormat.of().formatHex(digest));
      }
    }
    return states;
  }

  /** The same of the reports that a table shows, but for those of containers. */
  private static Set<String> states(String reports) throws IOException {
    Set<String> states = new TreeSet<>();
    try (CSVParser rows =
        CSVFormat.DEFAULT.builder().setHeader().get().parse(new StringReader(reports))) {
      for (CSVRecord row : rows) {
        if (!row.get("document").contains("#")) {
          states.add(row.get("document") + " " + row.get("sha256"));
        }
      }
    }
    return states;
  }

  /** The server is stopped at any moment, and started when the run has ended. */
  private void stop(ChaosServer at) throws Exception {
    Process process = start(List.of());
    int millis = random.nextInt(runMillis);
    boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
    tell("server stopped after " + millis + " ms" + (ended ? ", too late" : ""));
    at.stop();
    assertThat(process.waitFor(600, TimeUnit.SECONDS)).as(story()).isTrue();
    assertThat(process.exitValue()).as(story()).isIn(EXITS);
    at.start();
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
    if (code == 1 && server.isEmpty() && !stateDamaged) {
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
    server.ifPresent(at -> command.addAll(List.of("--database", at.url())));
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
        replace(any, noise);
      }
      case 3 -> {
        tell("cut off: " + any.getFileName());
        byte[] bytes = Files.readAllBytes(any);
        replace(any, java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
      }
      default -> write(name, document);
    }
  }

  private void write(String name, GeneratedDocument document) throws IOException {
    tell("written: " + name);
    replace(input.resolve(name), document.text().getBytes(StandardCharsets.UTF_8));
  }

  /** In one move, so that whoever reads the file sees one state of it. */
  private static void replace(Path file, byte[] bytes) throws IOException {
    Path draft = file.resolveSibling(".draft");
    Files.write(draft, bytes);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
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
