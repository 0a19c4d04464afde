package org.giiatlas.source;

import java.io.IOException;
import java.util.Locale;

/** A file or a record has more bytes than a document may have; it was not read to its end. */
public final class DocumentTooLargeException extends IOException {
  DocumentTooLargeException(String name, int bound) {
    super(
        String.format(
            Locale.ROOT,
            "%s has more than %,d bytes; split it or give only the report.",
            name,
            bound));
  }
}
