package org.giiatlas.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Assesses a report against the same office's years before; safe for many threads. */
public final class SeriesChecker {
  private static final SeriesChecker STANDARD = new SeriesChecker(RuleCatalogue.standard());

  private final List<RuleCatalogue.Compiled> rules;

  SeriesChecker(RuleCatalogue catalogue) {
    this.rules = catalogue.compiled(Scope.YEARS);
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
  public List<Assessment> assess(ReportFigures report, List<? extends YearFigures> earlier) {
    List<? extends YearFigures> before =
        earlier.stream()
            .filter(figures -> figures.year() < report.year())
            .filter(YearFigures::wholeYear)
            .sorted(Comparator.comparingInt(YearFigures::year))
            .toList();
    Series series = new Series(report, List.copyOf(before), Optional.empty());
    return rules.stream().flatMap(rule -> rule.assess(series).stream()).toList();
  }

  /** The findings of a report against years before, told in Chinese. */
  public List<Finding> findings(ReportFigures report, List<? extends YearFigures> earlier) {
    return assess(report, earlier).stream()
        .flatMap(assessment -> assessment.finding().stream())
        .toList();
  }
}
