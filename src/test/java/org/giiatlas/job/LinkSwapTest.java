package org.giiatlas.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkSwapTest {
  @TempDir Path output;
  private StateFolder state;
  private LinkSwap swap;

  @BeforeEach
  void open() throws Exception {
    state = StateFolder.open(output, Clock.systemUTC());
    swap = new LinkSwap(output, state, new FolderSwap(output, state));
    write(output, "notes.txt", "somebody's own");
  }

  @AfterEach
  void close() throws IOException {
    state.close();
  }

  @Test
  void aFileSystemWithLinksIsPublishedToByLinks() throws IOException {
    assertThat(EditionSwap.of(output, state)).isInstanceOf(LinkSwap.class);
  }

  @Test
  void theNewEditionIsShownAndWhatIsNobodysStays() throws IOException {
    publish(1, 0, "dataset/a.csv", "charts/one.svg", "run.json");
    publish(2, 0, "dataset/a.csv", "dataset/b.csv", "page.html", "run.json");

    assertThat(shown())
        .containsOnly(
            java.util.Map.entry("dataset/a.csv", "2"),
            java.util.Map.entry("dataset/b.csv", "2"),
            java.util.Map.entry("page.html", "2"),
            java.util.Map.entry("run.json", "2"),
            java.util.Map.entry("notes.txt", "somebody's own"));
    assertThat(Files.isSymbolicLink(output.resolve("charts"))).isFalse();
  }

  @Test
  void asManyEditionsOfBeforeStayAsAreAskedFor() throws IOException {
    for (int number = 1; number <= 4; number++) {
      publish(number, 1, "run.json");
    }
    assertThat(editions()).containsExactly("3", "4");
    for (int number = 5; number <= 7; number++) {
      publish(number, 2, "run.json");
    }
    assertThat(editions()).containsExactly("5", "6", "7");
  }

  /** Killed before the link was switched: what was new leads nowhere. */
  @Test
  void anEditionThatWasNeverShownIsClearedAway() throws IOException {
    publish(1, 0, "dataset/a.csv", "run.json");
    SortedMap<String, String> before = shown();
    Path never = output.resolve(".editions/2");
    write(never, "dataset/a.csv", "2");
    write(never, "page.html", "2");
    Files.createSymbolicLink(output.resolve("page.html"), Path.of(".editions/current/page.html"));
    assertThat(shown()).isEqualTo(before);

    swap.recover();
    swap.recover();

    assertThat(shown()).isEqualTo(before);
    assertThat(Files.isSymbolicLink(output.resolve("page.html"))).isFalse();
    assertThat(editions()).containsExactly("1");
  }

  /** Killed after the link was switched: what is gone leads nowhere. */
  @Test
  void whatWasShownIsTidiedUp() throws IOException {
    publish(1, 0, "dataset/a.csv", "charts/one.svg", "run.json");
    write(output.resolve(".editions/2"), "dataset/a.csv", "2");
    FileLinks.replaceSymbolic(output.resolve(".editions/current"), Path.of("2"));

    swap.recover();

    assertThat(shown()).containsOnlyKeys("dataset/a.csv", "notes.txt").containsValue("2");
    assertThat(Files.isSymbolicLink(output.resolve("charts"))).isFalse();
  }

  @Test
  void anOutputOfFoldersIsTakenOver() throws IOException {
    List<String> files = List.of("dataset/a.csv", "charts/one.svg", "run.json");
    for (String file : files) {
      write(output, file, "1");
    }
    stage(2, "dataset/a.csv", "run.json");
    swap.commit(2, files, 1);

    assertThat(shown()).containsOnlyKeys("dataset/a.csv", "run.json", "notes.txt");
    assertThat(output.resolve(".editions/1/charts/one.svg")).hasContent("1");
    assertThat(editions()).containsExactly("1", "2");
  }

  /** Killed while folders became links: every name is there again. */
  @Test
  void aTakeOverThatWasInterruptedIsCompleted() throws IOException {
    write(output, "dataset/a.csv", "1");
    write(output.resolve(".editions/1"), "dataset/a.csv", "1");
    write(output.resolve(".editions/1"), "charts/one.svg", "1");
    FileLinks.replaceSymbolic(output.resolve(".editions/current"), Path.of("1"));

    swap.recover();

    assertThat(shown()).containsOnlyKeys("dataset/a.csv", "charts/one.svg", "notes.txt");
    assertThat(Files.isSymbolicLink(output.resolve("dataset"))).isTrue();
  }

  /**
   * Readers go through the files again and again while editions change: one that reads by path may
   * meet the new edition on its way but never the old one behind it, and no file is ever missing;
   * one that resolves the link first reads one edition only.
   */
  @Test
  void readersNeverSeeAMixture() throws Exception {
    String[] files = {"dataset/a.csv", "trends/a.csv", "charts/a.svg", "index.html", "run.json"};
    publish(1, 0, files);
    AtomicBoolean done = new AtomicBoolean();
    CompletableFuture<List<List<String>>> byPath =
        CompletableFuture.supplyAsync(() -> readAll(output, files, done));
    CompletableFuture<List<List<String>>> resolved =
        CompletableFuture.supplyAsync(
            () -> readAll(output.resolve(".editions/current"), files, done));
    for (int number = 2; number <= 60; number++) {
      publish(number, 60, files);
    }
    done.set(true);

    assertThat(byPath.get())
        .isNotEmpty()
        .allSatisfy(seen -> assertThat(seen.stream().map(Integer::valueOf).toList()).isSorted());
    assertThat(resolved.get())
        .isNotEmpty()
        .allSatisfy(seen -> assertThat(seen).containsOnly(seen.get(0)));
  }

  private static List<List<String>> readAll(Path folder, String[] files, AtomicBoolean done) {
    List<List<String>> all = new ArrayList<>();
    try {
      do {
        Path edition = folder.toRealPath();
        List<String> seen = new ArrayList<>();
        for (String file : files) {
          seen.add(Files.readString(edition.resolve(file)));
        }
        all.add(seen);
      } while (!done.get());
      return all;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void publish(int number, int keep, String... files) throws IOException {
    Collection<String> before =
        number == 1 ? List.of() : EditionSwap.files(swap.inPlace()).keySet();
    stage(number, files);
    swap.commit(number, before, keep);
  }

  private void stage(int number, String... files) throws IOException {
    Path staged = swap.stage();
    for (String file : files) {
      write(staged, file, Integer.toString(number));
    }
  }

  private List<String> editions() throws IOException {
    try (Stream<Path> paths = Files.list(output.resolve(".editions"))) {
      return paths
          .filter(path -> !Files.isSymbolicLink(path))
          .map(path -> path.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  private SortedMap<String, String> shown() throws IOException {
    SortedMap<String, String> contents = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(output, FileVisitOption.FOLLOW_LINKS)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = output.relativize(path).toString();
        if (!name.startsWith(".")) {
          contents.put(name, Files.readString(path));
        }
      }
    }
    return contents;
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }
}
