package org.giiatlas.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.giiatlas.form.Applicant;
import org.giiatlas.form.TableSpec;

/**
 * A figure out of line with the office's own years before, by the modified z-score: the distance
 * from their median in units of their median absolute deviation, on the scale of ln(1 + x), on
 * which a doubling weighs the same at every size.
 */
final class JumpCheck implements RuleEvaluator {
  /** Fewer years say nothing of what is usual. */
  private static final int YEARS = 4;

  private final Set<String> indicators;
  private final double limit;

  private JumpCheck(Set<String> indicators, double limit) {
    this.indicators = indicators;
    this.limit = limit;
  }

  static JumpCheck of(Rule rule) {
    List<String> words = Arrays.asList(rule.formula().split(" +", -1));
    int last = words.size() - 1;
    if (last < 1 || !words.get(last).matches("\\d+(\\.\\d+)?")) {
      throw rule.malformed("is no \"PATTERN… LIMIT\"");
    }
    return new JumpCheck(
        IndicatorSelector.codes(rule, words.subList(0, last)), Double.parseDouble(words.get(last)));
  }

  @Override
  public Scope scope() {
    return Scope.YEARS;
  }

  @Override
  public boolean looksBackAt(CellKey key, TableSpec table, int years) {
    return indicators.contains(key.indicator())
        && (key.applicant() == Applicant.TOTAL || key.applicant() == Applicant.NONE);
  }

  @Override
  public List<Assessment> assess(Rule rule, Series series) {
    ReportFigures figures = series.current();
    return figures.cells().stream()
        .filter(key -> indicators.contains(key.indicator()))
        .filter(key -> key.applicant() == Applicant.TOTAL || key.applicant() == Applicant.NONE)
        .flatMap(key -> figures.operand(key).stream().map(now -> at(key, now, rule, series)))
        .toList();
  }

  private Assessment at(CellKey key, Operand now, Rule rule, Series series) {
    List<BigDecimal> history =
        series.earlier().stream()
            .filter(year -> year.isUnder(rule))
            .flatMap(year -> year.operand(key).filter(Operand::reported).stream())
            .map(Operand::number)
            .filter(number -> number.signum() >= 0)
            .toList();
    if (!now.reported() || now.number().signum() < 0 || history.size() < YEARS) {
      return Assessment.notAssessable(rule, key);
    }
    Usual usual = Usual.of(history.stream().mapToDouble(JumpCheck::scaled).toArray());
    double score = usual.score(scaled(now.number()), chance(usual.middle()));
    return score <= limit
        ? Assessment.passed(rule, key)
        : Assessment.failed(rule, key, evidence(now, history));
  }

  private static double scaled(BigDecimal number) {
    return Math.log1p(number.doubleValue());
  }

  /** The deviation that a count of that size has by chance alone, on the same scale. */
  private static double chance(double middle) {
    return Math.exp(-middle / 2);
  }

  private static BigDecimal middle(List<BigDecimal> history) {
    List<BigDecimal> sorted = history.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : sorted
            .get(half - 1)
            .add(sorted.get(half))
            .divide(BigDecimal.valueOf(2), new MathContext(18, RoundingMode.HALF_EVEN));
  }

  private static Evidence evidence(Operand now, List<BigDecimal> history) {
    BigDecimal middle = middle(history);
    Bilingual label = Amounts.labelled(now);
    String usual = Amounts.plain(middle);
    return new Evidence(
        List.of(now),
        new Bilingual(
            "%s，此前 %d 年的中位数为 %s".formatted(label.zh(), history.size(), usual),
            "%s; the median of %d years before is %s".formatted(label.en(), history.size(), usual)),
        Map.of(),
        middle,
        now.number(),
        now.locator());
  }
}
