package org.giiatlas.job;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What went wrong, in a sentence for the operator: what, where, and what to do. */
final class FailureText {
  private static final long MEBIBYTE = 1024 * 1024;
  private static final long LITTLE_SPACE = 16 * MEBIBYTE;

  // H2: the file is corrupted.
  private static final int H2_CORRUPTED = 90030;
  private static final String H2_STORE_FAILURE = "MVStoreException";

  private FailureText() {}

  /** A file or folder that could not be read or written. */
  static String ofFile(Path output, IOException e) {
    if (e instanceof NotDirectoryException) {
      return "The output " + output + " is a file; name a folder with --output. 输出路径是文件，请指定文件夹。";
    }
    String what = e instanceof FileSystemException file ? file.getFile() : output.toString();
    String why = e.getMessage();
    return "Reading or writing "
        + what
        + " failed"
        + (why == null || why.equals(what) ? "" : ": " + why)
        + " ("
        + e.getClass().getSimpleName()
        + "). Check that it exists, the rights and the space. 读写失败，请检查文件、权限和空间。"
        + littleSpace(output);
  }

  /**
   * The first line of what the failure goes back to, without a point at its end; a single word,
   * such as a file's or a host's name, with the kind of failure before it.
   */
  static String root(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String kind = root.getClass().getSimpleName();
    String message = root.getMessage();
    if (message == null) {
      return kind;
    }
    String line = message.lines().findFirst().orElse("").strip();
    String sentence = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    return sentence.contains(" ") ? sentence : kind + ": " + sentence;
  }

  /** Whether the failure goes back to a database file that is damaged. */
  static boolean isDamage(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      boolean corrupted =
          cause instanceof SQLException database && database.getErrorCode() == H2_CORRUPTED;
      if (corrupted || cause.getClass().getSimpleName().equals(H2_STORE_FAILURE)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the failure goes back to a connection that a server ended: SQLSTATE class 08 or 57P, or
   * none from a connection pool that finds its connection closed.
   */
  static boolean isLostConnection(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException database) {
        String state = Objects.requireNonNullElse(database.getSQLState(), "");
        String message = Objects.requireNonNullElse(database.getMessage(), "");
        if (state.startsWith("08")
            || state.startsWith("57P")
            || (state.isEmpty() && message.contains("closed"))) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * How little space is left where the output is; empty where there is enough. What a database says
   * of a full file system is that it has been closed.
   */
  static String littleSpace(Path output) {
    try {
      long free = Files.getFileStore(output).getUsableSpace();
      return free >= LITTLE_SPACE
          ? ""
          : " Only "
              + free / MEBIBYTE
              + " MB are free on the file system of "
              + output
              + ": make room. 磁盘空间不足。";
    } catch (IOException e) {
      return "";
    }
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
