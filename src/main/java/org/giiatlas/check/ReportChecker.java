package org.giiatlas.check;

import java.util.List;
import org.giiatlas.report.Observation;
import org.giiatlas.report.Report;

/** Assesses a report by itself, by all rules that need no other report; safe for many threads. */
public final class ReportChecker {
  private static final ReportChecker STANDARD = new ReportChecker(RuleCatalogue.standard());

  private final List<RuleCatalogue.Compiled> rules;

  ReportChecker(RuleCatalogue catalogue) {
    this.rules = catalogue.compiled(Scope.REPORT);
  }

  /** A checker with the standard rules. */
  public static ReportChecker standard() {
    return STANDARD;
  }

  /**
   * How every rule stands at every place that it applies to.
   *
   * @param report what was read
   * @param observations the report's observations
   * @return in the order of the rules, then of the form's cells; immutable
   */
  public List<Assessment> assess(Report report, List<Observation> observations) {
    return assess(ReportFigures.of(report, observations));
  }

  List<Assessment> assess(ReportFigures figures) {
    Series series = Series.of(figures);
    return rules.stream().flatMap(rule -> rule.assess(series).stream()).toList();
  }

  /** The findings of a report, told in Chinese; in the order of {@link #assess}. */
  public List<Finding> findings(Report report, List<Observation> observations) {
    return assess(report, observations).stream()
        .flatMap(assessment -> assessment.finding().stream())
        .toList();
  }
}
