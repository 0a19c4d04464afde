package org.giiatlas.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A report before it is printed: its parts and what each cell holds for its reader.
 *
 * @param form the form that it follows
 * @param agency the agency's full name
 * @param year the year reported on
 * @param parts title excluded
 * @param truths by cell; a form's cell that is not listed is not there
 */
record Draft(
    StatutoryForm form, String agency, int year, List<Part> parts, Map<CellKey, Truth> truths) {
  Draft {
    parts = List.copyOf(parts);
    truths = Map.copyOf(truths);
  }

  String title() {
    return agency + year + "年政府信息公开工作年度报告";
  }

  Draft withParts(List<Part> other) {
    return new Draft(form, agency, year, other, truths);
  }

  Draft withTruths(Map<CellKey, Truth> changed) {
    Map<CellKey, Truth> all = new LinkedHashMap<>(truths);
    all.putAll(changed);
    return new Draft(form, agency, year, parts, all);
  }

  /** Every table replaced by any number of parts. */
  Draft mapSheets(Function<Part.Sheet, List<? extends Part>> change) {
    List<Part> changed = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Part.Sheet sheet) {
        changed.addAll(change.apply(sheet));
      } else {
        changed.add(part);
      }
    }
    return withParts(changed);
  }

  /** Every row of every table changed. */
  Draft mapRows(UnaryOperator<List<Box>> change) {
    return mapSheets(sheet -> List.of(new Part.Sheet(sheet.rows().stream().map(change).toList())));
  }

  /** Every cell of every table changed. */
  Draft mapBoxes(UnaryOperator<Box> change) {
    return mapRows(row -> row.stream().map(change).toList());
  }

  /** Every text, of cells and of prose, changed. */
  Draft mapTexts(UnaryOperator<String> change) {
    return mapParagraphs(change).mapBoxes(box -> box.withText(change.apply(box.text())));
  }

  Draft mapParagraphs(UnaryOperator<String> change) {
    return withParts(
        parts.stream()
            .map(
                p -> p instanceof Part.Paragraph t ? new Part.Paragraph(change.apply(t.text())) : p)
            .toList());
  }
}
