package org.giiatlas.form;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was read in one cell of a form.
 *
 * @param status what the document holds there
 * @param value the number in the unit that the form prints for the row, 万元 for a sum of money in a
 *     table that prints none; present exactly if {@code status} is reported
 * @param raw the text as found, where it differs from the value's plain form
 * @param locator where it was read, short: line, or table, row and column; null for an absent cell
 */
public record CellReading(
    CellStatus status, @Nullable BigDecimal value, @Nullable String raw, @Nullable String locator) {
  /** A cell that the document does not have. */
  public static final CellReading NOT_THERE = new CellReading(CellStatus.ABSENT, null, null, null);

  public CellReading {
    if ((status == CellStatus.REPORTED) != (value != null)) {
      throw new IllegalArgumentException("a cell has a value exactly if it is reported: " + status);
    }
  }

  /** The number of a reported cell; throws where the cell holds none. */
  public BigDecimal number() {
    return Objects.requireNonNull(value, "the cell is " + status);
  }
}
