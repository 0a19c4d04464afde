package org.giiatlas.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.giiatlas.form.CellStatus;
import org.giiatlas.form.GluedFigures;
import org.giiatlas.form.TableSpec;

/**
 * Rows of figures that run together and are not read: if no way of cutting them gives a row whose
 * total holds, the row breaks its sum whatever its figures are, or has lost one.
 */
final class GluedCheck implements RuleEvaluator {
  private static final Pattern DIGITS = Pattern.compile("[\\d\\s]+");

  private GluedCheck() {}

  static GluedCheck of(Rule rule) {
    if (!rule.formula().isEmpty()) {
      throw rule.malformed("is to be empty");
    }
    return new GluedCheck();
  }

  @Override
  public List<Assessment> assess(Rule rule, Series series) {
    ReportFigures figures = series.current();
    return figures.variant().stream()
        .flatMap(variant -> variant.tables().stream())
        .filter(table -> table.blockSize() > 0)
        .flatMap(table -> rows(table, figures).stream().map(row -> at(row, table, rule)))
        .toList();
  }

  private static List<List<Operand>> rows(TableSpec table, ReportFigures figures) {
    Map<String, List<Operand>> rows = new LinkedHashMap<>();
    for (CellKey key : figures.cells(table)) {
      figures
          .operand(key)
          .ifPresent(
              cell ->
                  rows.computeIfAbsent(figures.spec(key).row().id(), row -> new ArrayList<>())
                      .add(cell));
    }
    return List.copyOf(rows.values());
  }

  private static Assessment at(List<Operand> row, TableSpec table, Rule rule) {
    Operand first = row.get(0);
    CellKey place = new CellKey(first.indicator(), first.applicant());
    if (row.stream().allMatch(Operand::reported)) {
      return Assessment.passed(rule, place);
    }
    Optional<String> text = text(row);
    return text.isPresent() && !GluedFigures.canAddUp(text.get(), row.size(), table.blockSize())
        ? Assessment.failed(rule, place, evidence(row, table, text.get()))
        : Assessment.notAssessable(rule, place);
  }

  /** The text of a row that none of its cells was read from; empty for any other. */
  private static Optional<String> text(List<Operand> row) {
    Optional<String> text = Optional.ofNullable(row.get(0).raw());
    return text.filter(raw -> DIGITS.matcher(raw).matches())
        .filter(
            raw ->
                row.stream()
                    .allMatch(
                        cell -> cell.status() == CellStatus.UNREADABLE && raw.equals(cell.raw())));
  }

  private static Evidence evidence(List<Operand> row, TableSpec table, String text) {
    Bilingual name = table.unlabelled() ? CellNames.table(table.id()) : row.get(0).label();
    return new Evidence(
        row,
        Bilingual.same(""),
        Map.of("row", name, "text", Bilingual.same(text)),
        null,
        null,
        row.get(0).locator());
  }
}
