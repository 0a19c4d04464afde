package org.giiatlas.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.giiatlas.form.Applicant;
import org.giiatlas.form.CellSpec;
import org.giiatlas.form.CellStatus;
import org.giiatlas.form.ColumnSpec;
import org.giiatlas.form.FormCatalogue;
import org.giiatlas.form.FormVariant;
import org.giiatlas.form.Generation;
import org.giiatlas.form.TableSpec;
import org.giiatlas.report.Observation;
import org.giiatlas.report.Report;
import org.giiatlas.report.Source;
import org.jspecify.annotations.Nullable;

/** A report's figures, found by cell, beside the form that they were printed in. */
public final class ReportFigures {
  private final Report report;
  private final Optional<FormVariant> variant;
  private final Map<CellKey, CellSpec> cells = new LinkedHashMap<>();
  private final Map<CellKey, Observation> table = new HashMap<>();
  private final Map<CellKey, Observation> derived = new HashMap<>();
  private final Map<CellKey, Observation> prose = new HashMap<>();

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
    for (Observation observation : observations) {
      CellKey key = new CellKey(observation.indicator(), observation.applicant());
      if (observation.source() == Source.TABLE) {
        figures.table.put(key, observation);
      } else if (observation.source() == Source.DERIVED) {
        figures.derived.put(key, observation);
      } else {
        figures.prose.put(key, observation);
      }
    }
    variant.ifPresent(form -> form.cells().forEach(figures::addCell));
    return figures;
  }

  /** Keeps the cells that the form prints for the report's own period. */
  private void addCell(CellSpec cell) {
    ColumnSpec.Role period =
        report.month().isPresent() ? ColumnSpec.Role.MONTH : ColumnSpec.Role.YEAR;
    boolean ofPeriod =
        cell.column().role() == ColumnSpec.Role.FIGURE || cell.column().role() == period;
    CellKey key = new CellKey(cell.indicator(), cell.applicant());
    if (!cell.row().optional() && !table.containsKey(key) && prose.containsKey(key)) {
      table.put(key, settledByText(key));
    }
    boolean printed = !cell.row().optional() || status(key) != CellStatus.ABSENT;
    if (cell.mapped() && ofPeriod && printed) {
      cells.putIfAbsent(key, cell);
    }
  }

  /**
   * A sentence may stand in the place of a cell whose figures it settles. The cell is there, but no
   * rule takes what the text says for what the table holds.
   */
  private static Observation settledByText(CellKey key) {
    return new Observation(
        key.indicator(), key.applicant(), CellStatus.UNREADABLE, null, Source.TABLE, null, null);
  }

  private CellStatus status(CellKey key) {
    Observation observation = table.get(key);
    return observation == null ? CellStatus.ABSENT : observation.status();
  }

  /** The report. */
  public Report report() {
    return report;
  }

  /** The year reported on. */
  public int year() {
    return report.year();
  }

  /** The form; empty for prose only. */
  Optional<FormVariant> variant() {
    return variant;
  }

  /** Whether a rule is meant for the report's form. */
  boolean isUnder(Rule rule) {
    return variant.map(rule::holdsFor).orElseGet(() -> rule.holdsFor(Generation.NONE));
  }

  /** The cells of the form in printed order; an optional row that is not there has none. */
  Collection<CellKey> cells() {
    return cells.keySet();
  }

  /** The cells of one of the form's tables. */
  List<CellKey> cells(TableSpec spec) {
    return cells.entrySet().stream()
        .filter(cell -> cell.getValue().table().equals(spec))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** What the form says of a cell. */
  CellSpec spec(CellKey key) {
    CellSpec spec = cells.get(key);
    if (spec == null) {
      throw new IllegalArgumentException("the form has no cell " + key);
    }
    return spec;
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

  /** The figure of a cell, as the tables have it; empty where the form has no such cell. */
  Optional<Operand> operand(CellKey key) {
    CellKey found = cells.containsKey(key) ? key : key.orWhole();
    @Nullable CellSpec spec = cells.get(found);
    return spec == null
        ? Optional.empty()
        : Optional.of(
            Operand.of(found, CellNames.cell(spec), year(), Optional.ofNullable(table.get(found))));
  }

  /** A subtotal that the form does not print, from its printed parts. */
  Optional<Operand> subtotal(CellKey key) {
    CellKey found = derived.containsKey(key) ? key : key.orWhole();
    return Optional.ofNullable(derived.get(found))
        .map(
            observation ->
                Operand.of(
                    found,
                    CellNames.indicator(found.indicator()),
                    year(),
                    Optional.of(observation)));
  }
}
