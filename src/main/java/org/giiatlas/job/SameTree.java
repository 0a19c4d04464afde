package org.giiatlas.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Whether two files or folders hold the same names and bytes. */
final class SameTree {
  private SameTree() {}

  /** Compares; a file that both share is not read. */
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
    return Files.isRegularFile(inPlace) && Files.mismatch(staged, inPlace) < 0;
  }

  private static long count(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).count();
    }
  }
}
