package org.giiatlas.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Whether two files or folders hold the same names and bytes. */
final class SameTree {
  private SameTree() {}

  /**
   * Compares; a staged file that equals the one in place takes over its time, so that copies by
   * time and length pass over it.
   */
  static boolean as(Path staged, Path inPlace) throws IOException {
    if (!Files.isDirectory(staged)) {
      return sameFile(staged, inPlace);
    }
    boolean same = Files.isDirectory(inPlace) && count(staged) == count(inPlace);
    try (Stream<Path> paths = Files.walk(staged)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        same &= sameFile(path, inPlace.resolve(staged.relativize(path).toString()));
      }
    }
    return same;
  }

  private static boolean sameFile(Path staged, Path inPlace) throws IOException {
    if (!Files.isRegularFile(inPlace) || Files.mismatch(staged, inPlace) >= 0) {
      return false;
    }
    Files.setLastModifiedTime(staged, Files.getLastModifiedTime(inPlace));
    return true;
  }

  private static long count(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).count();
    }
  }
}
