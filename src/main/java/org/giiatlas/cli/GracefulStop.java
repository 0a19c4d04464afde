package org.giiatlas.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.giiatlas.job.StopSignal;

/**
 * Lets a run end in order when the process is told to (SIGTERM, Ctrl-C): what is being read is
 * stored. A run that takes longer is cut off; it resumes all the same.
 */
final class GracefulStop {
  private static final long WAIT_SECONDS = 10;

  private GracefulStop() {}

  /** Runs the command, with the process listening. */
  static int execute(StopSignal stop, IntSupplier command) {
    CountDownLatch ended = new CountDownLatch(1);
    Thread hook =
        new Thread(
            () -> {
              stop.request();
              try {
                if (!ended.await(WAIT_SECONDS, TimeUnit.SECONDS)) {
                  System.err.println("Cut off; the same command resumes.");
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "stop");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return command.getAsInt();
    } finally {
      ended.countDown();
    }
  }
}
