package org.giiatlas.check;

import org.giiatlas.form.Applicant;

/**
 * A cell in the unified schema.
 *
 * @param indicator the code in the indicator catalogue
 * @param applicant the kind of applicant, {@link Applicant#NONE} where there is no split
 */
record CellKey(String indicator, Applicant applicant) {
  /** The same cell where a form has its whole under the other name: a total, or no split. */
  CellKey orWhole() {
    return switch (applicant) {
      case TOTAL -> new CellKey(indicator, Applicant.NONE);
      case NONE -> new CellKey(indicator, Applicant.TOTAL);
      default -> this;
    };
  }
}
