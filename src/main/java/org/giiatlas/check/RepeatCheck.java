package org.giiatlas.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.giiatlas.form.TableSpec;

/**
 * A table whose every figure is that of the year before. Years without any activity repeat each
 * other rightly, so the table is to hold some figures that are not zero; the more they are, the
 * less likely is chance.
 */
final class RepeatCheck implements RuleEvaluator {
  private static final Pattern FORMULA = Pattern.compile("(\\S+) ([1-9]\\d{0,3})-([1-9]\\d{0,3})?");

  private final String table;
  private final int least;
  private final int most;

  private RepeatCheck(String table, int least, int most) {
    this.table = table;
    this.least = least;
    this.most = most;
  }

  static RepeatCheck of(Rule rule) {
    Matcher formula = FORMULA.matcher(rule.formula());
    if (!formula.matches()) {
      throw rule.malformed("is no \"TABLE LEAST-MOST\"");
    }
    return new RepeatCheck(
        formula.group(1),
        Integer.parseInt(formula.group(2)),
        formula.group(3) == null ? Integer.MAX_VALUE : Integer.parseInt(formula.group(3)));
  }

  @Override
  public Scope scope() {
    return Scope.YEARS;
  }

  @Override
  public boolean looksBackAt(CellKey key, TableSpec spec, int years) {
    return years == 1 && spec.id().equals(table);
  }

  @Override
  public List<Assessment> assess(Rule rule, Series series) {
    ReportFigures figures = series.current();
    return figures.variant().stream()
        .flatMap(variant -> variant.tables().stream())
        .filter(spec -> spec.id().equals(table))
        .map(spec -> at(spec, rule, series))
        .toList();
  }

  private Assessment at(TableSpec spec, Rule rule, Series series) {
    ReportFigures now = series.current();
    CellKey place = Assessment.wholeReport();
    Optional<YearFigures> before = series.before(1).filter(figures -> figures.isUnder(rule));
    if (before.isEmpty()) {
      return Assessment.notAssessable(rule, place);
    }
    List<Operand> present = new ArrayList<>();
    boolean same = true;
    for (CellKey key : now.cells(spec)) {
      Optional<Operand> here = now.operand(key).filter(Operand::reported);
      Optional<Operand> there = before.get().operand(key).filter(Operand::reported);
      if (here.isEmpty() || there.isEmpty()) {
        return Assessment.notAssessable(rule, place);
      }
      same &= here.get().number().compareTo(there.get().number()) == 0;
      present.add(here.get());
    }
    List<Operand> active = present.stream().filter(operand -> !operand.isZero()).toList();
    if (!same || active.size() < least || active.size() > most) {
      return Assessment.passed(rule, place);
    }
    Map<String, Bilingual> facts =
        Map.of(
            "table", CellNames.table(table),
            "last", Bilingual.same(Integer.toString(before.get().year())),
            "count", Bilingual.same(Integer.toString(active.size())));
    return Assessment.failed(
        rule,
        place,
        new Evidence(active, Bilingual.same(""), facts, null, null, active.get(0).locator()));
  }
}
