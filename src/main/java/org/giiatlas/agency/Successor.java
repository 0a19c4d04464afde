package org.giiatlas.agency;

/**
 * An agency that took over from another one in a reform, whose series is not the same.
 *
 * @param agencyId its id; no report need have it
 * @param succession what happened
 */
public record Successor(String agencyId, Succession succession) {}
