package org.giiatlas.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where some parts of a total are not reported, the sum cannot be checked; but parts that are
 * counts cannot exceed their total, whatever the others hold.
 */
final class BoundCheck implements RuleEvaluator {
  private final Relation relation;
  private final Axis axis;

  private BoundCheck(Relation relation, Axis axis) {
    this.relation = relation;
    this.axis = axis;
  }

  static BoundCheck of(Rule rule, Axis axis) {
    Relation relation = Relation.of(rule).on(axis, rule);
    boolean sum =
        relation.left().size() == 1
            && relation.terms().allMatch(term -> term.weight().signum() > 0 && term.lag() == 0);
    if (!sum) {
      throw rule.malformed("a bound is of the form \"total >= part + part\"");
    }
    return new BoundCheck(relation, axis);
  }

  @Override
  public List<Assessment> assess(Rule rule, Series series) {
    ReportFigures figures = series.current();
    return axis.places(figures, relation.left().get(0).name()).stream()
        .flatMap(place -> at(place, rule, figures).stream())
        .toList();
  }

  private Optional<Assessment> at(CellKey place, Rule rule, ReportFigures figures) {
    Sum total = sum(relation.left(), place, figures);
    Sum parts = sum(relation.right(), place, figures);
    Sum reported = parts.ofReported();
    if (parts.reported() || total.parts().isEmpty()) {
      return Optional.empty();
    }
    if (!total.reported() || reported.parts().isEmpty()) {
      return Optional.of(Assessment.notAssessable(rule, place));
    }
    boolean holds = reported.value().subtract(total.value()).compareTo(rule.tolerance()) <= 0;
    return Optional.of(
        holds
            ? Assessment.passed(rule, place)
            : Assessment.failed(rule, place, evidence(figures.column(place), total, reported)));
  }

  private Sum sum(List<Relation.Term> terms, CellKey place, ReportFigures figures) {
    List<Sum.Part> parts = new ArrayList<>();
    for (Relation.Term term : terms) {
      figures
          .operand(axis.cell(place, term.name()))
          .ifPresent(operand -> parts.add(new Sum.Part(term.weight(), operand)));
    }
    return new Sum(parts);
  }

  private Evidence evidence(Bilingual column, Sum total, Sum reported) {
    List<Operand> operands = new ArrayList<>(total.operands());
    operands.addAll(reported.operands());
    return new Evidence(
        operands,
        SumText.comparison(axis, column, total, reported),
        Map.of(),
        reported.value(),
        total.value(),
        total.operands().get(0).locator());
  }
}
