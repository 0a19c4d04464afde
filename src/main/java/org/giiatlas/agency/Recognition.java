package org.giiatlas.agency;

/**
 * Whether a document is a yearly report on government information disclosure.
 *
 * @param report whether it is
 * @param reason what was found or missed, in one sentence
 */
public record Recognition(boolean report, String reason) {}
