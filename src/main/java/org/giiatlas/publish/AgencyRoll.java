package org.giiatlas.publish;

import static org.giiatlas.publish.Column.count;
import static org.giiatlas.publish.Column.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.giiatlas.agency.Agency;
import org.giiatlas.agency.AgencyRegistry;
import org.giiatlas.agency.Level;
import org.giiatlas.agency.Succession;
import org.giiatlas.agency.Successor;

/**
 * The agencies of an edition over time: under which names one series of reports runs, and which
 * agency was merged into which.
 */
final class AgencyRoll {
  /** The table over all years. */
  static final Table<Row> AGENCIES =
      new Table<>(
          "agencies",
          "Agencies over time: the names of each, its years, what it was merged into",
          List.of(
              text(
                      "agency_id",
                      "Key of the agency, as in reports.csv",
                      (Row row) -> row.newest().id())
                  .always(),
              text("agency", "Its name in its newest report", (Row row) -> row.newest().name())
                  .always(),
              text(
                  "other_names",
                  "Other names in its reports, oldest first, separated by semicolons",
                  AgencyRoll.Row::otherNames),
              text(
                  "region_code",
                  "GB/T 2260 code of the division it serves, as of its newest report",
                  row -> row.newest().regionCode().orElse(null)),
              text(
                      "level",
                      "Administrative level",
                      (Row row) -> row.newest().level().map(Level::code).orElse(null))
                  .oneOf(Stream.of(Level.values()).map(Level::code).toList()),
              text(
                  "sector",
                  "Sector of its newest report",
                  row -> row.newest().sector().orElse(null)),
              count("first_year", "First year reported on", row -> row.years().first()),
              count("last_year", "Last year reported on", row -> row.years().last()),
              count(
                  "years",
                  "Years reported on; fewer than from the first to the last where some are missing",
                  row -> row.years().size()),
              text(
                  "merged_into",
                  "Agencies of this table that it was merged into, separated by spaces; their"
                      + " series are others",
                  row -> row.successors(Succession.Kind.MERGES)),
              text(
                  "tasks_to",
                  "Agencies of this table that took over part of its tasks, separated by spaces",
                  row -> row.successors(Succession.Kind.PARTS))),
          List.of("agency_id"),
          List.of());

  private final SortedMap<String, Life> lives = new TreeMap<>();

  /** What an agency's standing reports say, gathered in the order of years. */
  private static final class Life {
    private final SortedSet<Integer> years = new TreeSet<>();
    private final Set<String> names = new LinkedHashSet<>();
    private Agency newest;

    Life(Agency first) {
      newest = first;
    }

    void add(int year, ReportEntry report) {
      newest = report.agency();
      years.add(year);
      names.add(report.name());
    }
  }

  /**
   * An agency.
   *
   * @param newest as its newest report names it
   * @param names all its names, oldest first
   * @param successors those that are agencies of this edition
   */
  record Row(
      Agency newest, List<String> names, SortedSet<Integer> years, List<Successor> successors) {
    String otherNames() {
      return names.stream()
          .filter(name -> !name.equals(newest.name()))
          .collect(Collectors.joining(";"));
    }

    String successors(Succession.Kind kind) {
      return successors.stream()
          .filter(successor -> successor.succession().kind() == kind)
          .map(Successor::agencyId)
          .distinct()
          .collect(Collectors.joining(" "));
    }
  }

  /** Takes a report; they come in the order of years. A superseded one is passed over. */
  void add(int year, ReportEntry report) {
    if (report.standing()) {
      lives
          .computeIfAbsent(report.agency().id(), id -> new Life(report.agency()))
          .add(year, report);
    }
  }

  /** The agencies in the order of their ids. */
  Stream<Row> rows() {
    AgencyRegistry registry = AgencyRegistry.standard();
    return lives.values().stream()
        .map(
            life ->
                new Row(
                    life.newest,
                    List.copyOf(life.names),
                    life.years,
                    registry.successors(life.newest.id()).stream()
                        .filter(successor -> lives.containsKey(successor.agencyId()))
                        .toList()));
  }
}
