package org.giiatlas.prose;

import java.util.List;

/**
 * What a sentence has said where a figure is looked for, beside the figure's own words.
 *
 * @param leadIn the adverbial before the clause that belongs to it, empty for none
 * @param by the sentence's last adverbial that no number has followed, empty for none
 * @param year whether it names the report's year
 * @param addsUp whether the number is the sum of the numbers before it, as the sentence says too
 * @param divided whether the parts of the clause's last number are listed directly behind it
 * @param goesOn whether the next clause counts information of another kind
 */
record Said(
    List<Token> leadIn,
    List<Token> by,
    boolean year,
    boolean addsUp,
    boolean divided,
    boolean goesOn) {}
