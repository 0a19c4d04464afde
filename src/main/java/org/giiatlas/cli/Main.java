package org.giiatlas.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The program's entry point. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    // Chinese text must not depend on the terminal's locale.
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(AtlasCommand.commandLine(Wiring.standard()).setOut(out).setErr(err).execute(args));
  }
}
