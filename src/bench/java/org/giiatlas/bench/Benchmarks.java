package org.giiatlas.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs {@link ReadingBenchmark} and writes its figures as ratios: each sample against the first
 * one, and, where another build is given, against that build in the same run.
 *
 * <p>Arguments: the file to write; the folder of the other build's classes, or nothing.
 */
public final class Benchmarks {
  private Benchmarks() {}

  public static void main(String[] args) throws RunnerException, IOException {
    String other = args.length > 1 ? args[1] : "";
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(ReadingBenchmark.class.getSimpleName())
            .shouldFailOnError(true)
            .timeout(TimeValue.minutes(2));
    if (!other.isEmpty()) {
      options.param("build", "target/classes", other);
    }
    String text = table(new Runner(options.build()).run(), other);
    Files.writeString(Path.of(args[0]), text, StandardCharsets.UTF_8);
    System.out.print(text);
  }

  private static String table(Collection<RunResult> runs, String other) {
    Map<Sample, Result<?>> times = new EnumMap<>(Sample.class);
    Map<Sample, Result<?>> others = new EnumMap<>(Sample.class);
    for (RunResult run : runs) {
      boolean isOther = run.getParams().getParam("build").equals(other);
      (isOther ? others : times)
          .put(Sample.valueOf(run.getParams().getParam("sample")), run.getPrimaryResult());
    }
    Sample first = Sample.MARKDOWN;
    double unit = score(times, first);
    StringBuilder text = new StringBuilder();
    text.append("Time to read a document, mean over ").append(Sample.SIZE);
    text.append(" of each sample; ± is half of the 99.9 % interval.\n");
    text.append(
        row("sample", "µs", "±", "of " + first, other.isEmpty() ? "" : "of the other build"));
    times.forEach(
        (sample, time) ->
            text.append(
                row(
                    sample.name(),
                    number("%.0f", time.getScore()),
                    number("%.0f", time.getScoreError()),
                    number("%.2f", time.getScore() / unit),
                    others.isEmpty()
                        ? ""
                        : number("%.2f", time.getScore() / score(others, sample)))));
    return text.toString();
  }

  private static double score(Map<Sample, Result<?>> times, Sample sample) {
    Result<?> time = times.get(sample);
    return time == null ? Double.NaN : time.getScore();
  }

  private static String row(String... cells) {
    return String.format("%-14s %8s %6s %12s %20s", (Object[]) cells).stripTrailing() + "\n";
  }

  private static String number(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
