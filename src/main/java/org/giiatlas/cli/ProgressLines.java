package org.giiatlas.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.giiatlas.job.Progress;
import picocli.CommandLine;

/**
 * Documents done, their rate and the time left: on a terminal one line that is written over, else a
 * line now and then, so that a log stays short and a short run says nothing.
 */
final class ProgressLines implements Progress {
  private static final long TERMINAL_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
  private static final long PLAIN_NANOS = TimeUnit.SECONDS.toNanos(10);
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintWriter out;
  private final boolean terminal;
  private final LongSupplier nanos;
  private int total;
  private int done;
  private long start;
  private long shown;

  /**
   * Lines about one run.
   *
   * @param terminal whether a line may be written over
   * @param nanos a clock that only goes forward, in nanoseconds
   */
  ProgressLines(PrintWriter out, boolean terminal, LongSupplier nanos) {
    this.out = out;
    this.terminal = terminal;
    this.nanos = nanos;
  }

  @Override
  public void begin(int documents) {
    total = documents;
    done = 0;
    start = nanos.getAsLong();
    shown = start;
  }

  @Override
  public void stored(int documents) {
    done += documents;
    long now = nanos.getAsLong();
    if (now - shown >= (terminal ? TERMINAL_NANOS : PLAIN_NANOS)) {
      shown = now;
      String line = line(TimeUnit.NANOSECONDS.toMillis(now - start));
      if (terminal) {
        out.print(CLEAR_LINE + line);
      } else {
        out.println(line);
      }
      out.flush();
    }
  }

  private String line(long millis) {
    double perSecond = done * 1000.0 / Math.max(1, millis);
    long left = Math.round((total - done) / Math.max(0.001, perSecond));
    return String.format(
        Locale.ROOT,
        "Read 已读 %d of %d documents, %.0f a second, %d:%02d left 剩余",
        done,
        total,
        perSecond,
        left / 60,
        left % 60);
  }

  @Override
  public void end() {
    if (terminal && shown != start) {
      out.print(CLEAR_LINE);
      out.flush();
    }
  }

  /** Whether a person sits before the program, at a terminal that can write over a line. */
  static boolean onTerminal() {
    return CommandLine.Help.Ansi.AUTO.enabled();
  }
}
