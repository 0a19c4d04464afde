package org.giiatlas.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.giiatlas.report.Observation;
import org.giiatlas.report.PlacedReport;

/**
 * Assesses all reports of an edition, year by year: each by itself; a standing report against the
 * same office's years before and against the other offices of its year; a superseded one against
 * the report that stands in its place. Keeps what later reports are compared with, so every edition
 * needs a checker of its own; not for several threads.
 */
public final class EditionChecker {
  private final OfficeHistory history = new OfficeHistory(RuleCatalogue.standard());

  /** Standing reports whose id begins that of the last report; their rivals follow them at once. */
  private final Deque<Stands> standing = new ArrayDeque<>();

  /** The year that was surveyed last. */
  private Cohort cohort = new Cohort(Integer.MIN_VALUE);

  private record Stands(String id, ReportFigures figures) {}

  /**
   * Takes down what the other reports of the same year are set against. All reports of a year are
   * surveyed before the first of them is assessed; without that, rules among offices are not
   * assessable.
   *
   * @param placed the next report, in any order within its year
   * @param observations the report's observations
   */
  public void survey(PlacedReport placed, List<Observation> observations) {
    if (!placed.standing() || placed.report().month().isPresent()) {
      return;
    }
    ReportFigures figures = ReportFigures.of(placed.report(), observations);
    if (cohort.year() != figures.year()) {
      cohort = new Cohort(figures.year());
    }
    history
        .ofSameYear(figures)
        .map(now -> new Cohort.Member(placed.agency(), now, yearBefore(placed)))
        .ifPresent(cohort::add);
  }

  private Optional<KeptFigures> yearBefore(PlacedReport placed) {
    return history.of(placed.agency().id()).stream()
        .filter(figures -> figures.year() == placed.report().year() - 1)
        .findFirst();
  }

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
      List<KeptFigures> earlier = history.of(office);
      all.addAll(SeriesChecker.standard().assess(figures, earlier));
      all.addAll(SeriesChecker.standard().assess(figures, earlier, company(placed)));
      history.add(office, figures);
    }
    return List.copyOf(all);
  }

  private Series.Company company(PlacedReport placed) {
    int year = placed.report().year();
    return new Series.Company(placed.agency(), cohort.year() == year ? cohort : new Cohort(year));
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

  /**
   * What later editions need of a year's reports to look back at it from two years later on; all of
   * them are assessed.
   *
   * @return sorted by office
   */
  public List<PastFigures> past(int year) {
    return history.past(year);
  }

  /**
   * Takes what an edition kept of an office's report. No report of the year after is assessed.
   *
   * @param year comes in the order of years, as the reports do
   * @throws IllegalArgumentException if the rules of another program kept it
   */
  public void recall(int year, PastFigures past) {
    history.add(past, year);
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
