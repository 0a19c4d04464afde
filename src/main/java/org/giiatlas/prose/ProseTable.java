package org.giiatlas.prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The tables of vocabulary and grammar under {@code /prose} on the class path. */
final class ProseTable {
  private ProseTable() {}

  /** The rows of the table of that name, each as column to text, in the table's order. */
  static List<Map<String, String>> rows(String name) {
    String path = "/prose/" + name + ".csv";
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (InputStream in = ProseTable.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("table " + path + " is not on the class path");
      }
      try (CSVParser parser = format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return parser.stream().map(CSVRecord::toMap).toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read table " + path, e);
    }
  }

  /** The members of a cell that lists alternatives with {@code |}; empty for an empty cell. */
  static List<String> alternatives(String cell) {
    return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|"));
  }

  /** That column of a row. */
  static String cell(Map<String, String> row, String column) {
    String text = row.get(column);
    if (text == null) {
      throw new IllegalStateException("no column \"" + column + "\" among " + row.keySet());
    }
    return text;
  }
}
