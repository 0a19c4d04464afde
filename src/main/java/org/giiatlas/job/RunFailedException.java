package org.giiatlas.job;

import org.jspecify.annotations.Nullable;

/** The run could not be done; the message is one sentence for the operator. */
public final class RunFailedException extends Exception {
  public RunFailedException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
