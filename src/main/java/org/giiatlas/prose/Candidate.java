package org.giiatlas.prose;

/**
 * A figure that a clause seems to state.
 *
 * @param figure the figure
 * @param rank how explicitly it is stated; larger is more explicit
 * @param sentence the number of its sentence
 * @param part whether it stands where parts of another number are listed
 * @param frame the frame that fits
 */
record Candidate(ProseFigure figure, int rank, int sentence, boolean part, Frame frame) {}
