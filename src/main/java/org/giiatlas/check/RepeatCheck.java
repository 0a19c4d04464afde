package org.giiatlas.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.giiatlas.form.TableSpec;

/**
 * A table whose every figure is that of the year before. Years without any activity repeat each
 * other rightly, so the table is to hold some figures that are not zero.
 */
final class RepeatCheck implements RuleEvaluator {
  private final String table;
  private final int nonZero;

  private RepeatCheck(String table, int nonZero) {
    this.table = table;
    this.nonZero = nonZero;
  }

  static RepeatCheck of(Rule rule) {
    String[] words = rule.formula().split(" +", -1);
    if (words.length != 2 || !words[1].matches("[1-9]\\d{0,3}")) {
      throw rule.malformed("is no \"TABLE COUNT\"");
    }
    return new RepeatCheck(words[0], Integer.parseInt(words[1]));
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
    if (!same || active.size() < nonZero) {
      return Assessment.passed(rule, place);
    }
    Map<String, Bilingual> facts =
        Map.of(
            "table", CellNames.table(table),
            "last", Bilingual.same(Integer.toString(before.get().year())),
            "count", Bilingual.same(Integer.toString(active.size())));
    return Assessment.failed(rule, place, Evidence.of(facts, active.get(0).locator()));
  }
}
