package org.giiatlas.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.giiatlas.job.RunStatus;
import org.giiatlas.store.PublishedEdition;
import org.giiatlas.store.RunHistory;

/** Runs as lines for people. */
final class RunLines {
  private RunLines() {}

  /** What a run did with the documents. */
  static String documents(PublishedEdition.Counts counts) {
    return String.format(
        Locale.ROOT,
        "Documents %1$d: parsed %2$d, unchanged %3$d, rejected %4$d; gone %5$d."
            + " 文件%1$d个：解析%2$d，未变%3$d，退回%4$d；移除%5$d。",
        counts.documents(),
        counts.parsed(),
        counts.unchanged(),
        counts.rejected(),
        counts.gone());
  }

  static void print(RunStatus status, PrintWriter out) {
    if (status.runs().isEmpty() && status.holder().isPresent()) {
      out.println("The runs are told when it ends. 运行结束后可见。");
    } else if (status.runs().isEmpty()) {
      out.println("No run yet. 尚无运行记录。");
    }
    for (RunHistory.Run run : status.runs()) {
      out.printf(
          Locale.ROOT,
          "#%d %s %s%s, edition %s (%s)%n",
          run.number(),
          run.startedAt().truncatedTo(ChronoUnit.SECONDS),
          word(run.status(), status.holder().isPresent()),
          run.took().map(took -> " after " + seconds(took)).orElse(""),
          run.edition(),
          run.scope());
      out.println(
          "   "
              + run.steps().stream()
                  .map(step -> step(step, status.holder().isPresent()))
                  .collect(Collectors.joining(", ")));
      if (!run.failure().isEmpty()) {
        out.println("   " + run.failure());
      }
    }
  }

  private static String step(RunHistory.Step step, boolean held) {
    String written = step.written() == 0 ? "" : " (" + step.written() + " documents)";
    Optional<String> time = step.took().map(RunLines::seconds);
    String state = step.status().equals("COMPLETED") ? "" : " " + word(step.status(), held);
    return step.name() + time.map(t -> " " + t).orElse("") + written + state;
  }

  // What seems to run while nobody has the lock was killed.
  private static String word(String status, boolean held) {
    return switch (status) {
      case "COMPLETED" -> "done 完成";
      case "FAILED" -> "failed 失败";
      case "STOPPED" -> "stopped 已停止";
      case "STARTED", "STARTING", "STOPPING" -> held ? "at work 进行中" : "killed 被终止";
      default -> status.toLowerCase(Locale.ROOT);
    };
  }

  private static String seconds(Duration took) {
    return String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
  }
}
