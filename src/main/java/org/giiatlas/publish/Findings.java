package org.giiatlas.publish;

import java.util.List;
import org.giiatlas.check.Finding;
import org.giiatlas.report.Observation;
import org.giiatlas.report.PlacedReport;

/** What the rules say of a report. */
@FunctionalInterface
public interface Findings {
  /** The findings of one report, in any order. */
  List<Finding> of(PlacedReport report, List<Observation> observations);
}
