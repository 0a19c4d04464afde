package org.giiatlas.cli;

/** The exit codes that schedulers and scripts go by. */
final class ExitCode {
  static final int DONE = 0;
  static final int FAILED = 1;
  static final int USAGE = 2;
  static final int DONE_WITH_REJECTS = 3;
  static final int FINDINGS = 4;
  static final int STATE_HELD = 5;

  private ExitCode() {}
}
