package org.giiatlas.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The program's entry point. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    // Digits and letters' case are the same whatever the machine's language is, as are the files.
    Locale.setDefault(Locale.ROOT);
    // Chinese text must not depend on the terminal's locale.
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(exitCode(args, out, err));
  }

  private static int exitCode(String[] args, PrintWriter out, PrintWriter err) {
    try {
      return AtlasCommand.commandLine(Wiring.standard()).setOut(out).setErr(err).execute(args);
    } catch (OutOfMemoryError e) {
      err.println("There is not enough memory; give Java more, as in java -Xmx4g -jar ….");
      return ExitCode.FAILED;
    }
  }
}
