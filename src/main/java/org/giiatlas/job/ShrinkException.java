package org.giiatlas.job;

/** The new edition would lack more reports than a run may drop; it was not published. */
final class ShrinkException extends RuntimeException {
  ShrinkException(String message) {
    super(message);
  }
}
