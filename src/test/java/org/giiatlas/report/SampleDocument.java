package org.giiatlas.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.giiatlas.document.Format;

/**
 * One of the project's own documents under {@code data/}.
 *
 * @param path its path
 */
record SampleDocument(Path path) {

  /** Every text and page, in the order of their paths. */
  static List<SampleDocument> all() {
    try (Stream<Path> files = Files.walk(Path.of("data"))) {
      return files
          .filter(file -> file.toString().matches(".*\\.(?:txt|md|html?)"))
          .filter(file -> !file.getFileName().toString().startsWith("README"))
          .sorted()
          .map(SampleDocument::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Format format() {
    return path.toString().matches(".*\\.html?") ? Format.HTML : Format.TEXT;
  }
}
