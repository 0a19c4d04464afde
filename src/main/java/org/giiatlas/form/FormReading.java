package org.giiatlas.form;

import java.util.List;

/**
 * What a document holds of its form.
 *
 * @param variant the variant that its labels name
 * @param cells the cells in the variant's packing order
 * @param unmapped labels that look like rows of the form but stand in no form table
 * @param complete whether every table of the form was found
 */
public record FormReading(
    FormVariant variant, List<CellReading> cells, List<String> unmapped, boolean complete) {
  public FormReading {
    cells = List.copyOf(cells);
    unmapped = List.copyOf(unmapped);
    if (cells.size() != variant.cells().size()) {
      throw new IllegalArgumentException(
          variant.id() + " has " + variant.cells().size() + " cells, not " + cells.size());
    }
  }
}
