package org.giiatlas.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * Each edition is a folder of its own, {@code .editions/NUMBER}; {@code .editions/current} is a
 * link to the one in place, and what the output shows, such as {@code dataset}, are links that lead
 * through it. Replacing that one link is one step of the file system, so that a reader sees the
 * edition before or the new one and never a mixture; one that resolves the link first can read the
 * edition to its end, as long as editions of before are kept.
 */
final class LinkSwap implements EditionSwap {
  private static final String CURRENT = "current";

  private final Path output;
  private final Path editions;
  private final Path current;
  private final Path staged;
  private final Path replaced;
  private final FolderSwap folders;

  /**
   * A swap by links.
   *
   * @param folders completes what it left where the output was published without links before
   */
  LinkSwap(Path output, StateFolder state, FolderSwap folders) {
    this.output = output;
    this.editions = output.resolve(EDITIONS);
    this.current = editions.resolve(CURRENT);
    this.staged = state.resolve("next");
    this.replaced = state.resolve("replaced");
    this.folders = folders;
  }

  @Override
  public void recover() throws IOException {
    folders.recover();
    if (Files.isDirectory(current)) {
      showAll(current);
      tidy();
      dropNeverShown();
    }
    FileSystemUtils.deleteRecursively(replaced);
  }

  /** Removes editions newer than the one in place: nobody ever saw them. */
  private void dropNeverShown() throws IOException {
    long shown = number(current.toRealPath());
    for (Path path : children(editions)) {
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) && number(path) > shown) {
        FileSystemUtils.deleteRecursively(path);
      }
    }
  }

  @Override
  public Path stage() throws IOException {
    return folders.stage();
  }

  @Override
  public Path inPlace() throws IOException {
    return Files.isDirectory(current) ? current.toRealPath() : output;
  }

  @Override
  public void commit(long number, Collection<String> before, int keep) throws IOException {
    Files.createDirectories(editions);
    if (!Files.isDirectory(current)) {
      adopt(number - 1, before);
    }
    Path edition = free(number);
    Files.move(staged, edition, StandardCopyOption.ATOMIC_MOVE);
    if (Files.isDirectory(current)) {
      // What is new leads nowhere yet; it is there once the edition is.
      showAll(edition);
    }
    FileLinks.replaceSymbolic(current, edition.getFileName());
    showAll(edition);
    tidy();
    prune(keep);
    FileSystemUtils.deleteRecursively(replaced);
  }

  @Override
  public void discard() {
    folders.discard();
  }

  @Override
  public Path setAside(Path file) throws IOException {
    return folders.setAside(file);
  }

  /** Takes over an edition that was published as folders, so that it is the one before. */
  private void adopt(long number, Collection<String> files) throws IOException {
    List<String> there =
        files.stream().filter(file -> Files.isRegularFile(output.resolve(file))).toList();
    if (there.isEmpty()) {
      return;
    }
    Path draft = editions.resolve("." + number + ".draft");
    FileSystemUtils.deleteRecursively(draft);
    for (String file : there) {
      FileLinks.link(output.resolve(file), draft.resolve(file));
    }
    Path edition = free(number);
    Files.move(draft, edition, StandardCopyOption.ATOMIC_MOVE);
    FileLinks.replaceSymbolic(current, edition.getFileName());
    showAll(edition);
  }

  /** A folder that does not exist: a number may come again where a run was killed at its end. */
  private Path free(long number) {
    Path edition = editions.resolve(Long.toString(number));
    for (int again = 2; Files.exists(edition, LinkOption.NOFOLLOW_LINKS); again++) {
      edition = editions.resolve(number + "-" + again);
    }
    return edition;
  }

  /** Makes a link in the output for everything that the edition shows. */
  private void showAll(Path edition) throws IOException {
    for (Path shown : children(edition)) {
      String name = shown.getFileName().toString();
      if (!name.startsWith(".") && !target(name).equals(linkOf(name))) {
        show(name);
      }
    }
  }

  private static Path target(String name) {
    return Path.of(EDITIONS, CURRENT, name);
  }

  private Path linkOf(String name) throws IOException {
    Path path = output.resolve(name);
    return Files.isSymbolicLink(path) ? Files.readSymbolicLink(path) : path;
  }

  private void show(String name) throws IOException {
    Path path = output.resolve(name);
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      // Only where the output was published as folders before: no link can replace a folder.
      Files.createDirectories(replaced);
      FileSystemUtils.deleteRecursively(replaced.resolve(name));
      Files.move(path, replaced.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }
    FileLinks.replaceSymbolic(path, target(name));
  }

  /** Takes away links to what the edition does not show any more. */
  private void tidy() throws IOException {
    for (Path path : children(output)) {
      String name = path.getFileName().toString();
      if (Files.isSymbolicLink(path)
          && Files.readSymbolicLink(path).equals(target(name))
          && !Files.exists(path)) {
        Files.deleteIfExists(path);
      }
    }
  }

  /** Removes all editions but the newest ones and the one in place. */
  private void prune(int keep) throws IOException {
    Path shown = current.toRealPath().getFileName();
    List<Path> old = new ArrayList<>();
    for (Path path : children(editions)) {
      Path name = Objects.requireNonNull(path.getFileName());
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) && !name.equals(shown)) {
        old.add(path);
      }
    }
    old.sort(Comparator.comparing(LinkSwap::number).reversed());
    for (Path path : old.subList(Math.min(keep, old.size()), old.size())) {
      FileSystemUtils.deleteRecursively(path);
    }
  }

  /** The edition's number and how often it came again; drafts come last. */
  private static long number(Path edition) {
    String[] parts = edition.getFileName().toString().split("-", -1);
    return parts[0].matches("\\d{1,12}")
        ? Long.parseLong(parts[0]) * 1000 + (parts.length > 1 ? Integer.parseInt(parts[1]) : 1)
        : -1;
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.sorted().toList();
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }
}
