package org.giiatlas.check;

import java.math.BigDecimal;
import java.util.List;

/**
 * One side of a relation with its figures.
 *
 * @param parts the terms in the formula's order
 */
record Sum(List<Part> parts) {
  Sum {
    parts = List.copyOf(parts);
  }

  /**
   * A term with its figure.
   *
   * @param weight what the figure is multiplied by
   * @param operand the figure
   */
  record Part(BigDecimal weight, Operand operand) {
    BigDecimal value() {
      return weight.multiply(operand.number());
    }
  }

  /** Whether every figure was read. */
  boolean reported() {
    return parts.stream().allMatch(part -> part.operand().reported());
  }

  /** The sum of reported figures. */
  BigDecimal value() {
    return parts.stream().map(Part::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  List<Operand> operands() {
    return parts.stream().map(Part::operand).toList();
  }

  /** Only the parts that are reported. */
  Sum ofReported() {
    return new Sum(parts.stream().filter(part -> part.operand().reported()).toList());
  }
}
