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
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * Where the file system has no links: the output holds folders. A reader may see the old {@code
 * dataset} beside the new {@code charts} for as long as a few renames take; {@code run.json} comes
 * last. A journal lists the renames before the first is made: whatever interrupts them, the next
 * start completes them, and without a journal the edition before is still whole.
 */
final class FolderSwap implements EditionSwap {
  private static final String LAST = "run.json";

  private final Path output;
  private final Path staged;
  private final Path replaced;
  private final Path journal;

  FolderSwap(Path output, StateFolder state) {
    this.output = output;
    this.staged = state.resolve("next");
    this.replaced = state.resolve("replaced");
    this.journal = state.resolve("swap");
  }

  @Override
  public void recover() throws IOException {
    if (Files.exists(journal)) {
      complete(Files.readAllLines(journal));
    }
    FileSystemUtils.deleteRecursively(staged);
    FileSystemUtils.deleteRecursively(replaced);
  }

  @Override
  public Path stage() throws IOException {
    FileSystemUtils.deleteRecursively(staged);
    return Files.createDirectory(staged);
  }

  @Override
  public Path inPlace() {
    return output;
  }

  @Override
  public void commit(long number, Collection<String> before, int keep) throws IOException {
    OldEditions old = new OldEditions(output);
    if (keep > 0) {
      old.keep(number - 1, before);
    }
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
    old.prune(keep);
    FileSystemUtils.deleteRecursively(staged);
    FileSystemUtils.deleteRecursively(replaced);
  }

  @Override
  public void discard() {
    if (!Files.exists(journal)) {
      FileSystemUtils.deleteRecursively(staged.toFile());
    }
  }

  @Override
  public Path setAside(Path file) throws IOException {
    Path kept = journal.resolveSibling("not-published-" + file.getFileName());
    return Files.move(file, kept, StandardCopyOption.REPLACE_EXISTING);
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
