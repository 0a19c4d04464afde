package org.giiatlas.prose;

/**
 * A figure that a clause seems to state.
 *
 * @param figure the figure
 * @param rank how explicitly it is stated; larger is more explicit
 * @param sentence the number of its sentence
 * @param part whether it stands where parts of another number are listed
 * @param channel the class of the one channel that a count of items disclosed speaks of, or empty
 * @param frame the frame that fits
 */
record Candidate(
    ProseFigure figure, int rank, int sentence, boolean part, String channel, Frame frame) {}
