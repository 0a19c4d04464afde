package org.giiatlas.job;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.giiatlas.report.PlacedReport;

/**
 * Keeps account of the documents that an edition shows. Each document is shown once, as a report or
 * as a reject: a program that lost one would rather fail than publish.
 */
final class Account {
  private static final int MOST_NAMES = 5;

  private final Set<String> reports = new HashSet<>();

  /** The same reports; each is taken down as it passes. */
  Stream<PlacedReport> passing(Stream<PlacedReport> stream) {
    return stream.map(
        report -> {
          add(report.document());
          return report;
        });
  }

  /** Takes down a document whose report the edition takes over from the one before. */
  void add(String document) {
    reports.add(document);
  }

  /**
   * Compares what passed with what should have passed.
   *
   * @param rejects the documents that the edition shows as rejects
   * @param owed the documents that it has to show
   * @throws IllegalStateException if a document is not shown, shown twice, or unknown
   */
  void check(Collection<String> rejects, Set<String> owed) {
    SortedSet<String> lost = new TreeSet<>(owed);
    lost.removeAll(reports);
    lost.removeAll(new HashSet<>(rejects));
    complain(lost, "are neither among the reports nor among the rejects");
    SortedSet<String> twice = new TreeSet<>(rejects);
    twice.retainAll(reports);
    complain(twice, "are both among the reports and among the rejects");
    SortedSet<String> unknown = new TreeSet<>(reports);
    unknown.addAll(rejects);
    unknown.removeAll(owed);
    complain(unknown, "are published but not in the input");
  }

  private static void complain(SortedSet<String> documents, String what) {
    if (!documents.isEmpty()) {
      throw new IllegalStateException(
          documents.size()
              + " documents "
              + what
              + " ("
              + String.join(", ", documents.stream().limit(MOST_NAMES).toList())
              + "); this is a defect of the program, please report it");
    }
  }
}
