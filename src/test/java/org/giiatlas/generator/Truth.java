package org.giiatlas.generator;

import java.math.BigDecimal;
import org.giiatlas.form.CellStatus;
import org.jspecify.annotations.Nullable;

/**
 * What one cell of a generated document holds for a person who reads it.
 *
 * @param kind what the cell holds
 * @param value the number, in the unit that the form prints; present exactly for {@link Kind#VALUE}
 * @param certain whether a person can tell; where not, every answer but another number is right
 */
public record Truth(Kind kind, @Nullable BigDecimal value, boolean certain) {
  /** What a cell holds. */
  public enum Kind {
    /** A number. */
    VALUE,
    /** Nothing, or a mark for nothing. */
    BLANK,
    /** Its row is printed without any cell: blank and absent are both right. */
    EMPTY,
    /** The document does not print it. */
    ABSENT,
    /** Something that is no number. */
    UNREADABLE
  }

  /** A cell that nobody can miss but that the document does not print. */
  public static final Truth NOT_PRINTED = new Truth(Kind.ABSENT, null, true);

  static Truth value(BigDecimal value) {
    return new Truth(Kind.VALUE, value, true);
  }

  static Truth of(Kind kind) {
    return new Truth(kind, null, true);
  }

  Truth doubtful() {
    return new Truth(kind, value, false);
  }

  /** How an answer compares with the truth. */
  public Outcome compare(CellStatus status, @Nullable BigDecimal read) {
    if (status == CellStatus.REPORTED) {
      if (value == null || read == null) {
        return Outcome.INVENTED;
      }
      return value.compareTo(read) == 0 ? Outcome.RIGHT : Outcome.WRONG;
    }
    if (!certain) {
      return Outcome.WITHHELD;
    }
    boolean right =
        switch (kind) {
          case VALUE -> false;
          case BLANK -> status == CellStatus.BLANK;
          case EMPTY -> status == CellStatus.BLANK || status == CellStatus.ABSENT;
          case ABSENT -> status == CellStatus.ABSENT;
          case UNREADABLE -> status == CellStatus.UNREADABLE;
        };
    if (right) {
      return Outcome.RIGHT;
    }
    return kind == Kind.VALUE ? Outcome.MISSED : Outcome.MISSTATED;
  }

  /** How an answer compares with the truth. */
  public enum Outcome {
    /** The number, or the reason why there is none. */
    RIGHT,
    /** Another number than the printed one. */
    WRONG,
    /** A number where the document holds none. */
    INVENTED,
    /** No number where a person reads one. */
    MISSED,
    /** Rightly no number, but the wrong reason. */
    MISSTATED,
    /** No number where a person could not tell either. */
    WITHHELD;

    /** Whether a number was published that is not the document's. */
    public boolean harmful() {
      return this == WRONG || this == INVENTED;
    }
  }

  @Override
  public String toString() {
    return (value == null ? kind.toString() : value.toPlainString()) + (certain ? "" : "?");
  }
}
