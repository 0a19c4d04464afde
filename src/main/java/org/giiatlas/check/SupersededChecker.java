package org.giiatlas.check;

import java.util.List;
import java.util.Optional;

/** Assesses a superseded report against the one in its place; safe for many threads. */
final class SupersededChecker {
  private static final SupersededChecker STANDARD = new SupersededChecker(RuleCatalogue.standard());

  private final List<RuleCatalogue.Compiled> rules;

  private SupersededChecker(RuleCatalogue catalogue) {
    this.rules = catalogue.compiled(Scope.STANDING);
  }

  static SupersededChecker standard() {
    return STANDARD;
  }

  /** How every rule stands at every place that both reports have. */
  List<Assessment> assess(ReportFigures superseded, ReportFigures standing) {
    Series series = new Series(superseded, List.of(), Optional.of(standing), Optional.empty());
    return rules.stream().flatMap(rule -> rule.assess(series).stream()).toList();
  }
}
