package org.giiatlas.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Moves a finished edition into place. Whatever interrupts it, the edition before or the new one is
 * in place, or the next start completes what was begun.
 */
sealed interface EditionSwap permits LinkSwap, FolderSwap {
  /** The folder under the output with whole editions, each under its number. */
  String EDITIONS = ".editions";

  /** By links where the file system has them, else by moving folders. */
  static EditionSwap of(Path output, StateFolder state) throws IOException {
    FolderSwap folders = new FolderSwap(output, state);
    return FileLinks.symbolicIn(state.resolve("link"))
        ? new LinkSwap(output, state, folders)
        : folders;
  }

  /** Completes a swap that was interrupted, and clears away an edition that was never finished. */
  void recover() throws IOException;

  /** A new empty folder for the next edition, on the output's own file system. */
  Path stage() throws IOException;

  /** The folder of the edition in place; empty of published files before the first. */
  Path inPlace() throws IOException;

  /**
   * Puts the staged edition in place.
   *
   * @param number its number
   * @param before the files of the edition before, by path; those that the new one does not have
   *     are removed, and nothing that no edition published
   * @param keep how many editions of before are kept
   */
  void commit(long number, Collection<String> before, int keep) throws IOException;

  /**
   * Gives back the space of an edition that will not be put in place; what cannot be removed now is
   * removed at the next start. A swap that has begun is left as it is.
   */
  void discard();

  /** Moves a file of the staged edition into the state, for the operator to look at. */
  Path setAside(Path file) throws IOException;

  /** All published files below a folder with their lengths, by path with {@code /}. */
  static SortedMap<String, Long> files(Path folder) throws IOException {
    SortedMap<String, Long> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        if (!name.startsWith(".")) {
          files.put(name, Files.size(path));
        }
      }
    }
    return files;
  }
}
