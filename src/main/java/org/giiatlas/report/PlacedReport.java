package org.giiatlas.report;

import java.util.Optional;
import org.giiatlas.agency.Agency;

/**
 * A report with its agency's place, its key, and its standing among the reports of one agency and
 * period.
 *
 * @param id stable and readable: agency id and period; a superseded report's id also carries the
 *     first eight digits of its document's digest
 * @param report what was read
 * @param agency whose report it is
 * @param document the path relative to the input, with {@code #line} for a container's record
 * @param sha256 the digest of the document's bytes, lower-case hexadecimal
 * @param supersededBy the id of the report that stands in its place, where another document of the
 *     same agency and period is more complete or newer
 */
public record PlacedReport(
    String id,
    Report report,
    Agency agency,
    String document,
    String sha256,
    Optional<String> supersededBy) {
  /** Whether this report counts in panel and trends. */
  public boolean standing() {
    return supersededBy.isEmpty();
  }
}
