package org.giiatlas.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.giiatlas.job.StopSignal;
import picocli.CommandLine;

/** The program's entry point. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    // Digits and letters' case are the same whatever the machine's language is, as are the files.
    Locale.setDefault(Locale.ROOT);
    // Chinese text must not depend on the terminal's locale.
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    StopSignal stop = new StopSignal();
    CommandLine line = AtlasCommand.commandLine(Wiring.standard(), stop).setOut(out).setErr(err);
    System.exit(GracefulStop.execute(stop, () -> exitCode(line, args)));
  }

  private static int exitCode(CommandLine line, String[] args) {
    try {
      return line.execute(args);
    } catch (OutOfMemoryError e) {
      line.getErr()
          .println("There is not enough memory; give Java more, as in java -Xmx4g -jar ….");
      return ExitCode.FAILED;
    }
  }
}
