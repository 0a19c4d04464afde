package org.giiatlas.trend;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.giiatlas.form.Generation;
import org.giiatlas.report.IndicatorCatalogue;

/**
 * The way from the forms' own indicators to series that are comparable over all forms, as data:
 * {@code trend/series.csv} says what each series means, {@code trend/crosswalk.csv} what each form
 * gives for it. Of the rows for a form the first whose indicators the report's variant prints
 * decides.
 */
public final class Crosswalk {
  /** The series' place on the class path; published beside the trends as it is. */
  public static final String SERIES_RESOURCE = "/trend/series.csv";

  /** The crosswalk's place on the class path; published beside the trends as it is. */
  public static final String CROSSWALK_RESOURCE = "/trend/crosswalk.csv";

  private static final Crosswalk STANDARD =
      new Crosswalk(
          TrendResource.rows(SERIES_RESOURCE).stream().map(Crosswalk::series).toList(),
          TrendResource.rows(CROSSWALK_RESOURCE).stream().map(Crosswalk::mapping).toList());

  private final List<Series> series;
  private final List<Mapping> mappings;

  /**
   * A crosswalk of one's own.
   *
   * @throws IllegalArgumentException if a mapping names an unknown series or indicator, or a series
   *     has no mapping
   */
  public Crosswalk(List<Series> series, List<Mapping> mappings) {
    this.series = List.copyOf(series);
    this.mappings = List.copyOf(mappings);
    Set<String> known = series.stream().map(Series::code).collect(Collectors.toSet());
    Set<String> mapped = mappings.stream().map(Mapping::series).collect(Collectors.toSet());
    if (!known.equals(mapped)) {
      throw new IllegalArgumentException(
          "series %s and mapped series %s differ".formatted(known, mapped));
    }
    mappings.forEach(
        mapping ->
            mapping.terms().forEach(term -> IndicatorCatalogue.standard().get(term.indicator())));
  }

  /** The crosswalk of the published trends. */
  public static Crosswalk standard() {
    return STANDARD;
  }

  /** All series in the order of their table; immutable. */
  public List<Series> series() {
    return series;
  }

  /** The series of one trend table, by code, in the table's order. */
  public Map<String, Series> seriesOf(TrendTable table) {
    Map<String, Series> byCode = new LinkedHashMap<>();
    series.stream()
        .filter(each -> each.table() == table)
        .forEach(each -> byCode.put(each.code(), each));
    return byCode;
  }

  /** All rows in the crosswalk's order; immutable. */
  public List<Mapping> mappings() {
    return mappings;
  }

  private static Series series(CSVRecord row) {
    return new Series(
        TrendTable.ofCode(row.get("table")),
        row.get("series"),
        row.get("by_applicant").equals("y"),
        row.get("unit"),
        row.get("label_zh"),
        row.get("label_en"),
        row.get("definition_zh"),
        row.get("definition"));
  }

  private static Mapping mapping(CSVRecord row) {
    return new Mapping(
        row.get("series"),
        forms(row.get("form")),
        row.get("source").equals("prose"),
        Term.parse(row.get("terms")),
        Match.valueOf(row.get("match").toUpperCase(Locale.ROOT)),
        row.get("note"));
  }

  private static Set<Generation> forms(String text) {
    return text.equals("*")
        ? EnumSet.allOf(Generation.class)
        : Arrays.stream(text.split(" ")).map(Generation::valueOf).collect(Collectors.toSet());
  }
}
