package org.giiatlas.check;

/** What a rule compares a report with. */
enum Scope {
  /** Nothing but itself. */
  REPORT,
  /** The same office's reports of years before. */
  YEARS,
  /** Other offices' reports of the same year. */
  COHORT,
  /** The document that stands in its place. */
  STANDING
}
