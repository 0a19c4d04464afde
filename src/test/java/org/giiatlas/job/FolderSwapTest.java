package org.giiatlas.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderSwapTest {
  @TempDir Path output;
  private StateFolder state;
  private FolderSwap swap;

  @BeforeEach
  void anEditionIsInPlace() throws Exception {
    state = StateFolder.open(output, Clock.systemUTC());
    swap = new FolderSwap(output, state);
    write(output, "dataset/year=2020/reports.csv", "old");
    write(output, "dataset/rejects.csv", "");
    write(output, "charts/one.svg", "old chart");
    write(output, "index.html", "old page");
    write(output, "run.json", "1");
    write(output, "notes.txt", "somebody's own");
  }

  @AfterEach
  void close() throws IOException {
    state.close();
  }

  @Test
  void theNewEditionTakesThePlaceOfTheOldOne() throws IOException {
    stageNewEdition();
    swap.commit(2, EDITION_BEFORE, 0);

    assertThat(contents()).isEqualTo(newEdition());
  }

  @Test
  void whatDidNotChangeKeepsItsTime() throws IOException {
    FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(output.resolve("dataset/year=2020/reports.csv"), longAgo);
    Path staged = swap.stage();
    write(staged, "dataset/year=2020/reports.csv", "old");
    write(staged, "dataset/year=2021/reports.csv", "new");
    FileLinks.share(swap.inPlace(), staged);
    swap.commit(2, List.of(), 0);

    assertThat(Files.getLastModifiedTime(output.resolve("dataset/year=2020/reports.csv")))
        .isEqualTo(longAgo);
    assertThat(output.resolve("dataset/year=2021/reports.csv")).exists();
  }

  @Test
  void anEditionThatWasNeverFinishedIsClearedAway() throws IOException {
    SortedMap<String, String> before = contents();
    stageNewEdition();
    swap.recover();

    assertThat(contents()).isEqualTo(before);
    assertThat(state.resolve("next")).doesNotExist();
  }

  /** Every point at which the swap can be killed, by the number of renames that were made. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void anInterruptedSwapIsCompletedAtTheNextStart(int renames) throws IOException {
    stageNewEdition();
    Files.write(
        state.resolve("swap"),
        List.of("put dataset", "put trends", "drop charts", "put index.html", "put run.json"));
    Files.createDirectories(state.resolve("replaced"));
    List<Path[]> moves =
        List.of(
            new Path[] {output.resolve("dataset"), state.resolve("replaced/dataset")},
            new Path[] {state.resolve("next/dataset"), output.resolve("dataset")},
            new Path[] {state.resolve("next/trends"), output.resolve("trends")},
            new Path[] {output.resolve("charts"), state.resolve("replaced/charts")},
            new Path[] {state.resolve("next/index.html"), output.resolve("index.html")});
    for (Path[] move : moves.subList(0, renames)) {
      Files.move(move[0], move[1], java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    swap.recover();
    swap.recover();

    assertThat(contents()).isEqualTo(newEdition());
    assertThat(state.resolve("swap")).doesNotExist();
  }

  private static final List<String> EDITION_BEFORE =
      List.of(
          "charts/one.svg",
          "dataset/rejects.csv",
          "dataset/year=2020/reports.csv",
          "index.html",
          "run.json");

  private void stageNewEdition() throws IOException {
    Path staged = swap.stage();
    write(staged, "dataset/year=2021/reports.csv", "new");
    write(staged, "trends/all.csv", "new trend");
    write(staged, "index.html", "new page");
    write(staged, "run.json", "2");
  }

  private static SortedMap<String, String> newEdition() {
    SortedMap<String, String> edition = new TreeMap<>();
    edition.put("dataset/year=2021/reports.csv", "new");
    edition.put("trends/all.csv", "new trend");
    edition.put("index.html", "new page");
    edition.put("run.json", "2");
    edition.put("notes.txt", "somebody's own");
    return edition;
  }

  private SortedMap<String, String> contents() throws IOException {
    SortedMap<String, String> contents = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(output)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = output.relativize(path).toString();
        if (!name.startsWith(".state")) {
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
