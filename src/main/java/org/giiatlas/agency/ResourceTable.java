package org.giiatlas.agency;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The reference tables of this package: comma-separated, one header line, no quotes. They are read
 * without a CSV library because the common path has to start in a few milliseconds.
 */
final class ResourceTable {
  private ResourceTable() {}

  /**
   * The rows below the header, each split at every comma, blank fields kept.
   *
   * @param file the file's name under {@code /agency/} on the class path
   * @throws IllegalStateException if the class path has no such file, or a row has another number
   *     of fields than the header
   */
  static List<String[]> rows(String file) {
    try (InputStream in = ResourceTable.class.getResourceAsStream("/agency/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the class path has no /agency/" + file);
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
      String header = reader.readLine();
      int width = header == null ? 0 : header.split(",", -1).length;
      List<String[]> rows = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] row = line.split(",", -1);
        if (row.length != width) {
          throw new IllegalStateException(
              "/agency/%s: the row \"%s\" has %d fields, the header %d"
                  .formatted(file, line, row.length, width));
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
