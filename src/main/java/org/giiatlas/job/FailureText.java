package org.giiatlas.job;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What went wrong, in a sentence for the operator: what, where, and what to do. */
final class FailureText {
  static final String MOVE_AWAY =
      "If it is damaged, move it away (.state/atlas.mv.db in the output); the next run then reads"
          + " all documents again.";

  // H2: the file is corrupted.
  private static final int H2_CORRUPTED = 90030;
  private static final String H2_STORE_FAILURE = "MVStoreException";

  private FailureText() {}

  /** A file or folder that could not be read or written. */
  static String ofFile(Path output, IOException e) {
    if (e instanceof NotDirectoryException) {
      return "The output " + output + " is a file; name a folder with --output.";
    }
    String what = e instanceof FileSystemException file ? file.getFile() : output.toString();
    String why = e.getMessage();
    return "Reading or writing "
        + what
        + " failed"
        + (why == null || why.equals(what) ? "" : ": " + why)
        + " ("
        + e.getClass().getSimpleName()
        + "). Check that it exists, the rights and the space.";
  }

  /** The first line of what the failure goes back to. */
  static String root(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String message = root.getMessage();
    return message == null
        ? root.getClass().getSimpleName()
        : message.lines().findFirst().orElse("");
  }

  /** What to do about a database that turned out to be damaged; empty for any other failure. */
  static String advice(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      boolean corrupted =
          cause instanceof SQLException database && database.getErrorCode() == H2_CORRUPTED;
      if (corrupted || cause.getClass().getSimpleName().equals(H2_STORE_FAILURE)) {
        return ". This is the state database. " + MOVE_AWAY.substring(0, MOVE_AWAY.length() - 1);
      }
    }
    return "";
  }

  static <T extends Throwable> @Nullable T cause(Class<T> kind, Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (kind.isInstance(cause)) {
        return kind.cast(cause);
      }
    }
    return null;
  }
}
