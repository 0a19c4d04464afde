package org.giiatlas.publish;

import java.util.List;
import org.giiatlas.check.Assessment;
import org.giiatlas.check.PastFigures;
import org.giiatlas.report.Observation;
import org.giiatlas.report.PlacedReport;

/**
 * What the rules say of the reports of one edition, which come by year and id. A rule may look at
 * reports of the same year, and at the same office's standing reports of years before; an edition
 * takes a year from the one before where none of these differs.
 */
@FunctionalInterface
public interface Assessor {
  /**
   * Takes down a report that others of its year are compared with; all reports of a year are
   * surveyed before the first of them is assessed.
   */
  default void survey(PlacedReport report, List<Observation> observations) {}

  /** How every rule stands in the next report, in any order. */
  List<Assessment> assess(PlacedReport report, List<Observation> observations);

  /**
   * Takes a standing report of a whole year that is assessed already, for later ones to look back
   * at. Rules that look at one year only need nothing of it.
   */
  default void recall(PlacedReport report, List<Observation> observations) {}

  /** What is looked back at of a year from two years later on, once its reports are assessed. */
  default List<PastFigures> past(int year) {
    return List.of();
  }

  /** Takes what an edition kept of a year, where no report of the year after is assessed. */
  default void recall(int year, PastFigures past) {}
}
