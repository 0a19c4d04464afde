package org.giiatlas.cli;

import java.time.Clock;
import java.util.List;
import org.giiatlas.job.NightlyRun;
import org.giiatlas.job.Parts;
import org.giiatlas.job.Program;
import org.giiatlas.job.RunFailedException;
import org.giiatlas.job.StateHeldException;
import org.giiatlas.job.StopSignal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program without a subcommand: the main job with its defaults. */
@Command(
    name = "gii-atlas",
    mixinStandardHelpOptions = true,
    versionProvider = AtlasCommand.Version.class,
    subcommands = {CommandLine.HelpCommand.class},
    description = {
      "One dataset of China's yearly reports on government information disclosure.",
      "政府信息公开工作年度报告：读取、统一、入库、发布数据集与图表。",
      "Without a command: run. 不带命令时即 run。"
    },
    footer = {
      "",
      "Exit codes 退出码: 0 done 完成; 1 failed 失败; 2 wrong usage 用法错误;",
      "  3 done, some documents rejected 完成但有文件被拒; 4 check found errors 检查有错误;",
      "  5 another run holds the state 另一运行正占用状态"
    })
final class AtlasCommand extends RunCommand {
  private AtlasCommand(NightlyRun run) {
    super(run);
  }

  /** The commands with their parts, exit codes and one-sentence errors. */
  static CommandLine commandLine(Parts parts) {
    return commandLine(parts, new StopSignal());
  }

  /** The same, stopped in order when it is asked for. */
  static CommandLine commandLine(Parts parts, StopSignal stop) {
    NightlyRun run = new NightlyRun(parts, Clock.systemUTC(), stop);
    CommandLine line = new CommandLine(new AtlasCommand(run));
    line.addSubcommand(new RunCommand(run));
    line.addSubcommand(new CheckCommand(parts.parsing(), parts.placing()));
    line.addSubcommand(new StatusCommand());
    line.addSubcommand(new RunsCommand());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(AtlasCommand::onFailure);
    line.setParameterExceptionHandler(AtlasCommand::onWrongUsage);
    return line;
  }

  private static int onFailure(Exception e, CommandLine line, CommandLine.ParseResult parsed) {
    line.getErr().println(e.getMessage() == null ? e.toString() : e.getMessage());
    if (e instanceof StateHeldException) {
      return ExitCode.STATE_HELD;
    }
    if (!(e instanceof RunFailedException) && Boolean.getBoolean("giiatlas.trace")) {
      e.printStackTrace(line.getErr());
    }
    return ExitCode.FAILED;
  }

  private static int onWrongUsage(CommandLine.ParameterException e, String[] arguments) {
    CommandLine line = e.getCommandLine();
    line.getErr()
        .println(e.getMessage() + "; see " + line.getCommandSpec().qualifiedName(" ") + " --help");
    return ExitCode.USAGE;
  }

  /** The program's version, as the build gave it. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return List.of("GII Atlas " + Program.version()).toArray(String[]::new);
    }
  }
}
