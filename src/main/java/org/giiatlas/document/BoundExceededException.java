package org.giiatlas.document;

import java.util.Locale;

/** Ends the reading of a document that is beyond {@link Limits}; never leaves this package. */
final class BoundExceededException extends RuntimeException {
  BoundExceededException(String message) {
    super(message, null, false, false);
  }

  /** Throws if a text is longer than a document may be. */
  static void checkLength(String text) {
    if (text.length() > Limits.MAX_CHARACTERS) {
      throw new BoundExceededException(
          String.format(
              Locale.ROOT,
              "The text has %,d characters, more than the bound of %,d; give only the report.",
              text.length(),
              Limits.MAX_CHARACTERS));
    }
  }
}
