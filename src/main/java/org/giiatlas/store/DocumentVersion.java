package org.giiatlas.store;

/**
 * A document in one state of its bytes, its hints and the program that reads it.
 *
 * @param document the path relative to the input, with {@code #line} for a container's record
 * @param sha256 the digest of the bytes, lower-case hexadecimal; empty where they could not be read
 * @param fingerprint the digest of all that the reading depends on: bytes, format, hints, form data
 *     and program
 */
public record DocumentVersion(String document, String sha256, String fingerprint) {}
