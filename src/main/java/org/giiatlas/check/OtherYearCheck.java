package org.giiatlas.check;

import java.util.List;
import java.util.Map;

/** Whether the document says one year throughout. */
final class OtherYearCheck implements RuleEvaluator {
  private OtherYearCheck() {}

  static OtherYearCheck of(Rule rule) {
    if (!rule.formula().isEmpty()) {
      throw rule.malformed("is to be empty");
    }
    return new OtherYearCheck();
  }

  @Override
  public List<Assessment> assess(Rule rule, Series series) {
    ReportFigures figures = series.current();
    CellKey place = Assessment.wholeReport();
    if (figures.report().otherYears().isEmpty()) {
      return List.of(Assessment.passed(rule, place));
    }
    Bilingual year = Bilingual.same(Integer.toString(figures.year()));
    return figures.report().otherYears().stream()
        .map(
            other ->
                Map.of(
                    "year", year,
                    "place", CellNames.yearPlace(other.place()),
                    "other", Bilingual.same(Integer.toString(other.year()))))
        .map(facts -> Assessment.failed(rule, place, Evidence.of(facts, null)))
        .toList();
  }
}
