package org.giiatlas.form;

import java.util.List;

/**
 * A printed row of a form's table.
 *
 * @param id unique within the table
 * @param labels the printed label and its accepted variants; empty for the one row of a table whose
 *     figures stand under their headers alone
 * @param mapsTo the indicator or its prefix, {@code indicator:applicant} where the row fixes the
 *     applicant; empty where the unified schema has no such row or the columns name the indicator
 * @param unit the unit that the form prints for the row, empty where it prints none
 * @param stock whether the figure is a stock at the period's end, for which forms print no running
 *     total
 * @param optional whether only some prints of the form have the row
 * @param source where the label was seen or is laid down
 */
public record RowSpec(
    String id,
    List<FormLabel> labels,
    String mapsTo,
    String unit,
    boolean stock,
    boolean optional,
    String source) {
  /** By id alone: the labels of a form are many, and their hashes slow. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
