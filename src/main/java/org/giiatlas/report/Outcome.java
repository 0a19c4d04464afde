package org.giiatlas.report;

import java.util.Optional;
import org.giiatlas.agency.Surroundings;
import org.giiatlas.document.Rejection;

/** What parsing a document gives: a bad document is a result, not an exception. */
public sealed interface Outcome {
  /**
   * The document is a report.
   *
   * @param report what was read
   * @param region the division that a manifest or record names; overrides the agency's name
   * @param context text around the report that may name its province or prefecture: title,
   *     publisher, first lines
   * @param url where the document was published
   */
  record Parsed(Report report, Optional<String> region, String context, Optional<String> url)
      implements Outcome {

    /**
     * What is known around the agency's name.
     *
     * @param document the document's name, which keeps offices of one name apart where neither a
     *     place nor a government's site does
     */
    public Surroundings around(String document) {
      return new Surroundings(
          region,
          Optional.of(report.year()),
          context,
          url.flatMap(Surroundings::governmentSite).orElse(document));
    }
  }

  /** The document gave no report. */
  record Rejected(Rejection rejection) implements Outcome {}
}
