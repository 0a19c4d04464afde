package org.giiatlas.prose;

/** Which time a clause speaks of. */
enum Period {
  /** It names no time: the report's own year goes without saying. */
  IMPLIED,
  /** It names the report's year, or says this year. */
  REPORT_YEAR,
  /** Another year, a part of the year, or several years together. */
  OTHER
}
