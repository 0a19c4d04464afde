package org.giiatlas.publish;

import java.util.List;
import org.giiatlas.check.Assessment;
import org.giiatlas.check.EditionChecker;
import org.giiatlas.check.PastFigures;
import org.giiatlas.report.Observation;
import org.giiatlas.report.PlacedReport;

/** The standard rules on the reports of one edition. */
public final class RuleAssessor implements Assessor {
  private final EditionChecker checker = new EditionChecker();

  @Override
  public void survey(PlacedReport report, List<Observation> observations) {
    checker.survey(report, observations);
  }

  @Override
  public List<Assessment> assess(PlacedReport report, List<Observation> observations) {
    return checker.assess(report, observations);
  }

  @Override
  public void recall(PlacedReport report, List<Observation> observations) {
    checker.recall(report, observations);
  }

  @Override
  public List<PastFigures> past(int year) {
    return checker.past(year);
  }

  @Override
  public void recall(int year, PastFigures past) {
    checker.recall(year, past);
  }
}
