package org.giiatlas.cli;

import java.io.PrintWriter;
import java.util.Objects;
import org.giiatlas.job.RunFailedException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code runs N}: the last N runs. */
@Command(
    name = "runs",
    mixinStandardHelpOptions = true,
    versionProvider = AtlasCommand.Version.class,
    description = {
      "List the last N runs, the newest first, with their steps and failures.",
      "列出最近 N 次运行。"
    })
final class RunsCommand extends StatusCommand {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many (${DEFAULT-VALUE}). 次数")
  private int count = 20;

  @Override
  public Integer call() throws RunFailedException {
    if (count < 1) {
      throw new ParameterException(
          Objects.requireNonNull(spec, "set by picocli").commandLine(), "N is 1 or more");
    }
    PrintWriter out = out();
    RunLines.print(status(count), out);
    out.flush();
    return ExitCode.DONE;
  }
}
