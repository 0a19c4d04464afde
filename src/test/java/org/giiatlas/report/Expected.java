package org.giiatlas.report;

import java.math.BigDecimal;
import org.giiatlas.form.CellStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a person reads in one cell, or in one sentence.
 *
 * @param status what is there
 * @param value the number in the indicator's unit; present exactly if {@code status} is reported
 * @param certain false for an item like {@code 5?}: the person has good reason for the number, but
 *     a program may rightly call it unreadable (in a sentence: may leave it unread)
 */
public record Expected(CellStatus status, @Nullable BigDecimal value, boolean certain) {
  public Expected {
    if ((status == CellStatus.REPORTED) != (value != null)) {
      throw new IllegalArgumentException("a value stands exactly with a reported cell: " + status);
    }
    if (!certain && status != CellStatus.REPORTED) {
      throw new IllegalArgumentException("only a number can be doubtful: " + status);
    }
  }

  /** Reads one item: a number, a number with {@code ?}, or the word of a status. */
  static Expected parse(String item) {
    return switch (item) {
      case "blank" -> new Expected(CellStatus.BLANK, null, true);
      case "absent" -> new Expected(CellStatus.ABSENT, null, true);
      case "unreadable" -> new Expected(CellStatus.UNREADABLE, null, true);
      default -> {
        boolean certain = !item.endsWith("?");
        String number = certain ? item : item.substring(0, item.length() - 1);
        if (!number.matches("-?(0|[1-9]\\d*)(\\.\\d+)?")) {
          throw new IllegalArgumentException(
              "\"" + item + "\" is no item; write a number, blank, absent or unreadable");
        }
        yield new Expected(CellStatus.REPORTED, new BigDecimal(number), certain);
      }
    };
  }

  /** Whether a program's reading of this cell is right. */
  public boolean accepts(CellStatus otherStatus, @Nullable BigDecimal otherValue) {
    if (otherStatus != status) {
      return !certain && otherStatus == CellStatus.UNREADABLE;
    }
    return value == null || (otherValue != null && value.compareTo(otherValue) == 0);
  }

  /** The item as it is written in a case file. */
  @Override
  public String toString() {
    return value == null ? status.code() : value.toPlainString() + (certain ? "" : "?");
  }
}
