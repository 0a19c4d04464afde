package org.giiatlas.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.giiatlas.document.Format;
import org.giiatlas.document.Hints;
import org.giiatlas.document.Rejection;
import org.giiatlas.form.Generation;

/** Makes a report of a document's bytes: a pure function, safe for use by many threads. */
public final class ReportParser {
  private static final Pattern TITLE = Pattern.compile("标题: *(\\S+?)(20\\d\\d)年");

  /** A parser with the standard forms. */
  public static ReportParser standard() {
    return new ReportParser();
  }

  /**
   * Reads one document.
   *
   * @param bytes the document's bytes
   * @param format how to read them
   * @param hints what is known from outside; overrides what is read
   */
  public Outcome parse(byte[] bytes, Format format, Hints hints) {
    Matcher title = TITLE.matcher(new String(bytes, StandardCharsets.UTF_8));
    if (!title.find()) {
      return new Outcome.Rejected(
          new Rejection(Rejection.Reason.NOT_A_REPORT, "no title of a yearly report"));
    }
    return new Outcome.Parsed(
        new Report(
            title.group(1),
            Integer.parseInt(title.group(2)),
            Optional.empty(),
            Optional.empty(),
            Generation.NONE,
            "none",
            Completeness.EMPTY,
            List.of(),
            List.of(),
            List.of()));
  }
}
