package org.giiatlas.document;

/** What reading bytes gives: a document, or the reason why there is none. */
public sealed interface Reading {
  /**
   * A document was read.
   *
   * @param document its title, metadata and body
   * @param hints what a container's record says of it; {@link Hints#NONE} otherwise
   */
  record Read(Document document, Hints hints) implements Reading {}

  /** The bytes are no document. */
  record Refused(Rejection rejection) implements Reading {}
}
