package org.giiatlas.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.giiatlas.report.Observation;
import org.giiatlas.report.PlacedReport;

/**
 * Assesses all reports of an edition in one pass: each by itself; a year's standing report against
 * the same office's years before; a superseded one against the report that stands in its place.
 * Keeps what later reports are compared with, so every edition needs a checker of its own; not for
 * several threads.
 */
public final class EditionChecker {
  private final OfficeHistory history = new OfficeHistory(RuleCatalogue.standard());

  /** Standing reports whose id begins that of the last report; their rivals follow them at once. */
  private final Deque<Stands> standing = new ArrayDeque<>();

  private record Stands(String id, ReportFigures figures) {}

  /**
   * How the rules stand in the next report.
   *
   * @param placed reports come by year, and within a year in the order of their ids
   * @param observations the report's observations
   * @return rules on the report by itself first, then those that compare it; immutable
   * @throws IllegalArgumentException if a superseded report comes without the one in its place
   */
  public List<Assessment> assess(PlacedReport placed, List<Observation> observations) {
    ReportFigures figures = ReportFigures.of(placed.report(), observations);
    List<Assessment> all = new ArrayList<>(ReportChecker.standard().assess(figures));
    while (!standing.isEmpty() && !placed.id().startsWith(standing.getFirst().id() + "-")) {
      standing.removeFirst();
    }
    if (!placed.standing()) {
      all.addAll(SupersededChecker.standard().assess(figures, inPlaceOf(placed)));
      return List.copyOf(all);
    }
    standing.addFirst(new Stands(placed.id(), figures));
    if (figures.wholeYear()) {
      String office = placed.agency().id();
      all.addAll(SeriesChecker.standard().assess(figures, history.of(office)));
      history.add(office, figures);
    }
    return List.copyOf(all);
  }

  /**
   * Takes a standing report of a whole year that is not to be assessed, for later ones to be
   * compared with.
   *
   * @param placed in the order of {@link #assess}
   * @param observations the report's observations
   */
  public void recall(PlacedReport placed, List<Observation> observations) {
    history.add(placed.agency().id(), ReportFigures.of(placed.report(), observations));
  }

  private ReportFigures inPlaceOf(PlacedReport superseded) {
    String id = superseded.supersededBy().orElseThrow();
    return standing.stream()
        .filter(report -> report.id().equals(id))
        .map(Stands::figures)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "report %s comes without %s before it, which stands in its place: reports must"
                            .formatted(superseded.id(), id)
                        + " come in the order of their ids"));
  }
}
