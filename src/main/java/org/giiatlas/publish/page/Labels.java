package org.giiatlas.publish.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.giiatlas.agency.Level;

/**
 * What the page calls the codes of the published files: {@code page/labels.csv}, and the sectors.
 */
final class Labels {
  private static final Map<String, Map<String, Bilingual>> BY_KIND = load();

  private Labels() {}

  /** All names by kind and code, in the order of their tables. */
  static Map<String, Map<String, Bilingual>> all() {
    return BY_KIND;
  }

  /** The name of a code; the code itself where it has none. */
  static Bilingual of(String kind, String code) {
    return BY_KIND.getOrDefault(kind, Map.of()).getOrDefault(code, new Bilingual(code, code));
  }

  /** The name of a trend table's group: places are called as they are in both languages. */
  static Bilingual group(String groupBy, String group) {
    return switch (groupBy) {
      case "sector" -> of("sector", group);
      case "level", "all" -> of("group", group);
      default -> new Bilingual(group, group);
    };
  }

  private static Map<String, Map<String, Bilingual>> load() {
    Map<String, Map<String, Bilingual>> kinds = new LinkedHashMap<>();
    for (CSVRecord row : rows(Labels.class, "/page/labels.csv")) {
      kinds
          .computeIfAbsent(row.get("kind"), kind -> new LinkedHashMap<>())
          .put(row.get("code"), new Bilingual(row.get("zh"), row.get("en")));
    }
    Map<String, Bilingual> sectors = new LinkedHashMap<>();
    for (CSVRecord row : rows(Level.class, "/agency/sectors.csv")) {
      sectors.put(row.get("code"), new Bilingual(row.get("name_zh"), row.get("name_en")));
    }
    kinds.put("sector", sectors);
    return kinds;
  }

  private static List<CSVRecord> rows(Class<?> owner, String resource) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(resource), resource);
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return format.parse(reader).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
