package org.giiatlas.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.giiatlas.form.FormVariant;
import org.jspecify.annotations.Nullable;

/** What is kept of a report for others: only the cells that rules look at from there. */
final class KeptFigures implements YearFigures {
  private final int year;
  private final Layout layout;
  private final @Nullable Operand[] operands;

  /**
   * The cells that are kept of a form's reports.
   *
   * @param variant the form
   * @param cells the cells in the form's order
   * @param places where each of them is kept
   */
  record Layout(FormVariant variant, List<FormCells.Named> cells, Map<CellKey, Integer> places) {
    /** The cells of a form that some rule looks back at over so many years, 0 for the same. */
    static Layout of(FormVariant variant, int years, Iterable<RuleCatalogue.Compiled> rules) {
      List<FormCells.Named> cells = new ArrayList<>();
      Map<CellKey, Integer> places = new HashMap<>();
      for (FormCells.Named cell : FormCells.of(variant, false).cells()) {
        for (RuleCatalogue.Compiled each : rules) {
          if (each.rule().holdsFor(variant)
              && each.evaluator().looksBackAt(cell.key(), cell.spec().table(), years)
              && places.putIfAbsent(cell.key(), places.size()) == null) {
            cells.add(cell);
          }
        }
      }
      return new Layout(variant, List.copyOf(cells), Map.copyOf(places));
    }
  }

  private KeptFigures(int year, Layout layout) {
    this.year = year;
    this.layout = layout;
    this.operands = new @Nullable Operand[layout.places().size()];
  }

  /**
   * Keeps the figures of a report.
   *
   * @param shared gives one object for equal figures
   */
  static KeptFigures of(ReportFigures figures, Layout layout, UnaryOperator<Operand> shared) {
    KeptFigures kept = new KeptFigures(figures.year(), layout);
    for (CellKey key : figures.cells()) {
      Integer place = layout.places().get(key);
      if (place != null) {
        kept.operands[place] = figures.operand(key).map(shared).orElse(null);
      }
    }
    return kept;
  }

  /**
   * The figures that an edition kept.
   *
   * @param layout the one that they were kept in
   * @throws IllegalArgumentException if they were kept in another
   */
  static KeptFigures of(PastFigures past, int year, Layout layout, UnaryOperator<Operand> shared) {
    if (past.figures().size() != layout.cells().size()) {
      throw new IllegalArgumentException(
          "%d figures of %s for %d are kept, and rules look back at %d"
              .formatted(past.figures().size(), past.office(), year, layout.cells().size()));
    }
    KeptFigures kept = new KeptFigures(year, layout);
    for (int i = 0; i < kept.operands.length; i++) {
      PastFigures.Figure figure = past.figures().get(i);
      if (figure != null) {
        kept.operands[i] = shared.apply(operand(layout.cells().get(i), year, figure));
      }
    }
    return kept;
  }

  private static Operand operand(FormCells.Named cell, int year, PastFigures.Figure figure) {
    CellKey key = cell.key();
    return new Operand(
        key.indicator(),
        key.applicant(),
        cell.label(),
        year,
        figure.status(),
        figure.value(),
        null,
        null);
  }

  /** The figures for an edition to keep. */
  PastFigures past(String office) {
    return new PastFigures(
        office, layout.variant().id(), Arrays.stream(operands).map(KeptFigures::figure).toList());
  }

  private static PastFigures.@Nullable Figure figure(@Nullable Operand operand) {
    return operand == null ? null : new PastFigures.Figure(operand.status(), operand.value());
  }

  /** The same year with the cells of a smaller layout only. */
  KeptFigures only(Layout smaller) {
    if (smaller.equals(layout)) {
      return this;
    }
    KeptFigures kept = new KeptFigures(year, smaller);
    smaller.places().forEach((key, place) -> kept.operands[place] = at(key));
    return kept;
  }

  FormVariant variant() {
    return layout.variant();
  }

  private @Nullable Operand at(CellKey key) {
    Integer place = layout.places().get(key);
    return place == null ? null : operands[place];
  }

  @Override
  public int year() {
    return year;
  }

  @Override
  public boolean wholeYear() {
    return true;
  }

  @Override
  public boolean isUnder(Rule rule) {
    return rule.holdsFor(layout.variant());
  }

  @Override
  public Optional<Operand> operand(CellKey key) {
    Operand operand = at(key);
    return Optional.ofNullable(operand != null ? operand : at(key.orWhole()));
  }
}
