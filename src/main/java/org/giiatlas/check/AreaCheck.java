package org.giiatlas.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.giiatlas.agency.Agency;
import org.giiatlas.form.Applicant;
import org.giiatlas.form.TableSpec;

/**
 * A government's report sums up those of its offices. Which offices there are is not known, so the
 * sum over the reports at hand is only a lower bound of the government's figure; how many reports
 * it is over is told.
 */
final class AreaCheck implements RuleEvaluator {
  private final Set<String> summaries;
  private final Set<String> apart;
  private final Set<String> indicators;

  private AreaCheck(Set<String> summaries, Set<String> apart, Set<String> indicators) {
    this.summaries = summaries;
    this.apart = apart;
    this.indicators = indicators;
  }

  static AreaCheck of(Rule rule) {
    String[] sides = rule.formula().split(" *: *", -1);
    if (sides.length != 2) {
      throw rule.malformed("is no \"SECTOR… !SECTOR… : PATTERN…\"");
    }
    Set<String> summaries = new HashSet<>();
    Set<String> apart = new HashSet<>();
    for (String sector : sides[0].split(" +", -1)) {
      if (sector.startsWith("!")) {
        apart.add(sector.substring(1));
      } else {
        summaries.add(sector);
      }
    }
    return new AreaCheck(
        Set.copyOf(summaries),
        Set.copyOf(apart),
        IndicatorSelector.codes(rule, Arrays.asList(sides[1].split(" +", -1))));
  }

  @Override
  public Scope scope() {
    return Scope.COHORT;
  }

  @Override
  public boolean looksBackAt(CellKey key, TableSpec table, int years) {
    return years == 0 && isLookedAt(key);
  }

  private boolean isLookedAt(CellKey key) {
    return indicators.contains(key.indicator())
        && (key.applicant() == Applicant.TOTAL || key.applicant() == Applicant.NONE);
  }

  @Override
  public List<Assessment> assess(Rule rule, Series series) {
    Optional<Agency> summary =
        series
            .company()
            .map(Series.Company::agency)
            .filter(agency -> agency.sector().filter(summaries::contains).isPresent());
    if (summary.isEmpty() || summary.get().regionCode().isEmpty()) {
      return List.of();
    }
    ReportFigures figures = series.current();
    List<KeptFigures> offices = offices(rule, series.company().orElseThrow(), summary.get());
    return figures.cells().stream()
        .filter(this::isLookedAt)
        .flatMap(key -> figures.operand(key).stream().map(total -> at(key, total, rule, offices)))
        .toList();
  }

  private List<KeptFigures> offices(Rule rule, Series.Company company, Agency summary) {
    return company.cohort().officesOf(summary.regionCode().orElseThrow()).stream()
        .filter(member -> !member.agency().id().equals(summary.id()))
        .filter(member -> member.agency().sector().filter(apart::contains).isEmpty())
        .map(Cohort.Member::now)
        .filter(figures -> figures.isUnder(rule))
        .toList();
  }

  private static Assessment at(CellKey key, Operand total, Rule rule, List<KeptFigures> offices) {
    List<BigDecimal> reported = new ArrayList<>();
    for (KeptFigures office : offices) {
      office.operand(key).filter(Cohort::isCount).map(Operand::number).ifPresent(reported::add);
    }
    if (!total.reported() || reported.isEmpty()) {
      return Assessment.notAssessable(rule, key);
    }
    BigDecimal sum = reported.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.subtract(total.number()).compareTo(rule.tolerance()) > 0) {
      return Assessment.failed(rule, key, evidence(total, sum, reported.size()));
    }
    return reported.size() == offices.size()
        ? Assessment.passed(rule, key)
        : Assessment.notAssessable(rule, key);
  }

  private static Evidence evidence(Operand total, BigDecimal sum, int offices) {
    String over = Amounts.plain(sum.subtract(total.number()));
    Bilingual label = Amounts.labelled(total);
    return new Evidence(
        List.of(total),
        new Bilingual(
            "所收录的 %d 个机关的报告合计 %s，而 %s，相差 %s（后者少）"
                .formatted(offices, Amounts.plain(sum), label.zh(), over),
            "the reports of %d offices at hand give %s in all, but %s; a difference of %s (the"
                    .formatted(offices, Amounts.plain(sum), label.en(), over)
                + " latter is less)"),
        Map.of(),
        sum,
        total.number(),
        total.locator());
  }
}
