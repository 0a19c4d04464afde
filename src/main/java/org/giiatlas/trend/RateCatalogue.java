package org.giiatlas.trend;

import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;

/** The rates beside the counts, as data: {@code trend/rate_definitions.csv}. */
public final class RateCatalogue {
  /** The table's place on the class path; published beside the trends as it is. */
  public static final String RESOURCE = "/trend/rate_definitions.csv";

  private static final List<Rate> STANDARD =
      TrendResource.rows(RESOURCE).stream().map(RateCatalogue::rate).toList();

  private RateCatalogue() {}

  /** The published rates in the order of their table; immutable. */
  public static List<Rate> standard() {
    return STANDARD;
  }

  private static Rate rate(CSVRecord row) {
    return new Rate(
        row.get("rate"),
        Integer.parseInt(row.get("per")),
        Term.parse(row.get("numerator")),
        Term.parse(row.get("denominator")),
        Integer.parseInt(row.get("minimum")),
        Interval.valueOf(row.get("interval").toUpperCase(Locale.ROOT)),
        row.get("label_zh"),
        row.get("label_en"),
        row.get("definition_zh"),
        row.get("definition"));
  }
}
