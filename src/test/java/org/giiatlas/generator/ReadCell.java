package org.giiatlas.generator;

import java.math.BigDecimal;
import org.giiatlas.form.CellStatus;
import org.jspecify.annotations.Nullable;

/**
 * One cell's truth beside what the program read.
 *
 * @param status what the program says of the cell
 * @param value the number that it read, if any
 */
record ReadCell(CellKey key, Truth truth, CellStatus status, @Nullable BigDecimal value) {
  Truth.Outcome outcome() {
    return truth.compare(status, value);
  }

  @Override
  public String toString() {
    return key
        + ": printed "
        + truth
        + ", read "
        + (value == null ? status.code() : value.toPlainString());
  }
}
