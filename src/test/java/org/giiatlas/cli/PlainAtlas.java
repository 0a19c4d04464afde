package org.giiatlas.cli;

import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.giiatlas.job.Parts;
import org.giiatlas.job.PlainParsing;
import org.giiatlas.job.PlainPublisher;

/**
 * The program with the plain parser, as a process of its own. With {@code -Dhalt.at=parse:N} it
 * says so and stands still when it parses the Nth document, with {@code -Dhalt.at=publish} in the
 * middle of writing the edition, to be killed there.
 */
public final class PlainAtlas {
  static final String HALTED = "halted";

  private PlainAtlas() {}

  public static void main(String[] arguments) {
    String haltAt = System.getProperty("halt.at", "");
    Parts plain = new PlainParsing().parts();
    AtomicInteger parsed = new AtomicInteger();
    Parts parts =
        new Parts(
            (bytes, format, hints) -> {
              if (haltAt.equals("parse:" + parsed.incrementAndGet())) {
                halt();
              }
              return plain.parsing().parse(bytes, format, hints);
            },
            plain.placing(),
            (edition, folder) -> {
              new PlainPublisher().publish(edition, folder);
              if (haltAt.equals("publish")) {
                Files.delete(folder.resolve("run.json"));
                halt();
              }
            },
            List.of());
    int exitCode = AtlasCommand.commandLine(parts).execute(arguments);
    System.out.println("parsed " + parsed);
    System.exit(exitCode);
  }

  private static void halt() {
    System.out.println(HALTED);
    while (true) {
      LockSupport.park();
    }
  }
}
