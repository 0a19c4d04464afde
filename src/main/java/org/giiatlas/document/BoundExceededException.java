package org.giiatlas.document;

/** Ends the reading of a document that is beyond {@link Limits}; never leaves this package. */
final class BoundExceededException extends RuntimeException {
  BoundExceededException(String message) {
    super(message, null, false, false);
  }
}
