package org.giiatlas.store;

import java.util.Optional;
import org.giiatlas.document.Rejection;

/**
 * What the store knows of a document.
 *
 * @param fingerprint the state in which it was read
 * @param parsedIn the edition for which it was read
 * @param year the year of its report; empty where it gave none
 * @param rejected why it gave no report; empty where it gave one
 */
public record KnownDocument(
    String fingerprint,
    long parsedIn,
    Optional<Integer> year,
    Optional<Rejection.Reason> rejected) {}
