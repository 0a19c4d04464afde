package org.giiatlas.trend;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A table among the program's resources. */
public final class TrendResource {
  private TrendResource() {}

  /** The rows of a table on the class path, by the columns that its first line names. */
  public static List<CSVRecord> rows(String resource) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (InputStream in =
            Objects.requireNonNull(TrendResource.class.getResourceAsStream(resource), resource);
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return List.copyOf(format.parse(reader).getRecords());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
