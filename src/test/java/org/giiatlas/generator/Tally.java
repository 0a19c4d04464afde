package org.giiatlas.generator;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Counts of cells by how their reading compares with the truth. */
final class Tally {
  private final Map<Truth.Outcome, Long> outcomes = new EnumMap<>(Truth.Outcome.class);
  private long figures;
  private long figuresRead;

  void add(ReadCell cell) {
    outcomes.merge(cell.outcome(), 1L, Long::sum);
    if (cell.truth().kind() == Truth.Kind.VALUE && cell.truth().certain()) {
      figures++;
      figuresRead += cell.outcome() == Truth.Outcome.RIGHT ? 1 : 0;
    }
  }

  long count(Truth.Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0L);
  }

  long harmful() {
    return count(Truth.Outcome.WRONG) + count(Truth.Outcome.INVENTED);
  }

  /** Of the numbers published, the share that is the document's. */
  double precision() {
    return share(published() - harmful(), published());
  }

  long published() {
    return figuresRead + harmful();
  }

  /** Of the numbers that a person can read, the share that was read. */
  double recall() {
    return share(figuresRead, figures);
  }

  /** Of all cells that a person can tell, the share that was told exactly. */
  double exact() {
    long right = count(Truth.Outcome.RIGHT);
    long told = right + harmful() + count(Truth.Outcome.MISSED) + count(Truth.Outcome.MISSTATED);
    return share(right, told);
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  static String header() {
    return String.format(
        Locale.ROOT,
        "%-62s %8s %8s %9s %9s %9s %7s %7s %7s %7s%n",
        "",
        "cells",
        "wrong",
        "precision",
        "recall",
        "exact",
        "wrong",
        "invent.",
        "missed",
        "misst.");
  }

  String line(String name) {
    return String.format(
        Locale.ROOT,
        "%-62s %8d %8d %9.5f %9.5f %9.5f %7d %7d %7d %7d%n",
        name,
        outcomes.values().stream().mapToLong(Long::longValue).sum(),
        harmful(),
        precision(),
        recall(),
        exact(),
        count(Truth.Outcome.WRONG),
        count(Truth.Outcome.INVENTED),
        count(Truth.Outcome.MISSED),
        count(Truth.Outcome.MISSTATED));
  }
}
