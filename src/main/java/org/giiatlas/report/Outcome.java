package org.giiatlas.report;

import org.giiatlas.document.Rejection;

/** What parsing a document gives: a bad document is a result, not an exception. */
public sealed interface Outcome {
  /** The document is a report. */
  record Parsed(Report report) implements Outcome {}

  /** The document gave no report. */
  record Rejected(Rejection rejection) implements Outcome {}
}
