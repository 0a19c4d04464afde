package org.giiatlas.store;

import org.giiatlas.agency.Agency;
import org.giiatlas.document.Rejection;
import org.giiatlas.report.Report;

/** What reading a document gave, ready to be stored. */
public sealed interface ReadDocument {
  /** Which document, in which state. */
  DocumentVersion version();

  /** The document is a report of a placed agency. */
  record Accepted(DocumentVersion version, Report report, Agency agency) implements ReadDocument {}

  /** The document gave no report. */
  record Refused(DocumentVersion version, Rejection rejection) implements ReadDocument {}
}
