package org.giiatlas.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A published file read again, row by row, sorted by its key. A row is parsed when it is asked for:
 * of two editions most rows are the same byte by byte and need no more than {@link #isSameAs}.
 */
final class SortedRows implements Closeable {
  private final List<String> key;
  private final @Nullable RawRows rows;
  private final CSVFormat format;
  private byte @Nullable [] bytes;
  private @Nullable CSVRecord row;

  /** Opens the file; one that is not there has no rows. */
  SortedRows(Path file, List<String> key) throws IOException {
    this.key = key;
    RawRows open = Files.isRegularFile(file) ? new RawRows(file) : null;
    this.rows = open;
    byte[] header = open == null ? null : open.next();
    this.format =
        CSVFormat.RFC4180
            .builder()
            .setHeader(header == null ? new String[0] : text(header).split(","))
            .get();
    next();
  }

  private SortedRows(List<String> key) {
    this.key = key;
    this.rows = null;
    this.format = CSVFormat.RFC4180;
  }

  /** No rows at all. */
  static SortedRows none(List<String> key) {
    return new SortedRows(key);
  }

  /** Whether there is no row left. */
  boolean atEnd() {
    return bytes == null;
  }

  /** The row at hand; null at the end. */
  @Nullable CSVRecord row() throws IOException {
    if (row == null && bytes != null) {
      try (CSVParser parser = CSVParser.parse(text(bytes), format)) {
        row = parser.iterator().next();
      }
    }
    return row;
  }

  void next() throws IOException {
    row = null;
    bytes = rows == null ? null : rows.next();
  }

  /** Whether both are at rows of the same bytes; the files have the same header. */
  boolean isSameAs(SortedRows other) {
    return bytes != null
        && Arrays.equals(bytes, other.bytes)
        && Arrays.equals(format.getHeader(), other.format.getHeader());
  }

  /** Which of two files has the row that comes first: below 0 this one, above 0 the other. */
  int compareTo(SortedRows other) throws IOException {
    CSVRecord mine = row();
    CSVRecord its = other.row();
    if (mine == null || its == null) {
      return Boolean.compare(mine == null, its == null);
    }
    for (String column : key) {
      int order = mine.get(column).compareTo(its.get(column));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    if (rows != null) {
      rows.close();
    }
  }
}
