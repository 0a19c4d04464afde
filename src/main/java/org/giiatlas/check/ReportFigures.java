package org.giiatlas.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.giiatlas.form.Applicant;
import org.giiatlas.form.CellSpec;
import org.giiatlas.form.CellStatus;
import org.giiatlas.form.FormCatalogue;
import org.giiatlas.form.FormVariant;
import org.giiatlas.form.Generation;
import org.giiatlas.form.TableSpec;
import org.giiatlas.report.Observation;
import org.giiatlas.report.Report;
import org.giiatlas.report.Source;
import org.jspecify.annotations.Nullable;

/** A report's figures, found by cell, beside the form that they were printed in. */
public final class ReportFigures implements YearFigures {
  private final Report report;
  private final Optional<FormVariant> variant;
  private final Map<CellKey, Cell> cells = new LinkedHashMap<>();
  private final Map<String, List<CellKey>> byIndicator = new HashMap<>();
  private final Map<String, List<CellKey>> byTable = new HashMap<>();
  private final Map<CellKey, Operand> subtotals = new HashMap<>();
  private final Map<CellKey, Operand> stated = new LinkedHashMap<>();

  /** A cell of the form with what the report holds there. */
  private record Cell(CellSpec spec, Operand operand) {}

  private ReportFigures(Report report, Optional<FormVariant> variant) {
    this.report = report;
    this.variant = variant;
  }

  /**
   * The figures of a report.
   *
   * @param report what was read
   * @param observations the report's observations, at most one a cell and source
   */
  public static ReportFigures of(Report report, List<Observation> observations) {
    Optional<FormVariant> variant =
        report.generation() == Generation.NONE
            ? Optional.empty()
            : Optional.of(FormCatalogue.standard().variant(report.variant()));
    ReportFigures figures = new ReportFigures(report, variant);
    Map<CellKey, Observation> table = new HashMap<>();
    Map<CellKey, Observation> prose = new HashMap<>();
    for (Observation observation : observations) {
      CellKey key = new CellKey(observation.indicator(), observation.applicant());
      switch (observation.source()) {
        case TABLE -> table.put(key, observation);
        case PROSE -> {
          prose.put(key, observation);
          figures.stated.put(key, figures.whole(key, observation));
        }
        case DERIVED -> figures.addSubtotal(key, observation);
      }
    }
    variant.ifPresent(
        form ->
            FormCells.of(form, report.month().isPresent())
                .cells()
                .forEach(cell -> figures.addCell(cell, table.get(cell.key()), prose)));
    return figures;
  }

  private void addSubtotal(CellKey key, Observation observation) {
    subtotals.put(key, whole(key, observation));
  }

  /** What no cell of the form holds is called as in the codebook. */
  private Operand whole(CellKey key, Observation observation) {
    Bilingual label = CellNames.indicator(key.indicator());
    return Operand.of(key, label, year(), Optional.of(observation));
  }

  /** Adds a cell; an optional row that is not there is none. */
  private void addCell(
      FormCells.Named cell, @Nullable Observation observation, Map<CellKey, Observation> prose) {
    CellKey key = cell.key();
    Optional<Observation> there = Optional.ofNullable(observation);
    if (cell.spec().row().optional()) {
      there = there.filter(o -> o.status() != CellStatus.ABSENT);
      if (there.isEmpty()) {
        return;
      }
    } else if (there.isEmpty() && prose.containsKey(key)) {
      there = Optional.of(settledByText(key));
    }
    cells.put(key, new Cell(cell.spec(), Operand.of(key, cell.label(), year(), there)));
    byIndicator.computeIfAbsent(key.indicator(), code -> new ArrayList<>()).add(key);
    byTable.computeIfAbsent(cell.spec().table().id(), id -> new ArrayList<>()).add(key);
  }

  /**
   * A sentence may stand in the place of a cell whose figures it settles. The cell is there, but no
   * rule takes what the text says for what the table holds.
   */
  private static Observation settledByText(CellKey key) {
    return new Observation(
        key.indicator(), key.applicant(), CellStatus.UNREADABLE, null, Source.TABLE, null, null);
  }

  /** The report. */
  public Report report() {
    return report;
  }

  @Override
  public int year() {
    return report.year();
  }

  @Override
  public boolean wholeYear() {
    return report.month().isEmpty();
  }

  /** The form; empty for prose only. */
  Optional<FormVariant> variant() {
    return variant;
  }

  @Override
  public boolean isUnder(Rule rule) {
    return variant.map(rule::holdsFor).orElseGet(() -> rule.holdsFor(Generation.NONE));
  }

  /** The cells of the form in printed order; an optional row that is not there has none. */
  Collection<CellKey> cells() {
    return cells.keySet();
  }

  /** The cells of one of the form's tables. */
  List<CellKey> cells(TableSpec spec) {
    return byTable.getOrDefault(spec.id(), List.of());
  }

  /** The cells of one indicator. */
  List<CellKey> cells(String indicator) {
    return byIndicator.getOrDefault(indicator, List.of());
  }

  /** What the form says of a cell. */
  CellSpec spec(CellKey key) {
    Cell cell = cells.get(key);
    if (cell == null) {
      throw new IllegalArgumentException("the form has no cell " + key);
    }
    return cell.spec();
  }

  /** Whether the form splits the indicator by applicant. */
  boolean isSplit(String indicator) {
    return cells.containsKey(new CellKey(indicator, Applicant.NATURAL));
  }

  /** The applicant's column that a cell stands in, as a prefix; empty where there is no split. */
  Bilingual column(CellKey key) {
    if (!isSplit(key.indicator())) {
      return Bilingual.same("");
    }
    Bilingual name = CellNames.applicant(key.applicant());
    return new Bilingual("“" + name.zh() + "”列 ", "column \"" + name.en() + "\": ");
  }

  @Override
  public Optional<Operand> operand(CellKey key) {
    Cell cell = cells.get(key);
    return Optional.ofNullable(cell != null ? cell : cells.get(key.orWhole())).map(Cell::operand);
  }

  /** What sentences state in the place of cells. */
  Collection<CellKey> stated() {
    return stated.keySet();
  }

  /** A sentence's figure. */
  Optional<Operand> stated(CellKey key) {
    return Optional.ofNullable(stated.get(key));
  }

  /** A subtotal that the form does not print, from its printed parts. */
  Optional<Operand> subtotal(CellKey key) {
    Operand subtotal = subtotals.get(key);
    return Optional.ofNullable(subtotal != null ? subtotal : subtotals.get(key.orWhole()));
  }
}
