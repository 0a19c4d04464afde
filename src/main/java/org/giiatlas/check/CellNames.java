package org.giiatlas.check;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.giiatlas.agency.YearStatement;
import org.giiatlas.form.Applicant;
import org.giiatlas.form.CellSpec;
import org.giiatlas.form.ColumnSpec;
import org.giiatlas.form.FormLabel;
import org.giiatlas.form.Generation;
import org.giiatlas.report.Indicator;
import org.giiatlas.report.IndicatorCatalogue;

/**
 * What findings call cells, tables and forms: in Chinese as the form prints them, in English as the
 * codebook and {@code rules/names.csv} do.
 */
final class CellNames {
  private static final Map<String, Bilingual> NAMES = load();
  private static final Map<Applicant, Bilingual> APPLICANTS =
      Arrays.stream(Applicant.values())
          .collect(
              Collectors.toMap(
                  each -> each,
                  each -> name("applicant", each.code()),
                  (one, other) -> one,
                  () -> new EnumMap<>(Applicant.class)));

  private CellNames() {}

  private static Map<String, Bilingual> load() {
    Map<String, Bilingual> names = new HashMap<>();
    for (CSVRecord row : RuleTables.read("/rules/names.csv")) {
      names.put(
          row.get("kind") + " " + row.get("code"), new Bilingual(row.get("zh"), row.get("en")));
    }
    return Map.copyOf(names);
  }

  private static Bilingual name(String kind, String code) {
    return NAMES.getOrDefault(kind + " " + code, Bilingual.same(code));
  }

  /** Whether the codebook has that indicator. */
  static boolean knows(String indicator) {
    return IndicatorCatalogue.standard().all().stream().anyMatch(i -> i.code().equals(indicator));
  }

  /** The codebook's labels of an indicator. */
  static Bilingual indicator(String code) {
    Indicator indicator = IndicatorCatalogue.standard().get(code);
    return new Bilingual(indicator.labelZh(), indicator.labelEn());
  }

  /** A cell's row, and its column where that does not name an applicant. */
  static Bilingual cell(CellSpec cell) {
    return new Bilingual(printed(cell), indicator(cell.indicator()).en());
  }

  private static String printed(CellSpec cell) {
    ColumnSpec column = cell.column();
    String row = cell.row().labels().isEmpty() ? column.within() : row(cell.row().labels().get(0));
    boolean named = column.role() == ColumnSpec.Role.FIGURE && !column.mapsTo().startsWith(":");
    return named ? row + " " + column.labels().get(0).printed() : row;
  }

  /** A row's label without the explanation behind it. */
  static String row(FormLabel label) {
    return label.printed().replaceFirst("^其中[:：]", "").replaceFirst("(?<=.)（[^（）]{5,}）$", "");
  }

  /** A kind of applicant, as the column's header has it. */
  static Bilingual applicant(Applicant applicant) {
    return Objects.requireNonNull(APPLICANTS.get(applicant));
  }

  /** A table of a form. */
  static Bilingual table(String id) {
    return name("table", id);
  }

  /** A section of a report. */
  static Bilingual section(String id) {
    return name("section", id);
  }

  /** Where a document says of which year it reports. */
  static Bilingual yearPlace(YearStatement.Place place) {
    return name("year-place", place.code());
  }

  /** A generation of the form. */
  static Bilingual form(Generation generation) {
    return name("form", generation.name());
  }
}
