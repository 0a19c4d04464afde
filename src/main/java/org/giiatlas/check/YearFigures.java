package org.giiatlas.check;

import java.util.Optional;

/** The figures of one year's report, as far as rules ask for them from another year. */
interface YearFigures {
  /** The year reported on. */
  int year();

  /** Whether the report is of a whole year, and not of a month. */
  boolean wholeYear();

  /** Whether a rule is meant for the report's form. */
  boolean isUnder(Rule rule);

  /** The figure of a cell, as the tables have it; empty where the form has no such cell. */
  Optional<Operand> operand(CellKey key);
}
