package org.giiatlas.job;

/**
 * Asks a run to stop: what is being read is stored, nothing new is begun, and the same command
 * resumes.
 */
public final class StopSignal {
  private volatile boolean requested;

  /** Asks; may be called from any thread, any number of times. */
  public void request() {
    requested = true;
  }

  /** Whether it was asked. */
  public boolean requested() {
    return requested;
  }
}
