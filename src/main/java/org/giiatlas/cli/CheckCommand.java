package org.giiatlas.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.giiatlas.check.Language;
import org.giiatlas.document.Rejection;
import org.giiatlas.job.Parts;
import org.giiatlas.job.ReadFailure;
import org.giiatlas.report.Outcome;
import org.giiatlas.source.SourceItem;
import org.giiatlas.source.SourceTree;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
      "Several years of one office are set against each other.",
      "读取报告并列出核对结果，不入库；供发布前自查。同时给出上年报告，即与上年核对。"
    })
final class CheckCommand implements Callable<Integer> {
  private final Parts.Parsing parsing;
  private final CheckedTogether together;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Reports to read. 报告文件")
  private List<Path> files = List.of();

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "text, json or sarif; text by default. 输出格式")
  private FindingFormat format = FindingFormat.TEXT;

  @Option(names = "--language", defaultValue = "zh", description = "zh or en; zh by default. 输出语言")
  private Language language = Language.ZH;

  CheckCommand(Parts.Parsing parsing, Parts.Placing placing) {
    this.parsing = parsing;
    this.together = new CheckedTogether(placing);
  }

  @Override
  public Integer call() {
    CommandSpec command = Objects.requireNonNull(spec, "set by picocli");
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new ParameterException(
            command.commandLine(),
            file + " does not exist or is no file; give the reports themselves 不存在或不是文件，请给出报告文件");
      }
    }
    List<CheckedTogether.Read> read = new ArrayList<>();
    files.forEach(file -> read.addAll(read(file)));
    List<CheckedDocument> checked = together.check(read);
    PrintWriter out = command.commandLine().getOut();
    out.print(format.printer(language).print(checked));
    out.flush();
    return checked.stream().allMatch(CheckedDocument::clean) ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private List<CheckedTogether.Read> read(Path file) {
    try (Stream<SourceItem> items = new SourceTree(file).items()) {
      List<CheckedTogether.Read> documents = items.map(item -> read(file, item)).toList();
      return documents.isEmpty()
          ? List.of(
              unread(
                  file.toString(),
                  Rejection.Reason.NOT_TEXT,
                  "not of a kind that is read; give .docx, .xlsx, .html, .txt, .md, .jsonl or"
                      + " .jsonl.gz"))
          : documents;
    }
  }

  private CheckedTogether.Read read(Path file, SourceItem item) {
    int record = item.name().lastIndexOf('#');
    String name = file + (record < 0 ? "" : item.name().substring(record));
    try {
      return new CheckedTogether.Read(
          name, parsing.parse(item.bytes(), item.format(), item.hints()));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return new CheckedTogether.Read(name, new Outcome.Rejected(ReadFailure.rejection(name, e)));
    }
  }

  private static CheckedTogether.Read unread(String name, Rejection.Reason reason, String detail) {
    return new CheckedTogether.Read(name, new Outcome.Rejected(new Rejection(reason, detail)));
  }
}
