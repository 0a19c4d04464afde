package org.giiatlas.prose;

import java.math.BigDecimal;

/**
 * A figure that a sentence states for the report's own year.
 *
 * @param indicator the code in the indicator catalogue
 * @param value the number in the indicator's unit
 * @param approximate whether the sentence says 余, 多, 约, 近 or the like
 * @param line the 1-based line of the source text
 * @param clause the clause that states it, as found
 */
public record ProseFigure(
    String indicator, BigDecimal value, boolean approximate, int line, String clause) {
  /** The same number as a figure of that indicator. */
  ProseFigure of(String other) {
    return new ProseFigure(other, value, approximate, line, clause);
  }
}
