package org.giiatlas.check;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.giiatlas.form.CellSpec;
import org.giiatlas.form.ColumnSpec;
import org.giiatlas.form.FormVariant;

/**
 * The cells of a form that make a report's figures, in printed order, with what they are called.
 *
 * @param cells one for each indicator and applicant
 */
record FormCells(List<Named> cells) {
  private static final Map<String, FormCells> OF_YEARS = new ConcurrentHashMap<>();
  private static final Map<String, FormCells> OF_MONTHS = new ConcurrentHashMap<>();

  /**
   * A cell.
   *
   * @param key what it holds in the unified schema
   * @param spec where the form has it
   * @param label what it is called
   */
  record Named(CellKey key, CellSpec spec, Bilingual label) {}

  /** The cells of a form's year column, or month column; made once for each form. */
  static FormCells of(FormVariant variant, boolean month) {
    return (month ? OF_MONTHS : OF_YEARS)
        .computeIfAbsent(
            variant.id(), id -> of(variant, month ? ColumnSpec.Role.MONTH : ColumnSpec.Role.YEAR));
  }

  private static FormCells of(FormVariant variant, ColumnSpec.Role period) {
    return new FormCells(
        List.copyOf(
            variant.cells().stream()
                .filter(CellSpec::mapped)
                .filter(
                    cell ->
                        cell.column().role() == ColumnSpec.Role.FIGURE
                            || cell.column().role() == period)
                .map(FormCells::named)
                .collect(
                    Collectors.toMap(
                        Named::key,
                        Function.identity(),
                        (first, next) -> first,
                        java.util.LinkedHashMap::new))
                .values()));
  }

  private static Named named(CellSpec cell) {
    return new Named(new CellKey(cell.indicator(), cell.applicant()), cell, CellNames.cell(cell));
  }
}
