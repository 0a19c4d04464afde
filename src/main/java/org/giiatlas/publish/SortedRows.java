package org.giiatlas.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A published file read again, row by row, sorted by its key. */
final class SortedRows implements Closeable {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private final List<String> key;
  private final @Nullable CSVParser parser;
  private final Iterator<CSVRecord> rows;
  private @Nullable CSVRecord row;

  /** Opens the file; one that is not there has no rows. */
  SortedRows(Path file, List<String> key) throws IOException {
    this.key = key;
    if (Files.isRegularFile(file)) {
      CSVParser open = CSVParser.parse(file, StandardCharsets.UTF_8, FORMAT);
      this.parser = open;
      this.rows = open.iterator();
    } else {
      this.parser = null;
      this.rows = Collections.emptyIterator();
    }
    next();
  }

  private SortedRows(List<String> key) {
    this.key = key;
    this.parser = null;
    this.rows = Collections.emptyIterator();
  }

  /** No rows at all. */
  static SortedRows none(List<String> key) {
    return new SortedRows(key);
  }

  /** The row at hand; null at the end. */
  @Nullable CSVRecord row() {
    return row;
  }

  void next() {
    row = rows.hasNext() ? rows.next() : null;
  }

  /** Which of two files has the row that comes first: below 0 this one, above 0 the other. */
  int compareTo(SortedRows other) {
    CSVRecord mine = row;
    CSVRecord its = other.row;
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

  @Override
  public void close() throws IOException {
    if (parser != null) {
      parser.close();
    }
  }
}
