package org.giiatlas.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The figures of a superseded report against those of the report in its place, cell by cell: tables
 * with tables, sentences with sentences. A cell that one of them does not report differs in nothing
 * that could be told.
 */
final class SupersededCheck implements RuleEvaluator {
  private SupersededCheck() {}

  static SupersededCheck of(Rule rule) {
    if (!rule.formula().isEmpty()) {
      throw rule.malformed("is to be empty");
    }
    return new SupersededCheck();
  }

  @Override
  public Scope scope() {
    return Scope.STANDING;
  }

  @Override
  public List<Assessment> assess(Rule rule, Series series) {
    ReportFigures here = series.current();
    return series.standing().stream()
        .flatMap(
            there ->
                Stream.concat(
                    here.cells().stream()
                        .flatMap(key -> at(key, rule, here.operand(key), there.operand(key))),
                    here.stated().stream()
                        .flatMap(key -> at(key, rule, here.stated(key), there.stated(key)))))
        .toList();
  }

  private static Stream<Assessment> at(
      CellKey key, Rule rule, Optional<Operand> superseded, Optional<Operand> standing) {
    if (superseded.isEmpty() || standing.isEmpty()) {
      return Stream.empty();
    }
    Operand here = superseded.get();
    Operand there = standing.get();
    if (!here.reported() || !there.reported()) {
      return Stream.of(Assessment.notAssessable(rule, key));
    }
    boolean same = here.number().subtract(there.number()).abs().compareTo(rule.tolerance()) <= 0;
    return Stream.of(
        same ? Assessment.passed(rule, key) : Assessment.failed(rule, key, evidence(here, there)));
  }

  private static Evidence evidence(Operand here, Operand there) {
    String own = Amounts.figure(here);
    String other = Amounts.figure(there);
    String difference = Amounts.plain(here.number().subtract(there.number()).abs());
    Bilingual name = here.name();
    return new Evidence(
        List.of(here),
        new Bilingual(
            "%s 本文件为 %s，所采用的文件为 %s，相差 %s".formatted(name.zh(), own, other, difference),
            "%s is %s here and %s in the document that stands; a difference of %s"
                .formatted(name.en(), own, other, difference)),
        Map.of(),
        there.number(),
        here.number(),
        here.locator());
  }
}
