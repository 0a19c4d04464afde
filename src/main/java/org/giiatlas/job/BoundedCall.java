package org.giiatlas.job;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Calls with a bound on their processor time. The time on the wall depends on what else the machine
 * does; it counts only as a far bound, against a call that waits for something. A call over its
 * bound is interrupted and left behind on a thread that does not keep the process alive.
 */
final class BoundedCall {
  // The same on every machine, so that nesting is refused at the same depth.
  private static final long STACK_BYTES = 4L << 20;
  private static final int WALL_FACTOR = 10;
  private static final long LOOK_MILLIS = 200;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Duration limit;

  BoundedCall(Duration limit) {
    this.limit = limit;
  }

  /**
   * The call's result.
   *
   * @throws TimeoutException if it took longer than the limit
   * @throws ExecutionException if it failed, by whatever throwable
   */
  <T> T call(Callable<T> task) throws TimeoutException, ExecutionException, InterruptedException {
    FutureTask<T> future = new FutureTask<>(task);
    Thread thread = new Thread(null, future, "document", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    long start = System.nanoTime();
    while (true) {
      try {
        return future.get(Math.min(LOOK_MILLIS, limit.toMillis()), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (isOver(thread, System.nanoTime() - start)) {
          future.cancel(true);
          throw e;
        }
      } catch (InterruptedException e) {
        future.cancel(true);
        throw e;
      }
    }
  }

  private boolean isOver(Thread thread, long wallNanos) {
    long cpuNanos =
        THREADS.isThreadCpuTimeSupported() ? THREADS.getThreadCpuTime(thread.getId()) : wallNanos;
    return cpuNanos >= limit.toNanos() || wallNanos >= limit.toNanos() * WALL_FACTOR;
  }
}
