package org.giiatlas.source;

import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The input folder does not exist; nothing can be read. */
public final class InputNotFoundException extends UncheckedIOException {
  InputNotFoundException(Path input) {
    super(
        "The input folder "
            + input.toAbsolutePath()
            + " does not exist; create it, or name another one with --input.",
        new NoSuchFileException(input.toString()));
  }
}
