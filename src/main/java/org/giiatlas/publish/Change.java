package org.giiatlas.publish;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One difference between an edition and the one before: a row of {@code changes.csv}.
 *
 * @param kind what happened
 * @param reportId the report
 * @param year the year reported on
 * @param indicator the figure's indicator; null for a whole report
 * @param applicant the figure's kind of applicant; null for a whole report
 * @param before the document, or the figure as it was: its value, else its status; null where there
 *     was none
 * @param after the same now; null where there is none
 */
record Change(
    Kind kind,
    String reportId,
    String year,
    @Nullable String indicator,
    @Nullable String applicant,
    @Nullable String before,
    @Nullable String after) {
  /** What happened. */
  enum Kind {
    /** There was no report of this id. */
    ADDED,
    /** There is no report of this id any more. */
    DROPPED,
    /** The report is read from another document, or the document's bytes are others. */
    REPLACED,
    /** A figure of a report of both editions is another. */
    FIGURE;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
