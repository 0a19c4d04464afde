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
                      (Row row) -> row.first().agency().id())
                  .always(),
              text(
                      "agency",
                      "Full name as the first document gives it, simplified script",
                      (Row row) -> row.first().report().agency())
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
                      (Row row) -> row.first().document())
                  .always()),
          List.of("agency_id"),
          List.of());

  private final SortedMap<String, Row> agencies = new TreeMap<>();

  /**
   * An agency.
   *
   * @param first its report of the first document by path
   * @param reports how many reports it has
   * @param years the years they are of
   */
  record Row(PlacedReport first, int reports, SortedSet<Integer> years) {
    private static Row of(PlacedReport placed) {
      return new Row(placed, 1, new TreeSet<>(List.of(placed.report().year())));
    }

    private Row plus(Row other) {
      SortedSet<Integer> both = new TreeSet<>(years);
      both.addAll(other.years);
      boolean earlier = other.first.document().compareTo(first.document()) < 0;
      return new Row(earlier ? other.first : first, reports + other.reports, both);
    }
  }

  /** Takes a report; one whose agency is placed is passed over. */
  void add(PlacedReport placed) {
    if (placed.agency().regionCode().isEmpty()) {
      agencies.merge(placed.agency().id(), Row.of(placed), Row::plus);
    }
  }

  /** The agencies in the order of their ids. */
  Stream<Row> rows() {
    return agencies.values().stream();
  }
}
