package org.giiatlas.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.giiatlas.publish.page.ScriptFile;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code run.js}: the run's account and the first differences from the edition before, for the
 * page. Like {@code run.json} it tells of the run and stands apart from the data.
 */
final class RunScript {
  /** The file has them all; the page shows what a reader looks through. */
  private static final int CHANGES = 100;

  private RunScript() {}

  /**
   * Writes it.
   *
   * @param edition an edition with its {@code run.json} and {@code changes.csv}
   */
  static void write(Path edition) throws IOException {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put(
        "run",
        JsonMapper.shared().readValue(Files.readString(edition.resolve("run.json")), Map.class));
    content.put("changes", firstChanges(edition.resolve(EditionChanges.CHANGES.file())));
    ScriptFile.writeTo(edition.resolve("run.js"), "run", content);
  }

  private static List<List<String>> firstChanges(Path file) throws IOException {
    List<List<String>> first = new ArrayList<>();
    try (SortedRows rows = new SortedRows(file, List.of())) {
      for (CSVRecord row = rows.row();
          row != null && first.size() < CHANGES;
          rows.next(), row = rows.row()) {
        first.add(row.toList());
      }
    }
    return first;
  }
}
