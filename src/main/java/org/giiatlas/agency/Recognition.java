package org.giiatlas.agency;

/**
 * Whether a document is a yearly report on government information disclosure.
 *
 * @param verdict what was decided
 * @param reason what was found or missed, in one sentence
 */
public record Recognition(Verdict verdict, String reason) {
  /** What a document is. */
  public enum Verdict {
    /** A report, whatever it states. */
    REPORT,
    /**
     * Built or introduced as a report is, but with little of one: a report if its sentences or
     * tables state figures of its year, another page otherwise.
     */
    REPORT_IF_IT_STATES_FIGURES,
    /** Another page. */
    OTHER_PAGE
  }
}
