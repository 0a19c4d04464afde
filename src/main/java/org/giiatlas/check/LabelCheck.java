package org.giiatlas.check;

import java.util.List;
import java.util.Map;

/** Labels in a report that look like lines of its form and are none. */
final class LabelCheck implements RuleEvaluator {
  private LabelCheck() {}

  static LabelCheck of(Rule rule) {
    if (!rule.formula().isEmpty()) {
      throw rule.malformed("is to be empty");
    }
    return new LabelCheck();
  }

  @Override
  public List<Assessment> assess(Rule rule, Series series) {
    List<String> labels = series.current().report().unmapped();
    CellKey place = Assessment.wholeReport();
    if (labels.isEmpty()) {
      return List.of(Assessment.passed(rule, place));
    }
    return labels.stream()
        .map(label -> Map.of("label", Bilingual.same(label)))
        .map(facts -> Assessment.failed(rule, place, Evidence.of(facts, null)))
        .toList();
  }
}
