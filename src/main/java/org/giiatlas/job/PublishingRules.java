package org.giiatlas.job;

/**
 * What an edition must comply with before it takes the place of the one before, and what becomes of
 * that one.
 *
 * @param keep how many old editions are kept, 0 or more
 * @param maxShrink the share of the reports, in percent, that a run may drop without being told to
 * @param allowShrink whether it was told to
 */
public record PublishingRules(int keep, int maxShrink, boolean allowShrink) {
  // A handful may be dropped from any collection: ten per cent of five reports is none.
  private static final int ALWAYS_ALLOWED = 2;

  /** The edition before is kept; a tenth of the reports may go at most. */
  public static final PublishingRules STANDARD = new PublishingRules(1, 10, false);

  /** Whether so many reports may be dropped. */
  boolean allows(long lost, long before) {
    return allowShrink || lost <= ALWAYS_ALLOWED || lost * 100 <= before * maxShrink;
  }
}
