package org.giiatlas.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Assesses a report against the same office's years before, and against the other offices of its
 * year; safe for many threads.
 */
public final class SeriesChecker {
  private static final SeriesChecker STANDARD = new SeriesChecker(RuleCatalogue.standard());

  private final List<RuleCatalogue.Compiled> overYears;
  private final List<RuleCatalogue.Compiled> amongOffices;

  SeriesChecker(RuleCatalogue catalogue) {
    this.overYears = catalogue.compiled(Scope.YEARS);
    this.amongOffices = catalogue.compiled(Scope.COHORT);
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
    Series series = series(report, earlier, Optional.empty());
    return overYears.stream().flatMap(rule -> rule.assess(series).stream()).toList();
  }

  /**
   * How every rule among offices stands at every place that it applies to.
   *
   * @param report the report that is looked at
   * @param earlier as above
   * @param company the year's reports, and whose this one is
   */
  List<Assessment> assess(
      ReportFigures report, List<? extends YearFigures> earlier, Series.Company company) {
    Series series = series(report, earlier, Optional.of(company));
    return amongOffices.stream().flatMap(rule -> rule.assess(series).stream()).toList();
  }

  private static Series series(
      ReportFigures report, List<? extends YearFigures> earlier, Optional<Series.Company> company) {
    List<? extends YearFigures> before =
        earlier.stream()
            .filter(figures -> figures.year() < report.year())
            .filter(YearFigures::wholeYear)
            .sorted(Comparator.comparingInt(YearFigures::year))
            .toList();
    return new Series(report, List.copyOf(before), Optional.empty(), company);
  }

  /** The findings of a report against years before, told in Chinese. */
  public List<Finding> findings(ReportFigures report, List<? extends YearFigures> earlier) {
    return assess(report, earlier).stream()
        .flatMap(assessment -> assessment.finding().stream())
        .toList();
  }
}
