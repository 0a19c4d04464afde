package org.giiatlas.source;

import java.io.IOException;
import java.util.Locale;
import org.giiatlas.document.Limits;

/** A file or a record has more bytes than a document may have; it was not read to its end. */
public final class DocumentTooLargeException extends IOException {
  DocumentTooLargeException(String name) {
    super(
        String.format(
            Locale.ROOT,
            "%s has more than %,d bytes; split it or give only the report.",
            name,
            Limits.MAX_BYTES));
  }
}
