package org.giiatlas.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.giiatlas.job.StopSignal;
import picocli.CommandLine;

/** The program's entry point. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    // Chinese text must not depend on the terminal's locale.
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    StopSignal stop = new StopSignal();
    CommandLine line = AtlasCommand.commandLine(Wiring.standard(), stop).setOut(out).setErr(err);
    System.exit(GracefulStop.execute(stop, () -> line.execute(args)));
  }
}
