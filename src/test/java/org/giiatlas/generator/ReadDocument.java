package org.giiatlas.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.giiatlas.document.DocumentReader;
import org.giiatlas.document.Reading;
import org.giiatlas.form.CellReading;
import org.giiatlas.form.CellSpec;
import org.giiatlas.form.CellStatus;
import org.giiatlas.form.ColumnSpec;
import org.giiatlas.form.FormCatalogue;
import org.giiatlas.form.FormReader;
import org.giiatlas.form.FormReading;

/**
 * A generated document beside what the program read in it.
 *
 * @param variant the form that the program told, empty where it told none
 * @param crash what the program threw; empty where it held
 * @param cells every cell that the document or the program's reading has
 * @param unmapped labels that the program reports as rows of no form
 */
record ReadDocument(
    GeneratedDocument document,
    String variant,
    Optional<String> crash,
    List<ReadCell> cells,
    List<String> unmapped) {
  private static final FormReader FORMS = new FormReader(FormCatalogue.standard());

  /** Reads a document as the program does. */
  static ReadDocument of(GeneratedDocument document) {
    Optional<FormReading> form = Optional.empty();
    Optional<String> crash = Optional.empty();
    try {
      form = form(document);
    } catch (RuntimeException e) {
      crash = Optional.of(e + " at " + e.getStackTrace()[0]);
    }
    Map<CellKey, CellReading> read = new HashMap<>();
    form.ifPresent(found -> collect(found, read));
    Set<CellKey> keys = new LinkedHashSet<>(document.truths().keySet());
    keys.addAll(read.keySet());
    List<ReadCell> cells = new ArrayList<>();
    for (CellKey key : keys) {
      CellReading cell = read.getOrDefault(key, CellReading.NOT_THERE);
      Truth truth = document.truths().getOrDefault(key, Truth.NOT_PRINTED);
      cells.add(new ReadCell(key, truth, cell.status(), cell.value()));
    }
    return new ReadDocument(
        document,
        form.map(f -> f.variant().id()).orElse(""),
        crash,
        cells,
        form.map(FormReading::unmapped).orElse(List.of()));
  }

  private static Optional<FormReading> form(GeneratedDocument document) {
    Reading reading = DocumentReader.standard().read(document.bytes(), document.layout().format());
    return reading instanceof Reading.Read read ? FORMS.read(read.document()) : Optional.empty();
  }

  private static void collect(FormReading form, Map<CellKey, CellReading> read) {
    List<CellSpec> specs = form.variant().cells();
    for (int i = 0; i < specs.size(); i++) {
      CellSpec spec = specs.get(i);
      if (spec.mapped()) {
        read.merge(
            new CellKey(spec.indicator(), spec.applicant(), column(spec.column().role())),
            form.cells().get(i),
            (first, next) -> first.status() == CellStatus.REPORTED ? first : next);
      }
    }
  }

  private static CellKey.Column column(ColumnSpec.Role role) {
    return switch (role) {
      case MONTH -> CellKey.Column.MONTH;
      case CUMULATIVE -> CellKey.Column.CUMULATIVE;
      default -> CellKey.Column.YEAR;
    };
  }

  boolean formTold() {
    return variant.equals(document.form().variant());
  }

  /** Whether the document has a row that no form has. */
  boolean hasUnknownRow() {
    return StructureDamages.UNKNOWN_ROWS.stream().anyMatch(document.text()::contains);
  }

  /** Whether the program reports that row by its label. */
  boolean toldUnknownRow() {
    return unmapped.stream()
        .anyMatch(label -> StructureDamages.UNKNOWN_ROWS.stream().anyMatch(label::contains));
  }

  long count(Truth.Outcome outcome) {
    return cells.stream().filter(cell -> cell.outcome() == outcome).count();
  }

  long harmful() {
    return cells.stream().filter(cell -> cell.outcome().harmful()).count();
  }
}
