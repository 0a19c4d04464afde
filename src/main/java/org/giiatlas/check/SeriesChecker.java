package org.giiatlas.check;

import java.util.List;

/** Assesses a report against the same office's years before; safe for many threads. */
public final class SeriesChecker {
  private static final SeriesChecker STANDARD = new SeriesChecker(RuleCatalogue.standard());

  private final List<RuleCatalogue.Compiled> rules;

  SeriesChecker(RuleCatalogue catalogue) {
    this.rules = catalogue.compiled(true);
  }

  /** A checker with the standard rules. */
  public static SeriesChecker standard() {
    return STANDARD;
  }

  /**
   * How every rule over years stands at every place that it applies to.
   *
   * @param report the report that is looked at
   * @param earlier standing yearly reports of the same office for years before, in any order, one a
   *     year; a year that is not there makes the rules that need it not assessable
   * @return in the order of the rules, then of the form's cells; immutable
   */
  public List<Assessment> assess(ReportFigures report, List<ReportFigures> earlier) {
    List<ReportFigures> before =
        earlier.stream()
            .filter(figures -> figures.year() < report.year())
            .filter(figures -> figures.report().month().isEmpty())
            .sorted(java.util.Comparator.comparingInt(ReportFigures::year))
            .toList();
    Series series = new Series(report, before);
    return rules.stream().flatMap(rule -> rule.assess(series).stream()).toList();
  }

  /** The findings of a report against years before, told in Chinese. */
  public List<Finding> findings(ReportFigures report, List<ReportFigures> earlier) {
    return assess(report, earlier).stream()
        .flatMap(assessment -> assessment.finding().stream())
        .toList();
  }
}
