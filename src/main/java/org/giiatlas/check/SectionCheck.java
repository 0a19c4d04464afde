package org.giiatlas.check;

import java.util.List;
import java.util.Map;
import org.giiatlas.report.SectionReading;

/** Whether the sections that the report years ask for are there. */
final class SectionCheck implements RuleEvaluator {
  private final YearRange years;

  private SectionCheck(YearRange years) {
    this.years = years;
  }

  static SectionCheck of(Rule rule) {
    return new SectionCheck(YearRange.of(rule, rule.formula()));
  }

  @Override
  public List<Assessment> assess(Rule rule, Series series) {
    ReportFigures figures = series.current();
    if (!years.contains(figures.year())) {
      return List.of();
    }
    return figures.report().sections().stream().map(section -> at(section, rule)).toList();
  }

  private static Assessment at(SectionReading section, Rule rule) {
    CellKey place = Assessment.wholeReport();
    return switch (section.presence()) {
      case FOUND -> Assessment.passed(rule, place);
      case UNTOLD -> Assessment.notAssessable(rule, place);
      case MISSING ->
          Assessment.failed(
              rule,
              place,
              Evidence.of(Map.of("section", CellNames.section(section.section())), null));
    };
  }
}
