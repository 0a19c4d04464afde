package org.giiatlas.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a figure may be by its unit: at least, at most, or with so many decimal places. */
final class ValueCheck implements RuleEvaluator {
  private final Set<String> indicators;
  private final String bound;
  private final BigDecimal limit;

  private ValueCheck(Set<String> indicators, String bound, BigDecimal limit) {
    this.indicators = indicators;
    this.bound = bound;
    this.limit = limit;
  }

  static ValueCheck of(Rule rule) {
    List<String> words = Arrays.asList(rule.formula().split(" +", -1));
    int patterns = words.size() - 2;
    if (patterns < 1 || !List.of(">=", "<=", "decimals<=").contains(words.get(patterns))) {
      throw rule.malformed("is no \"PATTERN… >= N\", \"… <= N\" or \"… decimals<= N\"");
    }
    return new ValueCheck(
        IndicatorSelector.codes(rule, words.subList(0, patterns)),
        words.get(patterns),
        new BigDecimal(words.get(patterns + 1)));
  }

  @Override
  public List<Assessment> assess(Rule rule, Series series) {
    ReportFigures figures = series.current();
    return figures.cells().stream()
        .filter(key -> indicators.contains(key.indicator()))
        .flatMap(
            key -> figures.operand(key).stream().map(operand -> at(key, rule, figures, operand)))
        .toList();
  }

  private Assessment at(CellKey key, Rule rule, ReportFigures figures, Operand operand) {
    if (!operand.reported()) {
      return Assessment.notAssessable(rule, key);
    }
    return holds(operand.number(), rule.tolerance())
        ? Assessment.passed(rule, key)
        : Assessment.failed(rule, key, evidence(figures.column(key), operand));
  }

  private boolean holds(BigDecimal value, BigDecimal tolerance) {
    return switch (bound) {
      case ">=" -> limit.subtract(value).compareTo(tolerance) <= 0;
      case "<=" -> value.subtract(limit).compareTo(tolerance) <= 0;
      default -> value.stripTrailingZeros().scale() <= limit.intValueExact();
    };
  }

  private Evidence evidence(Bilingual column, Operand operand) {
    Bilingual figure = Amounts.labelled(operand);
    return new Evidence(
        List.of(operand),
        new Bilingual(column.zh() + figure.zh(), column.en() + figure.en()),
        Map.of(),
        bound.startsWith("decimals") ? null : limit,
        operand.number(),
        operand.locator());
  }
}
