package org.giiatlas.cli;

import java.nio.file.Files;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.giiatlas.job.Parts;
import org.giiatlas.job.PlainParsing;
import org.giiatlas.job.PlainPublisher;
import org.giiatlas.job.StopSignal;
import org.giiatlas.publish.YearPart;

/**
 * The program with the plain parser, as a process of its own. With {@code -Dhalt.at=parse:N} it
 * says so and stands still when it parses the Nth document, with {@code -Dhalt.at=publish} in the
 * middle of writing the edition, to be killed there; with {@code -Dhalt.at=term:N} it waits at the
 * Nth document to be told to end.
 */
public final class PlainAtlas {
  static final String HALTED = "halted";

  private PlainAtlas() {}

  public static void main(String[] arguments) {
    String haltAt = System.getProperty("halt.at", "");
    Parts plain = new PlainParsing().parts();
    StopSignal stop = new StopSignal();
    AtomicInteger parsed = new AtomicInteger();
    Parts parts =
        new Parts(
            (bytes, format, hints) -> {
              if (haltAt.equals("parse:" + parsed.incrementAndGet())) {
                halt();
              }
              if (haltAt.equals("term:" + parsed.get())) {
                waitFor(stop);
              }
              return plain.parsing().parse(bytes, format, hints);
            },
            plain.placing(),
            (edition, folder) -> {
              SortedMap<Integer, YearPart> years = new PlainPublisher().publish(edition, folder);
              if (haltAt.equals("publish")) {
                Files.delete(folder.resolve("run.json"));
                halt();
              }
              return years;
            },
            List::of);
    int exitCode =
        GracefulStop.execute(
            stop,
            () -> {
              int code = AtlasCommand.commandLine(parts, stop).execute(arguments);
              System.out.println("parsed " + parsed);
              return code;
            });
    System.exit(exitCode);
  }

  // Until the process is told to end; that document is still read and stored.
  private static void waitFor(StopSignal stop) {
    System.out.println(HALTED);
    while (!stop.requested()) {
      LockSupport.parkNanos(1_000_000);
    }
  }

  private static void halt() {
    System.out.println(HALTED);
    while (true) {
      LockSupport.park();
    }
  }
}
