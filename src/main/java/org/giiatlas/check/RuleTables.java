package org.giiatlas.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the tables under {@code rules/} on the class path. */
final class RuleTables {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private RuleTables() {}

  /**
   * The records of a table.
   *
   * @throws IllegalStateException if there is no such resource
   */
  static List<CSVRecord> read(String resource) {
    try (InputStream in = RuleTables.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no table " + resource + " on the class path");
      }
      return FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8)).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
