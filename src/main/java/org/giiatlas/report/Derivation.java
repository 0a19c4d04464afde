package org.giiatlas.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.giiatlas.form.FormVariant;

/**
 * A subtotal of the unified schema that some forms do not print: a row of {@code derivations.csv}.
 *
 * @param indicator the subtotal
 * @param forms the generations or variants that print only its parts
 * @param terms the parts, all of which must be reported
 */
record Derivation(String indicator, List<String> forms, List<String> terms) {
  private static final List<Derivation> ALL = load();

  /** The derivations for a form, parts of others first. */
  static List<Derivation> forVariant(FormVariant variant) {
    return ALL.stream()
        .filter(
            d ->
                d.forms().contains(variant.generation().name()) || d.forms().contains(variant.id()))
        .toList();
  }

  private static List<Derivation> load() {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (InputStream in =
            Objects.requireNonNull(
                Derivation.class.getResourceAsStream("/report/derivations.csv"));
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return format.parse(reader).stream()
          .map(
              row ->
                  new Derivation(
                      row.get("indicator"),
                      Arrays.asList(row.get("forms").split(" ", -1)),
                      Arrays.stream(row.get("terms").split("\\+", -1)).map(String::strip).toList()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
