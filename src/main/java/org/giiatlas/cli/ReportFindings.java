package org.giiatlas.cli;

import java.util.List;
import org.giiatlas.report.Report;

/** What {@code check} prints of a report. */
@FunctionalInterface
interface ReportFindings {
  /** The findings of one report, in the order of the rules. */
  List<Line> of(Report report);

  /**
   * A finding.
   *
   * @param error whether its severity is error
   * @param text the whole line for a reader, severity and rule first
   */
  record Line(boolean error, String text) {}
}
