package org.giiatlas.job;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.giiatlas.agency.Agency;
import org.giiatlas.document.Format;
import org.giiatlas.document.Hints;
import org.giiatlas.document.Rejection;
import org.giiatlas.form.Generation;
import org.giiatlas.report.Completeness;
import org.giiatlas.report.Outcome;
import org.giiatlas.report.Report;

/**
 * Documents of one line, {@code report AGENCY YEAR}, so that these tests do not depend on forms.
 * The words {@code stall} and {@code overflow} make a parser's worst moments.
 */
public final class PlainParsing implements Parts.Parsing {
  private final Queue<String> parsed = new ConcurrentLinkedQueue<>();

  /** The parts of a run with this parser. */
  public Parts parts() {
    return new Parts(this, (name, around) -> agency(name), new PlainPublisher(), List::of);
  }

  /** The texts parsed since the last call. */
  public List<String> takeParsed() {
    List<String> texts = parsed.stream().sorted().toList();
    parsed.clear();
    return texts;
  }

  @Override
  public Outcome parse(byte[] bytes, Format format, Hints hints) {
    String text = new String(bytes, StandardCharsets.UTF_8).strip();
    parsed.add(text);
    String[] words = text.split(" ");
    return switch (words[0]) {
      case "report" -> new Outcome.Parsed(report(words), Optional.empty(), "", Optional.empty());
      case "stall" -> stall();
      case "overflow" -> throw new StackOverflowError("too deep");
      case "memory" -> throw new OutOfMemoryError("too much");
      case "defect" -> throw new IllegalStateException("a defect");
      default ->
          new Outcome.Rejected(
              new Rejection(Rejection.Reason.NOT_A_REPORT, "There is no report in it."));
    };
  }

  private static Outcome stall() {
    long sum = 0;
    while (!Thread.currentThread().isInterrupted()) {
      sum++;
    }
    throw new IllegalStateException("interrupted after " + sum);
  }

  private static Report report(String[] words) {
    return new Report(
        words[1],
        Integer.parseInt(words[2]),
        Optional.empty(),
        Optional.empty(),
        Generation.NONE,
        "none",
        Completeness.EMPTY,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  static Agency agency(String name) {
    return new Agency(
        name.toLowerCase(Locale.ROOT),
        name,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
