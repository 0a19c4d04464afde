package org.giiatlas.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.giiatlas.document.DocumentReader;
import org.giiatlas.document.Format;
import org.giiatlas.document.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small documents of made-up offices, each named after the one thing that is odd about it, under
 * {@code cases/layouts}; beside each, in {@code NAME.cells}, what a person reads: {@code
 * indicator:applicant = figure or status}, with {@code @YEAR} or {@code @MONTH} behind where the
 * form has columns of periods.
 */
class PrintedLayoutsTest {
  private static final FormReader FORMS = new FormReader(FormCatalogue.standard());

  static List<String> documents() throws IOException, URISyntaxException {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.endsWith(".cells"))
          .sorted()
          .toList();
    }
  }

  private static Path folder() throws URISyntaxException {
    return Path.of(
        Objects.requireNonNull(PrintedLayoutsTest.class.getResource("/cases/layouts")).toURI());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void isReadAsAPersonReadsIt(String name) throws IOException, URISyntaxException {
    Path file = folder().resolve(name);
    Map<String, String> expected =
        expected(file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".cells"));
    Map<String, String> read = read(Files.readAllBytes(file), format(name));
    assertThat(read).containsAllEntriesOf(expected);
  }

  private static Format format(String name) {
    return name.endsWith(".html") ? Format.HTML : Format.TEXT;
  }

  private static Map<String, String> expected(Path file) throws IOException {
    Map<String, String> expected = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#")) {
        String[] sides = line.split(" = ", -1);
        expected.put(sides[0], sides[1]);
      }
    }
    assertThat(expected).isNotEmpty();
    return expected;
  }

  private static Map<String, String> read(byte[] bytes, Format format) {
    Reading reading = DocumentReader.standard().read(bytes, format);
    FormReading form = FORMS.read(((Reading.Read) reading).document()).orElseThrow();
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < form.cells().size(); i++) {
      CellSpec spec = form.variant().cells().get(i);
      CellReading cell = form.cells().get(i);
      ColumnSpec.Role role = spec.column().role();
      cells.put(
          spec.indicator()
              + ":"
              + spec.applicant().code()
              + (role == ColumnSpec.Role.FIGURE ? "" : "@" + role),
          cell.value() == null ? cell.status().code() : cell.value().toPlainString());
    }
    return cells;
  }
}
