package org.giiatlas.publish;

import static org.giiatlas.publish.Column.count;
import static org.giiatlas.publish.Column.text;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.giiatlas.report.PlacedReport;

/** Collects the agencies of which no division is known; they are listed and never guessed. */
final class UnplacedAgencies {
  /** The table over all years. */
  static final Table<Row> UNPLACED =
      new Table<>(
          "unplaced_agencies",
          "Agencies that could not be placed; an alias or a manifest's region places them",
          List.of(
              text(
                      "agency_id",
                      "Key of the agency, as in reports.csv",
                      UnplacedAgencies.Row::agencyId)
                  .always(),
              text(
                      "agency",
                      "Full name as the first document gives it, simplified script",
                      UnplacedAgencies.Row::agency)
                  .always(),
              count(
                  "reports",
                  "Its reports, monthly and superseded ones too",
                  UnplacedAgencies.Row::reports),
              text(
                      "years",
                      "Years reported on, ascending, separated by spaces",
                      (Row row) ->
                          row.years().stream()
                              .map(year -> Integer.toString(year))
                              .collect(Collectors.joining(" ")))
                  .always(),
              text(
                      "first_document",
                      "The first of its documents by path, with #line for a container's record",
                      UnplacedAgencies.Row::firstDocument)
                  .always()),
          List.of("agency_id"),
          List.of());

  private final SortedMap<String, Row> agencies = new TreeMap<>();

  /**
   * An agency.
   *
   * @param agencyId its key
   * @param agency its full name as the first document gives it
   * @param reports how many reports it has
   * @param years the years they are of
   * @param firstDocument the first of its documents by path
   */
  record Row(
      String agencyId, String agency, int reports, SortedSet<Integer> years, String firstDocument) {
    private static Row of(PlacedReport placed) {
      return new Row(
          placed.agency().id(),
          placed.report().agency(),
          1,
          new TreeSet<>(List.of(placed.report().year())),
          placed.document());
    }

    private Row plus(Row other) {
      SortedSet<Integer> both = new TreeSet<>(years);
      both.addAll(other.years);
      Row first = other.firstDocument.compareTo(firstDocument) < 0 ? other : this;
      return new Row(agencyId, first.agency, reports + other.reports, both, first.firstDocument);
    }
  }

  /** Takes a report; one whose agency is placed is passed over. */
  void add(PlacedReport placed) {
    if (placed.agency().regionCode().isEmpty()) {
      add(Row.of(placed));
    }
  }

  /** Takes what is known of an agency from some of its reports, of which none was taken before. */
  void add(Row row) {
    agencies.merge(row.agencyId(), row, Row::plus);
  }

  /** The agencies in the order of their ids. */
  Stream<Row> rows() {
    return agencies.values().stream();
  }
}
