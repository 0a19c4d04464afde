package org.giiatlas.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.giiatlas.form.CellReading;
import org.giiatlas.form.CellStatus;
import org.jspecify.annotations.Nullable;

/**
 * A report's cells as columns of one row, all of one length, in the form's own cell order.
 *
 * @param statuses a letter a cell: R reported, B blank, A absent, U unreadable
 * @param values plain decimals with their own number of places; null where not reported
 * @param raws the texts as found; null where there is none
 * @param locators where each cell was read; null where there is none
 */
@SuppressWarnings("ArrayRecordComponent") // JDBC's arrays; never compared
record PackedCells(
    String statuses,
    @Nullable String[] values,
    @Nullable String[] raws,
    @Nullable String[] locators) {

  static PackedCells pack(List<CellReading> cells) {
    StringBuilder statuses = new StringBuilder(cells.size());
    @Nullable String[] values = new String[cells.size()];
    @Nullable String[] raws = new String[cells.size()];
    @Nullable String[] locators = new String[cells.size()];
    for (int i = 0; i < cells.size(); i++) {
      CellReading cell = cells.get(i);
      BigDecimal value = cell.value();
      String raw = cell.raw();
      String locator = cell.locator();
      statuses.append(letter(cell.status()));
      values[i] = value == null ? null : value.toPlainString();
      raws[i] = raw == null ? null : StoredText.encode(raw);
      locators[i] = locator == null ? null : StoredText.encode(locator);
    }
    return new PackedCells(statuses.toString(), values, raws, locators);
  }

  List<CellReading> unpack() {
    List<CellReading> cells = new ArrayList<>(statuses.length());
    for (int i = 0; i < statuses.length(); i++) {
      String value = values[i];
      String raw = raws[i];
      String locator = locators[i];
      cells.add(
          new CellReading(
              status(statuses.charAt(i)),
              value == null ? null : new BigDecimal(value),
              raw == null ? null : StoredText.decode(raw),
              locator == null ? null : StoredText.decode(locator)));
    }
    return cells;
  }

  private static char letter(CellStatus status) {
    return switch (status) {
      case REPORTED -> 'R';
      case BLANK -> 'B';
      case ABSENT -> 'A';
      case UNREADABLE -> 'U';
    };
  }

  private static CellStatus status(char letter) {
    return switch (letter) {
      case 'R' -> CellStatus.REPORTED;
      case 'B' -> CellStatus.BLANK;
      case 'A' -> CellStatus.ABSENT;
      case 'U' -> CellStatus.UNREADABLE;
      default -> throw new IllegalStateException("no cell status has the letter " + letter);
    };
  }
}
