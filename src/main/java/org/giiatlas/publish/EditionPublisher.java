package org.giiatlas.publish;

import java.io.IOException;
import java.nio.file.Path;

/** Writes an edition's files. */
@FunctionalInterface
public interface EditionPublisher {
  /**
   * Writes all files of an edition: deterministic but for {@code run.json}.
   *
   * @param edition what to show
   * @param folder an empty folder that nobody reads yet; the caller moves it into place
   * @throws IOException if a file cannot be written; the edition before stays as it is
   */
  void publish(Edition edition, Path folder) throws IOException;
}
