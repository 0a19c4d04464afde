package org.giiatlas.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.giiatlas.document.Rejection;
import org.giiatlas.document.Rejection.Reason;
import org.giiatlas.source.DocumentTooLargeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a failure while a document was fetched and parsed says of the document. */
public final class ReadFailure {
  private static final Logger LOG = LoggerFactory.getLogger(ReadFailure.class);

  private ReadFailure() {}

  /**
   * Why a document gives no report; a defect of the parser is logged with its trace.
   *
   * @param document its name
   * @param cause what was thrown; a lack of memory is thrown again, for it tells nothing of the
   *     document
   */
  public static Rejection rejection(String document, Throwable cause) {
    if (cause instanceof OutOfMemoryError memoryGone) {
      throw memoryGone;
    }
    if (cause instanceof DocumentTooLargeException) {
      return new Rejection(Reason.TOO_LARGE, Objects.requireNonNull(cause.getMessage()));
    }
    if (cause instanceof IOException || cause instanceof UncheckedIOException) {
      return new Rejection(
          Reason.UNREADABLE_FILE, "The file cannot be read: " + cause.getMessage());
    }
    LOG.error("{}: the parser failed", document, cause);
    return new Rejection(
        Reason.PARSER_FAILURE,
        "The parser failed ("
            + cause.getClass().getSimpleName()
            + "); please report the document.");
  }
}
