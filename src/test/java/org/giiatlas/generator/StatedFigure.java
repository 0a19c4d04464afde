package org.giiatlas.generator;

import java.math.BigDecimal;

/**
 * A figure that a generated sentence states for the report's year.
 *
 * @param indicator the code in the indicator catalogue
 * @param value the number in the indicator's unit
 * @param approximate whether the sentence says that it is about so much
 */
record StatedFigure(String indicator, BigDecimal value, boolean approximate) {
  @Override
  public String toString() {
    return indicator + "=" + value.toPlainString() + (approximate ? "~" : "");
  }
}
