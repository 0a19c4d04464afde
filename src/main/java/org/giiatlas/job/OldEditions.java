package org.giiatlas.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The folder {@code .editions} under an output that holds folders: whole editions of before, each
 * under its number.
 */
final class OldEditions {
  private final Path output;
  private final Path folder;

  OldEditions(Path output) {
    this.output = output;
    this.folder = output.resolve(EditionSwap.EDITIONS);
  }

  /**
   * Keeps the edition that is in place. Repeating it does no harm.
   *
   * @param number the edition's number
   * @param files its files, relative to the output
   */
  void keep(long number, Collection<String> files) throws IOException {
    Path kept = folder.resolve(Long.toString(number));
    if (Files.exists(kept) || files.isEmpty()) {
      return;
    }
    Path draft = folder.resolve(number + ".draft");
    FileSystemUtils.deleteRecursively(draft);
    for (String file : files) {
      Path from = output.resolve(file);
      if (Files.isRegularFile(from)) {
        FileLinks.link(from, draft.resolve(file));
      }
    }
    Files.createDirectories(draft);
    Files.move(draft, kept, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Removes all but the newest ones. */
  void prune(int keep) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<Path> newestFirst;
    try (Stream<Path> editions = Files.list(folder)) {
      newestFirst =
          editions
              .filter(edition -> edition.getFileName().toString().matches("\\d{1,18}"))
              .sorted(
                  Comparator.comparing(
                      (Path edition) -> -Long.parseLong(edition.getFileName().toString())))
              .toList();
    }
    for (Path edition :
        newestFirst.subList(Math.min(keep, newestFirst.size()), newestFirst.size())) {
      FileSystemUtils.deleteRecursively(edition);
    }
  }
}
