package org.giiatlas.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import org.giiatlas.job.NightlyRun;
import org.giiatlas.job.PublishingRules;
import org.giiatlas.job.RunFailedException;
import org.giiatlas.job.RunOptions;
import org.giiatlas.job.RunResult;
import org.giiatlas.publish.EditionLanguage;
import org.giiatlas.store.PublishedEdition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code run}: reads what is new or changed, and refreshes what is published. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    versionProvider = AtlasCommand.Version.class,
    description = {
      "Read what is new or changed, forget what is gone, refresh the published edition.",
      "读取新增或变更的报告，移除已消失的报告，更新已发布的数据集、趋势与图表。"
    })
class RunCommand implements Callable<Integer> {
  // The earliest report year of the regulation of 2007, and a bound against slips of the finger.
  private static final int FIRST_YEAR = 2008;
  private static final int LAST_YEAR = 2100;

  /** The folders of an edition and of the state. */
  private static final Set<String> PUBLISHED = Set.of("dataset", "trends", "charts", ".state");

  private final NightlyRun run;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--input",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "Folder of documents (${DEFAULT-VALUE}). 输入文件夹")
  private Path input = Path.of("data");

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

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description = "Regenerate this report year only. 只重新生成该报告年度")
  private @Nullable Integer year;

  @Option(names = "--force", description = "Parse unchanged documents too. 未变更的文件也重新解析")
  private boolean force;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Documents parsed at a time; the number of processors by default. 并行解析数")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--document-seconds",
      paramLabel = "N",
      defaultValue = "20",
      description =
          "Processor time one document may take before it is set aside (${DEFAULT-VALUE})."
              + " 单个文件的处理时限（秒）")
  private int documentSeconds = 20;

  @Option(
      names = "--keep",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "Old editions kept whole in .editions under the output (${DEFAULT-VALUE}). 保留的旧版本数")
  private int keep = 1;

  @Option(
      names = "--max-shrink",
      paramLabel = "PERCENT",
      defaultValue = "10",
      description =
          "A run that would drop 3 or more reports and more than this share stops before"
              + " publishing (${DEFAULT-VALUE}). 单次可减少的报告比例上限")
  private int maxShrink = 10;

  @Option(
      names = "--allow-shrink",
      description = "Publish however many reports are dropped. 允许报告大量减少")
  private boolean allowShrink;

  @Option(
      names = "--metrics",
      paramLabel = "FILE",
      description =
          "Text file for the node exporter of Prometheus (*.prom), replaced in one move."
              + " 供 Prometheus 采集的指标文件")
  private @Nullable Path metrics;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      defaultValue = "both",
      description = "Of charts and page: zh, en or both (${DEFAULT-VALUE}). 图表与网页的语言")
  private EditionLanguage language = EditionLanguage.BOTH;

  @Option(
      names = "--log-format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "Log beside the state, .state/atlas.log: text or json (${DEFAULT-VALUE}). 日志格式")
  private RunOptions.LogFormat logFormat = RunOptions.LogFormat.TEXT;

  RunCommand(NightlyRun run) {
    this.run = run;
  }

  @Override
  public Integer call() throws Exception {
    RunOptions options = options();
    RunResult result = run(options);
    print(result);
    return result.edition().counts().rejected() == 0 ? ExitCode.DONE : ExitCode.DONE_WITH_REJECTS;
  }

  private RunResult run(RunOptions options) throws Exception {
    boolean terminal = ProgressLines.onTerminal();
    PrintWriter lines = terminal ? spec().commandLine().getErr() : spec().commandLine().getOut();
    try {
      RunResult result = run.run(options, new ProgressLines(lines, terminal, System::nanoTime));
      tell(file -> MetricsFile.write(file, result, Instant.now()));
      return result;
    } catch (RunFailedException e) {
      tell(file -> MetricsFile.writeFailure(file, Instant.now()));
      throw e;
    }
  }

  private interface Telling {
    void to(Path file) throws IOException;
  }

  // How the run ended is not to be hidden by a metrics file that cannot be written.
  private void tell(Telling telling) {
    Path file = metrics;
    if (file == null) {
      return;
    }
    try {
      telling.to(file);
    } catch (IOException e) {
      spec()
          .commandLine()
          .getErr()
          .println(
              "The metrics of this run could not be written to "
                  + file
                  + " ("
                  + e.getClass().getSimpleName()
                  + "): check the folder's rights and space. 指标文件无法写入。");
    }
  }

  private RunOptions options() {
    if (!Files.isDirectory(input)) {
      throw wrong("The input folder " + input + " does not exist or is no folder 输入文件夹不存在");
    }
    refuseOverlap();
    if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
      throw wrong(
          "--year " + year + " is no report year 不是报告年度 (" + FIRST_YEAR + " to " + LAST_YEAR + ")");
    }
    if (threads < 1 || documentSeconds < 1) {
      throw wrong("--threads and --document-seconds are 1 or more 不得小于1");
    }
    if (keep < 0 || maxShrink < 0 || maxShrink > 100) {
      throw wrong("--keep is 0 or more 不得小于0, --max-shrink is 0 to 100 应为0至100");
    }
    return new RunOptions(
        input,
        output,
        Optional.ofNullable(database),
        Optional.ofNullable(year),
        force,
        threads,
        Duration.ofSeconds(documentSeconds),
        new PublishingRules(keep, maxShrink, allowShrink),
        language,
        logFormat);
  }

  // What is published would be input the next time, or would take the input's place.
  private void refuseOverlap() {
    Path in = real(input);
    Path out = real(output);
    if (out.startsWith(in)) {
      throw wrong(
          "The output "
              + output
              + " lies in the input "
              + input
              + "; name a folder outside of it 输出文件夹不得在输入之内");
    }
    if (in.startsWith(out) && PUBLISHED.contains(out.relativize(in).getName(0).toString())) {
      throw wrong(
          "The input "
              + input
              + " lies in what is published in "
              + output
              + "; name another 输入不得在发布内容之内");
    }
  }

  /** The path without links, as far as it exists. */
  private static Path real(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path existing = absolute;
    while (existing.getParent() != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    try {
      return existing.toRealPath().resolve(existing.relativize(absolute)).normalize();
    } catch (IOException e) {
      return absolute;
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec().commandLine(), message);
  }

  private void print(RunResult result) {
    PublishedEdition.Counts counts = result.edition().counts();
    PrintWriter out = spec().commandLine().getOut();
    if (result.upToDate()) {
      out.println("Up to date: nothing new, changed or gone. 已是最新。");
      out.printf(
          Locale.ROOT,
          "Documents %1$d, rejected %2$d. 文件%1$d个，退回%2$d个。%n",
          counts.documents(),
          counts.rejected());
    } else {
      out.println(RunLines.documents(counts));
    }
    out.println("Years " + span(result.years()) + " (年度)");
    if (counts.rejected() > 0) {
      out.println(
          "Rejects, with reasons (退回文件及原因): " + output.resolve("dataset").resolve("rejects.csv"));
    }
    out.printf(
        Locale.ROOT,
        "Edition %d in %s, %.1f s (版本)%n",
        result.edition().number(),
        result.output(),
        result.took().toMillis() / 1000.0);
    out.flush();
  }

  private static String span(SortedSet<Integer> years) {
    if (years.isEmpty()) {
      return "none";
    }
    return years.size() == 1
        ? years.first().toString()
        : years.size() + ": " + years.first() + " to " + years.last();
  }

  private CommandSpec spec() {
    return Objects.requireNonNull(spec, "set by picocli");
  }
}
