package org.giiatlas.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.giiatlas.agency.Agency;
import org.giiatlas.check.EditionChecker;
import org.giiatlas.job.Parts;
import org.giiatlas.job.Standings;
import org.giiatlas.report.Outcome;
import org.giiatlas.report.PlacedReport;
import org.giiatlas.report.Report;
import org.giiatlas.report.ReportObservations;
import org.giiatlas.store.Contender;
import org.giiatlas.store.Standing;

/**
 * Checks documents that were given together as an edition is checked: each by itself, an office's
 * years against each other, several documents of one year against the one that stands.
 */
final class CheckedTogether {
  private final Parts.Placing placing;

  CheckedTogether(Parts.Placing placing) {
    this.placing = placing;
  }

  /**
   * A document that was read.
   *
   * @param name the path as it was given, with {@code #line} for a container's record
   * @param outcome what parsing it gave
   */
  record Read(String name, Outcome outcome) {}

  /** What is made of each document, in the order given. */
  List<CheckedDocument> check(List<Read> documents) {
    Map<Integer, CheckedDocument> checked = new HashMap<>();
    List<Integer> reports = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      if (documents.get(i).outcome() instanceof Outcome.Rejected rejected) {
        checked.put(i, new CheckedDocument.Rejected(documents.get(i).name(), rejected.rejection()));
      } else {
        reports.add(i);
      }
    }
    EditionChecker checker = new EditionChecker();
    for (Map.Entry<Integer, List<PlacedReport>> year : years(documents, reports).entrySet()) {
      List<PlacedReport> placed = year.getValue();
      placed.forEach(report -> checker.survey(report, ReportObservations.of(report.report())));
      for (PlacedReport each : placed) {
        int place = Integer.parseInt(each.document());
        checked.put(
            place,
            new CheckedDocument.Checked(
                documents.get(place).name(),
                each.report(),
                checker.assess(each, ReportObservations.of(each.report()))));
      }
    }
    return new TreeMap<>(checked).values().stream().toList();
  }

  /** The reports by year, and within a year in the order of their ids. */
  private SortedMap<Integer, List<PlacedReport>> years(List<Read> documents, List<Integer> places) {
    Map<String, Agency> agencies = new HashMap<>();
    Map<String, Report> reports = new HashMap<>();
    List<Contender> contenders = new ArrayList<>();
    for (int place : places) {
      Outcome.Parsed parsed = (Outcome.Parsed) documents.get(place).outcome();
      Report report = parsed.report();
      Agency agency = placing.place(report.agency(), parsed.around(documents.get(place).name()));
      // Its place among the arguments names a document: a path may be given twice.
      String name = "%08d".formatted(place);
      agencies.put(name, agency);
      reports.put(name, report);
      contenders.add(
          new Contender(
              name,
              name,
              agency.id() + "-" + report.period(),
              report.publishedOn(),
              report.completeness(),
              Optional.empty()));
    }
    return Standings.settle(contenders).stream()
        .map(standing -> placed(standing, agencies, reports))
        .sorted(Comparator.comparing(PlacedReport::id))
        .collect(
            Collectors.groupingBy(
                placed -> placed.report().year(), TreeMap::new, Collectors.toList()));
  }

  private static PlacedReport placed(
      Standing standing, Map<String, Agency> agencies, Map<String, Report> reports) {
    String name = standing.document();
    return new PlacedReport(
        standing.id(),
        Objects.requireNonNull(reports.get(name)),
        Objects.requireNonNull(agencies.get(name)),
        name,
        name,
        standing.supersededBy());
  }
}
