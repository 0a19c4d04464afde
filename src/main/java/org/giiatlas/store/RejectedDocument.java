package org.giiatlas.store;

import org.giiatlas.document.Rejection;

/**
 * A document that gave no report: a row of {@code dataset/rejects.csv}.
 *
 * @param document the path relative to the input, with {@code #line} for a container's record
 * @param sha256 the digest of the bytes; empty where they could not be read
 * @param rejection the reason, and what was found
 */
public record RejectedDocument(String document, String sha256, Rejection rejection) {}
