package org.giiatlas.publish;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file that {@link CsvFile} wrote as bytes, header included, none parsed. */
final class RawRows implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int filled;
  private int position;

  RawRows(Path file) throws IOException {
    this.in = Files.newInputStream(file);
  }

  /** The next row without the line feed at its end; null behind the last. */
  byte @Nullable [] next() throws IOException {
    if (!fill()) {
      return null;
    }
    ByteArrayOutputStream begun = null;
    boolean quoted = false;
    while (true) {
      int start = position;
      while (position < filled && (quoted || buffer[position] != '\n')) {
        // A quote within a quoted cell is doubled: out of the cell and into it again.
        quoted ^= buffer[position++] == '"';
      }
      int length = position - start;
      boolean ends = position < filled;
      if (ends) {
        position++;
      }
      if (begun == null && ends) {
        byte[] row = new byte[length];
        System.arraycopy(buffer, start, row, 0, length);
        return row;
      }
      begun = begun == null ? new ByteArrayOutputStream(2 * length) : begun;
      begun.write(buffer, start, length);
      if (ends || !fill()) {
        return begun.toByteArray();
      }
    }
  }

  /** Whether there are bytes at the position; reads on where there are none. */
  private boolean fill() throws IOException {
    if (position == filled) {
      position = 0;
      filled = Math.max(0, in.read(buffer, 0, BUFFER));
    }
    return position < filled;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
