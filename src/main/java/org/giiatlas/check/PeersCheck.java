package org.giiatlas.check;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.giiatlas.form.Applicant;
import org.giiatlas.form.TableSpec;

/**
 * A figure that changed on the year before otherwise than those of the offices of the same level
 * and sector, by the modified z-score of the changes. What moved all of them is no one's jump; a
 * figure that did not change is none either.
 */
final class PeersCheck implements RuleEvaluator {
  private final Set<String> indicators;
  private final double limit;
  private final int offices;

  private PeersCheck(Set<String> indicators, double limit, int offices) {
    this.indicators = indicators;
    this.limit = limit;
    this.offices = offices;
  }

  static PeersCheck of(Rule rule) {
    List<String> words = Arrays.asList(rule.formula().split(" +", -1));
    int patterns = words.size() - 2;
    if (patterns < 1
        || !words.get(patterns).matches("\\d+(\\.\\d+)?")
        || !words.get(patterns + 1).matches("[1-9]\\d{0,3}")) {
      throw rule.malformed("is no \"PATTERN… LIMIT OFFICES\"");
    }
    return new PeersCheck(
        IndicatorSelector.codes(rule, words.subList(0, patterns)),
        Double.parseDouble(words.get(patterns)),
        Integer.parseInt(words.get(patterns + 1)));
  }

  @Override
  public Scope scope() {
    return Scope.COHORT;
  }

  @Override
  public boolean looksBackAt(CellKey key, TableSpec table, int years) {
    return years <= 1 && isLookedAt(key);
  }

  private boolean isLookedAt(CellKey key) {
    return indicators.contains(key.indicator())
        && (key.applicant() == Applicant.TOTAL || key.applicant() == Applicant.NONE);
  }

  @Override
  public List<Assessment> assess(Rule rule, Series series) {
    ReportFigures figures = series.current();
    return figures.cells().stream()
        .filter(this::isLookedAt)
        .map(key -> at(key, rule, series))
        .toList();
  }

  private Assessment at(CellKey key, Rule rule, Series series) {
    Optional<Operand> now =
        series.current().operand(key).filter(operand -> Cohort.isCount(operand));
    Optional<Operand> before =
        series
            .before(1)
            .filter(figures -> figures.isUnder(rule))
            .flatMap(figures -> figures.operand(key))
            .filter(operand -> Cohort.isCount(operand));
    Optional<Usual> usual =
        series
            .company()
            .flatMap(company -> company.cohort().usualChange(rule, company.agency(), key))
            .filter(change -> change.count() >= offices);
    if (now.isEmpty() || before.isEmpty() || usual.isEmpty()) {
      return Assessment.notAssessable(rule, key);
    }
    double change = Cohort.change(now.get(), before.get());
    boolean usualForThem = usual.get().score(change, chance(now.get(), before.get())) <= limit;
    return change == 0 || usualForThem
        ? Assessment.passed(rule, key)
        : Assessment.failed(rule, key, evidence(now.get(), before.get(), usual.get()));
  }

  /** The deviation that the change of a count has by chance alone, on the scale of ln(1 + x). */
  private static double chance(Operand now, Operand before) {
    return Math.sqrt(
        1 / (1 + now.number().doubleValue()) + 1 / (1 + before.number().doubleValue()));
  }

  private static Evidence evidence(Operand now, Operand before, Usual usual) {
    Operand last = before.ofEarlierReport();
    String times = String.format(java.util.Locale.ROOT, "%.2f", Math.exp(usual.middle()));
    Bilingual label = Amounts.labelled(now);
    return new Evidence(
        List.of(now, last),
        new Bilingual(
            "%s，而 %s；%d 个同级同类机关今年与上年之比的中位数为 %s"
                .formatted(label.zh(), Amounts.labelled(last).zh(), usual.count(), times),
            "%s, but %s; the median ratio of this year to the last is %s over %d offices of the"
                    .formatted(label.en(), Amounts.labelled(last).en(), times, usual.count())
                + " same level and sector"),
        Map.of(),
        null,
        now.number(),
        now.locator());
  }
}
