package org.giiatlas.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.giiatlas.document.Format;
import org.junit.jupiter.api.Assumptions;

/**
 * The real documents that case files speak of. They are not part of the project: the folder is
 * named by the property or environment variable {@code GII_CORPUS}.
 */
public final class Corpus {
  private Corpus() {}

  /** The corpus folder; skips the test where there is none. */
  public static Path folder() {
    Path folder =
        Path.of(
            Optional.ofNullable(System.getProperty("GII_CORPUS"))
                .or(() -> Optional.ofNullable(System.getenv("GII_CORPUS")))
                .orElse("../shared"));
    Assumptions.assumeTrue(
        Files.isDirectory(folder.resolve("reports")),
        () -> "no corpus of real reports at " + folder + ": set GII_CORPUS to run this test");
    return folder;
  }

  /** The bytes of one document. */
  static byte[] read(Path document) {
    try {
      return Files.readAllBytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How a document is read, by its extension. */
  static Format format(String name) {
    return name.endsWith(".html") ? Format.HTML : Format.TEXT;
  }
}
