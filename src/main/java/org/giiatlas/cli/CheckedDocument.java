package org.giiatlas.cli;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.giiatlas.check.Assessment;
import org.giiatlas.check.Severity;
import org.giiatlas.check.Verdict;
import org.giiatlas.document.Rejection;
import org.giiatlas.report.Report;

/** What {@code check} made of one document. */
sealed interface CheckedDocument {
  /** The document's path as it was given, with {@code #line} for a container's record. */
  String name();

  /**
   * The document is a report and was checked.
   *
   * @param name the document
   * @param report what was read
   * @param assessments how the rules stand
   */
  record Checked(String name, Report report, List<Assessment> assessments)
      implements CheckedDocument {
    public Checked {
      assessments = List.copyOf(assessments);
    }

    /** The assessments that are findings, gravest first, otherwise in the order of the rules. */
    List<Assessment> failed() {
      return assessments.stream()
          .filter(assessment -> assessment.verdict() == Verdict.FAILED)
          .sorted(java.util.Comparator.comparing(assessment -> assessment.rule().severity()))
          .toList();
    }

    long count(Verdict verdict) {
      return assessments.stream().filter(assessment -> assessment.verdict() == verdict).count();
    }

    long count(Severity severity) {
      return failed().stream()
          .filter(assessment -> assessment.rule().severity() == severity)
          .count();
    }
  }

  /**
   * The document gave no report.
   *
   * @param name the document
   * @param rejection why
   */
  record Rejected(String name, Rejection rejection) implements CheckedDocument {}

  /** A container's record: the file's name, and its line. */
  Pattern RECORD = Pattern.compile("(.+)#(\\d+)");

  /** The file that the document is in. */
  default String file() {
    Matcher inContainer = RECORD.matcher(name());
    return inContainer.matches() ? inContainer.group(1) : name();
  }

  /** The line of the file that a container's record stands on. */
  default Optional<Integer> recordLine() {
    Matcher inContainer = RECORD.matcher(name());
    return inContainer.matches()
        ? Optional.of(Integer.valueOf(inContainer.group(2)))
        : Optional.empty();
  }

  /** Whether the document is without a finding of severity error. */
  default boolean clean() {
    return this instanceof Checked checked && checked.count(Severity.ERROR) == 0;
  }
}
