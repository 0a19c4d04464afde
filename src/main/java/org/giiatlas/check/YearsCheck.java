package org.giiatlas.check;

import java.util.List;
import java.util.Map;

/** The report years that a form is for. */
final class YearsCheck implements RuleEvaluator {
  private final YearRange years;

  private YearsCheck(YearRange years) {
    this.years = years;
  }

  static YearsCheck of(Rule rule) {
    return new YearsCheck(YearRange.of(rule, rule.formula()));
  }

  @Override
  public List<Assessment> assess(Rule rule, Series series) {
    ReportFigures figures = series.current();
    CellKey place = Assessment.wholeReport();
    if (years.contains(figures.year())) {
      return List.of(Assessment.passed(rule, place));
    }
    Map<String, Bilingual> facts =
        Map.of(
            "year", Bilingual.same(Integer.toString(figures.year())),
            "form", CellNames.form(figures.report().generation()));
    return List.of(Assessment.failed(rule, place, Evidence.of(facts, null)));
  }
}
