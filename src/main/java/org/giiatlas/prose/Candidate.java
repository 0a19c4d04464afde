package org.giiatlas.prose;

/**
 * A figure that a clause seems to state.
 *
 * @param figure the figure
 * @param rank how explicitly it is stated; larger is more explicit
 * @param sentence the number of its sentence
 * @param at where in the text its number stands
 * @param partOf where the number stands whose parts are listed there; {@link Place#NOT_A_PART}
 * @param channel the class of the one channel that a count of items disclosed speaks of, or empty
 * @param site the indicator of what is on the one website that it speaks of; empty where the text
 *     does not say whose that is
 * @param byChannels whether its words name channels by which it was done
 * @param frame the frame that fits
 */
record Candidate(
    ProseFigure figure,
    int rank,
    int sentence,
    int at,
    int partOf,
    String channel,
    String site,
    boolean byChannels,
    Frame frame) {
  /** The same statement of another figure. */
  Candidate with(ProseFigure other) {
    return new Candidate(other, rank, sentence, at, partOf, channel, site, byChannels, frame);
  }

  /** Whether it stands where parts of another number are listed. */
  boolean part() {
    return partOf != Place.NOT_A_PART;
  }
}
