package org.giiatlas.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.RawValue;

/** Writes JSON that people can read too: the same content gives the same bytes on any machine. */
final class JsonFile {
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonFile() {}

  static void write(Path file, Map<String, ?> content) throws IOException {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);
    String json = MAPPER.writer().with(printer).writeValueAsString(content);
    Files.writeString(file, json + "\n", StandardCharsets.UTF_8);
  }

  /** An object that is written in one line, for long lists of small things. */
  static RawValue line(Map<String, ?> object) {
    return new RawValue(MAPPER.writeValueAsString(object));
  }
}
