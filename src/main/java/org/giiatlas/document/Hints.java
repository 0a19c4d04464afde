package org.giiatlas.document;

import java.util.Optional;

/**
 * What is known of a document from outside it: a manifest's row or the fields of a container's
 * record. A hint overrides what is read from the document.
 *
 * @param agency the reporting agency's full name
 * @param year the report year
 * @param region a division's code (GB/T 2260) or name
 * @param url where the document was published
 */
public record Hints(
    Optional<String> agency,
    Optional<Integer> year,
    Optional<String> region,
    Optional<String> url) {
  /** No hints. */
  public static final Hints NONE =
      new Hints(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
