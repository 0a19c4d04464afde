package org.giiatlas.agency;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Rows of a hand-written case file under {@code /cases/}. */
final class CaseFile {
  private CaseFile() {}

  static List<List<String>> rows(String file) {
    try (InputStream in =
            Objects.requireNonNull(CaseFile.class.getResourceAsStream("/cases/" + file));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).map(line -> List.of(line.split(",", -1))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Optional<String> field(List<String> row, int column) {
    return Optional.of(row.get(column)).filter(value -> !value.isEmpty());
  }
}
