package org.giiatlas.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.giiatlas.job.RunFailedException;
import org.giiatlas.job.RunStatus;
import org.giiatlas.store.PublishedEdition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code status}: the edition in place, who is at work, the last runs. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    versionProvider = AtlasCommand.Version.class,
    description = {
      "Show the edition in place, who is at work on it, and the last runs with their steps.",
      "显示当前版本、正在进行的运行，以及最近几次运行各步骤的用时与失败原因。"
    })
class StatusCommand implements Callable<Integer> {
  private static final int LAST_RUNS = 5;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "reports-out",
      description = "Folder of the published edition (${DEFAULT-VALUE}). 发布文件夹")
  private Path output = Path.of("reports-out");

  @Option(
      names = "--database",
      paramLabel = "URL",
      converter = DatabaseUrl.class,
      description = "JDBC address of the state; an H2 file in the output by default. 状态数据库")
  private @Nullable String database;

  @Override
  public Integer call() throws RunFailedException {
    PrintWriter out = out();
    RunStatus status = status(LAST_RUNS);
    out.println("State 状态库 " + status.database());
    out.println(
        status.holder().map(holder -> "At work 进行中: " + holder).orElse("Nobody is at work. 空闲。"));
    status.edition().ifPresent(edition -> print(edition, out));
    RunLines.print(status, out);
    out.flush();
    return ExitCode.DONE;
  }

  RunStatus status(int runs) throws RunFailedException {
    return RunStatus.of(output, Optional.ofNullable(database), runs);
  }

  PrintWriter out() {
    return Objects.requireNonNull(spec, "set by picocli").commandLine().getOut();
  }

  private static void print(PublishedEdition edition, PrintWriter out) {
    out.printf(Locale.ROOT, "Edition %d (%s) 版本%n", edition.number(), edition.scope());
    out.println("   " + RunLines.documents(edition.counts()));
  }
}
