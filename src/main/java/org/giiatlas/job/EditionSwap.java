package org.giiatlas.job;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * Moves a finished edition into place. The output holds real folders and no links, so that
 * archives, copies and every file system take it as it is; the price is that a reader may see the
 * old {@code dataset} beside the new {@code charts} for as long as a few renames take. {@code
 * run.json} comes last. A journal lists the renames before the first is made: whatever interrupts
 * them, the next start completes them, and without a journal the edition before is still whole.
 */
final class EditionSwap {
  private static final String LAST = "run.json";

  private final Path output;
  private final Path staged;
  private final Path replaced;
  private final Path journal;

  EditionSwap(Path output, StateFolder state) {
    this.output = output;
    this.staged = state.resolve("next");
    this.replaced = state.resolve("replaced");
    this.journal = state.resolve("swap");
  }

  /** Completes a swap that was interrupted, and clears away an edition that was never finished. */
  void recover() throws IOException {
    if (Files.exists(journal)) {
      complete(Files.readAllLines(journal));
    }
    FileSystemUtils.deleteRecursively(staged);
    FileSystemUtils.deleteRecursively(replaced);
  }

  /** A new empty folder for the next edition, on the output's own file system. */
  Path stage() throws IOException {
    FileSystemUtils.deleteRecursively(staged);
    return Files.createDirectory(staged);
  }

  /**
   * Puts the staged edition in place. What did not change stays untouched.
   *
   * @param before the files of the edition before, by path; those that the new one does not have
   *     are removed, and nothing that no edition published
   */
  void commit(Collection<String> before) throws IOException {
    List<String> lines = new ArrayList<>();
    List<String> names = children(staged);
    for (String name : names) {
      if (!SameTree.as(staged.resolve(name), output.resolve(name))) {
        lines.add("put " + name);
      }
    }
    before.stream()
        .map(path -> path.split("/", 2)[0])
        .distinct()
        .filter(name -> !names.contains(name))
        .forEach(name -> lines.add("drop " + name));
    lines.sort(Comparator.comparing((String line) -> line.endsWith(" " + LAST)));
    write(lines);
    complete(lines);
    FileSystemUtils.deleteRecursively(staged);
    FileSystemUtils.deleteRecursively(replaced);
  }

  /** Moves a file of the staged edition into the state, for the operator to look at. */
  Path setAside(Path file) throws IOException {
    Path kept = journal.resolveSibling("not-published-" + file.getFileName());
    return Files.move(file, kept, StandardCopyOption.REPLACE_EXISTING);
  }

  /** All published files below a folder with their lengths, by path with {@code /}. */
  static SortedMap<String, Long> files(Path folder) throws IOException {
    SortedMap<String, Long> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(path).toString().replace('\\', '/'), Files.size(path));
      }
    }
    return files;
  }

  private static List<String> children(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private void write(List<String> lines) throws IOException {
    Path draft = journal.resolveSibling("swap.draft");
    Files.write(draft, lines, StandardCharsets.UTF_8);
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(draft, journal, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  // Each line may have been done already, by half or not at all.
  private void complete(List<String> lines) throws IOException {
    Files.createDirectories(replaced);
    for (String line : lines) {
      String name = line.substring(line.indexOf(' ') + 1);
      if (line.startsWith("put ")) {
        put(name);
      } else {
        setAside(name);
      }
    }
    Files.deleteIfExists(journal);
  }

  private void put(String name) throws IOException {
    Path from = staged.resolve(name);
    if (!Files.exists(from)) {
      return; // it is in place
    }
    if (Files.isDirectory(from) || Files.isDirectory(output.resolve(name))) {
      setAside(name);
    }
    Files.move(
        from,
        output.resolve(name),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  private void setAside(String name) throws IOException {
    try {
      FileSystemUtils.deleteRecursively(replaced.resolve(name));
      Files.move(output.resolve(name), replaced.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (NoSuchFileException e) {
      // It is aside already, or never was.
    }
  }
}
