package org.giiatlas.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.giiatlas.form.TableSpec;

/**
 * An amount that is about so many times the office's own of years before, or that part of it: a sum
 * in yuan where ten thousand yuan are asked for, or the other way round.
 */
final class ScaleCheck implements RuleEvaluator {
  /** How far a ratio may be from the factor: amounts also change by themselves. */
  private static final double SLACK = 5;

  private final Set<String> indicators;
  private final double factor;

  private ScaleCheck(Set<String> indicators, double factor) {
    this.indicators = indicators;
    this.factor = factor;
  }

  static ScaleCheck of(Rule rule) {
    List<String> words = Arrays.asList(rule.formula().split(" +", -1));
    int last = words.size() - 1;
    if (last < 1 || !words.get(last).matches("[1-9]\\d+")) {
      throw rule.malformed("is no \"PATTERN… FACTOR\"");
    }
    return new ScaleCheck(
        IndicatorSelector.codes(rule, words.subList(0, last)), Double.parseDouble(words.get(last)));
  }

  @Override
  public Scope scope() {
    return Scope.YEARS;
  }

  @Override
  public boolean looksBackAt(CellKey key, TableSpec table, int years) {
    return indicators.contains(key.indicator());
  }

  @Override
  public List<Assessment> assess(Rule rule, Series series) {
    ReportFigures figures = series.current();
    return figures.cells().stream()
        .filter(key -> indicators.contains(key.indicator()))
        .flatMap(key -> figures.operand(key).stream().map(now -> at(key, now, rule, series)))
        .toList();
  }

  /** A year without any amount says nothing of the unit. */
  private Assessment at(CellKey key, Operand now, Rule rule, Series series) {
    List<Operand> before =
        series.earlier().stream()
            .filter(year -> year.isUnder(rule))
            .flatMap(year -> year.operand(key).stream())
            .filter(Operand::reported)
            .filter(operand -> operand.number().signum() > 0)
            .toList();
    if (!now.reported() || before.isEmpty()) {
      return Assessment.notAssessable(rule, key);
    }
    Operand last = before.get(before.size() - 1);
    double[] usual = before.stream().mapToDouble(o -> Math.log(o.number().doubleValue())).toArray();
    boolean mistaken =
        now.number().signum() > 0 && isFactor(now.number(), Usual.of(usual).middle());
    return mistaken
        ? Assessment.failed(rule, key, evidence(now, last.ofEarlierReport()))
        : Assessment.passed(rule, key);
  }

  private boolean isFactor(BigDecimal now, double usual) {
    double ratio = Math.abs(Math.log(now.doubleValue()) - usual);
    return Math.abs(ratio - Math.log(factor)) <= Math.log(SLACK);
  }

  private static Evidence evidence(Operand now, Operand last) {
    return new Evidence(
        List.of(now, last),
        new Bilingual(
            "%s，而 %s".formatted(Amounts.labelled(now).zh(), Amounts.labelled(last).zh()),
            "%s, but %s".formatted(Amounts.labelled(now).en(), Amounts.labelled(last).en())),
        Map.of(),
        last.number(),
        now.number(),
        now.locator());
  }
}
