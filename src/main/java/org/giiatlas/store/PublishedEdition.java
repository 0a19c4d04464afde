package org.giiatlas.store;

/**
 * The bookkeeping of one published edition.
 *
 * @param number counted from 1
 * @param scope what was to be done: {@code all}, or {@code year:} and a year
 * @param inputsDigest the digest of documents, form data and program
 * @param whole whether the edition shows every document of {@code inputsDigest}; an edition for one
 *     year leaves the other years as they were
 * @param counts what the run met
 */
public record PublishedEdition(
    long number, String scope, String inputsDigest, boolean whole, Counts counts) {
  /**
   * What a run met.
   *
   * @param documents documents in the input
   * @param parsed of these read and parsed in this run
   * @param rejected documents in the store that gave no report
   * @param gone documents dropped since they are no longer in the input
   */
  public record Counts(int documents, int parsed, int rejected, int gone) {
    /** Documents that did not have to be parsed again. */
    public int unchanged() {
      return documents - parsed;
    }
  }
}
