package org.giiatlas.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.giiatlas.form.CellStatus;
import org.giiatlas.form.FormLabel;
import org.giiatlas.form.TableSpec;

/** Whether a form's tables are there and filled in, table by table. */
final class TableCheck implements RuleEvaluator {
  /** What may be wrong with a table. */
  private enum Fault {
    /** No cell of the table is there. */
    MISSING,
    /** The table is there, rows of it are not. */
    ROWS_MISSING,
    /** The table is there and no cell is filled in. */
    BLANK,
    /** The table is filled in, but for some cells. */
    CELLS_BLANK,
    /** Cells hold something that is no number. */
    CELLS_UNREADABLE;

    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** More rows than these are counted, not named. */
  private static final int NAMED = 6;

  private final Fault fault;

  private TableCheck(Fault fault) {
    this.fault = fault;
  }

  static TableCheck of(Rule rule) {
    return Arrays.stream(Fault.values())
        .filter(fault -> fault.code().equals(rule.formula()))
        .findFirst()
        .map(TableCheck::new)
        .orElseThrow(() -> rule.malformed("is none of " + faults()));
  }

  private static String faults() {
    return Arrays.stream(Fault.values()).map(Fault::code).collect(Collectors.joining(", "));
  }

  @Override
  public List<Assessment> assess(Rule rule, Series series) {
    ReportFigures figures = series.current();
    return figures.variant().stream()
        .flatMap(variant -> variant.tables().stream())
        .filter(table -> !figures.cells(table).isEmpty())
        .map(table -> at(table, rule, figures))
        .toList();
  }

  private Assessment at(TableSpec table, Rule rule, ReportFigures figures) {
    List<Operand> cells =
        figures.cells(table).stream().flatMap(key -> figures.operand(key).stream()).toList();
    List<Operand> faulty = faulty(cells, figures);
    return faulty.isEmpty()
        ? Assessment.passed(rule, Assessment.wholeReport())
        : Assessment.failed(rule, Assessment.wholeReport(), evidence(table, faulty, figures));
  }

  private List<Operand> faulty(List<Operand> cells, ReportFigures figures) {
    List<Operand> absent = with(CellStatus.ABSENT, cells);
    List<Operand> blank = with(CellStatus.BLANK, cells);
    boolean missing = absent.size() == cells.size();
    boolean filled = blank.size() + absent.size() < cells.size();
    return switch (fault) {
      case MISSING -> missing ? cells : List.of();
      case ROWS_MISSING -> missing ? List.of() : wholeRows(absent, cells, figures);
      case BLANK -> missing || filled ? List.of() : blank;
      case CELLS_BLANK -> filled ? blank : List.of();
      case CELLS_UNREADABLE -> with(CellStatus.UNREADABLE, cells);
    };
  }

  private static List<Operand> with(CellStatus status, List<Operand> cells) {
    return cells.stream().filter(cell -> cell.status() == status).toList();
  }

  /** The cells of rows of which nothing is there. */
  private static List<Operand> wholeRows(
      List<Operand> absent, List<Operand> cells, ReportFigures figures) {
    Set<String> there = new LinkedHashSet<>();
    cells.stream()
        .filter(cell -> cell.status() != CellStatus.ABSENT)
        .forEach(cell -> there.add(row(cell, figures)));
    return absent.stream().filter(cell -> !there.contains(row(cell, figures))).toList();
  }

  private static String row(Operand cell, ReportFigures figures) {
    return figures.spec(new CellKey(cell.indicator(), cell.applicant())).row().id();
  }

  private static Evidence evidence(TableSpec table, List<Operand> faulty, ReportFigures figures) {
    Map<String, Bilingual> facts =
        Map.of(
            "table", CellNames.table(table.id()),
            "count", Bilingual.same(Integer.toString(faulty.size())),
            "rows",
                new Bilingual(
                    named(faulty, Language.ZH, figures), named(faulty, Language.EN, figures)));
    return new Evidence(faulty, Bilingual.same(""), facts, null, null, faulty.get(0).locator());
  }

  private static String named(List<Operand> cells, Language language, ReportFigures figures) {
    List<String> labels = new ArrayList<>();
    for (Operand cell : cells) {
      String label = label(cell, language, figures);
      if (!labels.contains(label)) {
        labels.add(label);
      }
    }
    String separator = language == Language.ZH ? "、" : "; ";
    String first = labels.stream().limit(NAMED).collect(Collectors.joining(separator));
    if (labels.size() <= NAMED) {
      return first;
    }
    return language == Language.ZH
        ? first + "等 " + labels.size() + " 项"
        : first + " and " + (labels.size() - NAMED) + " more";
  }

  /** In Chinese the row alone, which has the same name for all its cells. */
  private static String label(Operand cell, Language language, ReportFigures figures) {
    List<FormLabel> row =
        figures.spec(new CellKey(cell.indicator(), cell.applicant())).row().labels();
    return language == Language.EN || row.isEmpty()
        ? cell.label().in(language)
        : CellNames.row(row.get(0));
  }
}
