package org.giiatlas.job;

/** Another run holds the state; the message says who and since when. */
public final class StateHeldException extends Exception {
  public StateHeldException(String message) {
    super(message);
  }
}
