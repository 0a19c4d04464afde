package org.giiatlas.form;

import java.util.List;

/**
 * A label found in a run of text.
 *
 * @param start where it begins in the text, its number included
 * @param end where it ends, exclusive
 * @param numbered whether a number with punctuation stands before the words
 * @param uses what it may stand for, never empty
 */
record LabelToken(int start, int end, boolean numbered, List<LabelUse> uses) {
  /** The label without what another one, beginning there, takes. */
  LabelToken endingBefore(int next) {
    return end <= next ? this : new LabelToken(start, next, numbered, uses);
  }
}
