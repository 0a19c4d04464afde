package org.giiatlas.document.office;

/** Tells why a file of an office program cannot be read, and what to do. */
public final class OfficeFileException extends Exception {
  private static final long serialVersionUID = 1L;
  private final boolean tooLarge;

  private OfficeFileException(String message, boolean tooLarge, Throwable cause) {
    super(message, cause);
    this.tooLarge = tooLarge;
  }

  static OfficeFileException unreadable(String message) {
    return new OfficeFileException(message, false, new IllegalArgumentException(message));
  }

  static OfficeFileException unreadable(String message, Throwable cause) {
    return new OfficeFileException(message, false, cause);
  }

  static OfficeFileException tooLarge(String message) {
    return new OfficeFileException(message, true, new IllegalArgumentException(message));
  }

  /** Whether the file is beyond a bound, rather than damaged or locked. */
  public boolean tooLarge() {
    return tooLarge;
  }
}
