package org.giiatlas.trend;

import java.math.BigDecimal;
import java.util.List;

/**
 * The parts of a whole in one year, over the standing yearly reports that give all of them.
 *
 * @param year the report year
 * @param composition the whole
 * @param reports how many reports give all parts; at least one
 * @param sums over those reports, in the order of {@link Composition#parts}; never negative
 */
public record CompositionRow(
    int year, Composition composition, int reports, List<BigDecimal> sums) {
  public CompositionRow {
    sums = List.copyOf(sums);
    if (reports < 1 || sums.size() != composition.parts().size()) {
      throw new IllegalArgumentException(
          "%s of %d: %d reports, %d sums".formatted(composition, year, reports, sums.size()));
    }
  }

  /** The whole: all parts together. */
  public BigDecimal total() {
    return sums.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
