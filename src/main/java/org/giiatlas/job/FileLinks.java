package org.giiatlas.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Files that two editions share. A published file is never written to again, so that the next
 * edition has it as a link where the file system allows it, and as a copy with the same time where
 * not.
 */
final class FileLinks {
  private FileLinks() {}

  /** Makes {@code to} the same file as {@code from}, in folders that are made if need be. */
  static void link(Path from, Path to) throws IOException {
    Files.createDirectories(Objects.requireNonNull(to.getParent()));
    Files.deleteIfExists(to);
    try {
      Files.createLink(to, from);
    } catch (IOException | UnsupportedOperationException e) {
      Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * Files below {@code next} that have the name and the bytes of one below {@code before} become
   * that file: copies by time and length pass over it.
   */
  static void share(Path before, Path next) throws IOException {
    try (Stream<Path> paths = Files.walk(next)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        Path old = before.resolve(next.relativize(path).toString());
        if (Files.isRegularFile(old)
            && !Files.isSameFile(old, path)
            && Files.mismatch(old, path) < 0) {
          link(old, path);
        }
      }
    }
  }

  /** Whether symbolic links can be made and replaced in one step, tried at that path. */
  static boolean symbolicIn(Path path) {
    try {
      replaceSymbolic(path, Path.of("nowhere"));
      replaceSymbolic(path, Path.of("elsewhere"));
      boolean works = Files.readSymbolicLink(path).equals(Path.of("elsewhere"));
      Files.delete(path);
      return works;
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /** Lets a symbolic link lead elsewhere, or makes it; who follows it gets the one or the other. */
  static void replaceSymbolic(Path link, Path target) throws IOException {
    Path draft = link.resolveSibling("." + link.getFileName() + ".draft");
    Files.deleteIfExists(draft);
    Files.createSymbolicLink(draft, target);
    Files.move(draft, link, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
