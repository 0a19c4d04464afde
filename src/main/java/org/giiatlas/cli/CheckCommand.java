package org.giiatlas.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.giiatlas.document.Rejection;
import org.giiatlas.job.Parts;
import org.giiatlas.report.Outcome;
import org.giiatlas.report.Report;
import org.giiatlas.source.SourceItem;
import org.giiatlas.source.SourceTree;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check}: reads reports and prints their findings; nothing is stored. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = AtlasCommand.Version.class,
    description = {
      "Read reports and print their findings; nothing is stored.",
      "读取报告并列出核对结果，不入库；供发布前自查。"
    })
final class CheckCommand implements Callable<Integer> {
  private final Parts.Parsing parsing;
  private final ReportFindings findings;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Reports to read. 报告文件")
  private List<Path> files = List.of();

  CheckCommand(Parts.Parsing parsing, ReportFindings findings) {
    this.parsing = parsing;
    this.findings = findings;
  }

  @Override
  public Integer call() {
    CommandSpec command = Objects.requireNonNull(spec, "set by picocli");
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new ParameterException(command.commandLine(), file + " does not exist or is no file");
      }
    }
    PrintWriter out = command.commandLine().getOut();
    boolean clean = true;
    for (Path file : files) {
      clean &= check(file, out);
    }
    out.flush();
    return clean ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private boolean check(Path file, PrintWriter out) {
    try (Stream<SourceItem> items = new SourceTree(file).items()) {
      List<SourceItem> documents = items.toList();
      if (documents.isEmpty()) {
        out.println(file + ": not of a kind that is read (txt, md, html, jsonl)");
        return false;
      }
      return documents.stream().filter(item -> !check(item, out)).count() == 0;
    }
  }

  private boolean check(SourceItem item, PrintWriter out) {
    Outcome outcome;
    try {
      outcome = parsing.parse(item.bytes(), item.format(), item.hints());
    } catch (IOException e) {
      out.println(item.name() + ": cannot be read: " + e.getMessage());
      return false;
    }
    if (outcome instanceof Outcome.Rejected rejected) {
      Rejection rejection = rejected.rejection();
      out.println(item.name() + ": " + rejection.reason().code() + ": " + rejection.detail());
      return false;
    }
    Report report = ((Outcome.Parsed) outcome).report();
    out.printf(
        Locale.ROOT,
        "%s: %s %s, %s (%s), %s%n",
        item.name(),
        report.agency(),
        report.period(),
        report.generation(),
        report.variant(),
        report.completeness().code());
    List<ReportFindings.Line> lines = findings.of(report);
    lines.forEach(line -> out.println("  " + line.text()));
    if (lines.isEmpty()) {
      out.println("  no finding 未发现问题");
    }
    return lines.stream().noneMatch(ReportFindings.Line::error);
  }
}
