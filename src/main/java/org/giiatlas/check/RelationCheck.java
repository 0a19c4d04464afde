package org.giiatlas.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.giiatlas.form.TableSpec;

/** A relation between figures of a report, and of the same office's report of years before. */
final class RelationCheck implements RuleEvaluator {
  private final Relation relation;
  private final Axis axis;

  private RelationCheck(Relation relation, Axis axis) {
    this.relation = relation;
    this.axis = axis;
  }

  static RelationCheck of(Rule rule, Axis axis) {
    return new RelationCheck(Relation.of(rule).on(axis, rule), axis);
  }

  @Override
  public Scope scope() {
    return relation.terms().anyMatch(term -> term.lag() > 0) ? Scope.YEARS : Scope.REPORT;
  }

  @Override
  public boolean looksBackAt(CellKey key, TableSpec table, int years) {
    return relation
        .terms()
        .filter(term -> years > 0 && term.lag() >= years)
        .anyMatch(term -> axis == Axis.APPLICANTS || term.name().equals(key.indicator()));
  }

  @Override
  public List<Assessment> assess(Rule rule, Series series) {
    return axis.places(series.current(), relation.left().get(0).name()).stream()
        .flatMap(place -> at(place, rule, series).stream())
        .toList();
  }

  private Optional<Assessment> at(CellKey place, Rule rule, Series series) {
    if (relation.terms().anyMatch(term -> yearIsMissing(term, rule, series))) {
      return Optional.of(Assessment.notAssessable(rule, place));
    }
    Sum left = sum(relation.left(), place, series);
    Sum right = sum(relation.right(), place, series);
    // A form without the left side's cells, or without any of the right's, has no such relation.
    if (left.parts().size() < relation.left().size() || right.parts().isEmpty()) {
      return Optional.empty();
    }
    if (!left.reported() || !right.reported()) {
      return Optional.of(Assessment.notAssessable(rule, place));
    }
    return Optional.of(
        holds(left.value(), right.value(), rule.tolerance())
            ? Assessment.passed(rule, place)
            : Assessment.failed(
                rule, place, evidence(series.current().column(place), left, right)));
  }

  /** Figures of another year count only if they were reported in a form that the rule is for. */
  private static boolean yearIsMissing(Relation.Term term, Rule rule, Series series) {
    return term.lag() > 0
        && series.before(term.lag()).filter(figures -> figures.isUnder(rule)).isEmpty();
  }

  private Sum sum(List<Relation.Term> terms, CellKey place, Series series) {
    List<Sum.Part> parts = new ArrayList<>();
    for (Relation.Term term : terms) {
      series
          .before(term.lag())
          .flatMap(figures -> figures.operand(axis.cell(place, term.name())))
          .map(operand -> term.lag() == 0 ? operand : operand.ofEarlierReport())
          .ifPresent(operand -> parts.add(new Sum.Part(term.weight(), operand)));
    }
    return new Sum(parts);
  }

  private boolean holds(BigDecimal left, BigDecimal right, BigDecimal tolerance) {
    BigDecimal shortBy = right.subtract(left);
    return (relation.equal() ? shortBy.abs() : shortBy).compareTo(tolerance) <= 0;
  }

  private Evidence evidence(Bilingual column, Sum left, Sum right) {
    List<Operand> operands = new ArrayList<>(left.operands());
    operands.addAll(right.operands());
    return new Evidence(
        operands,
        SumText.comparison(axis, column, left, right),
        Map.of(),
        right.value(),
        left.value(),
        left.operands().get(0).locator());
  }
}
