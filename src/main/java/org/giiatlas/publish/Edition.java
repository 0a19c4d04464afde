package org.giiatlas.publish;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.giiatlas.report.PlacedReport;
import org.giiatlas.store.RejectedDocument;

/**
 * All that one edition shows.
 *
 * @param years the years of which there are reports
 * @param reportsOfYear a year's reports, superseded ones included, sorted by id; a new stream at
 *     every call, fetched as it is consumed, so that no more than a part of a year is in memory
 * @param rejects the documents that gave no report, sorted by path
 * @param language the language of charts and page
 * @param run the run that makes this edition
 */
public record Edition(
    SortedSet<Integer> years,
    IntFunction<Stream<PlacedReport>> reportsOfYear,
    List<RejectedDocument> rejects,
    EditionLanguage language,
    RunSummary run) {
  public Edition {
    years = Collections.unmodifiableSortedSet(new TreeSet<>(years));
    rejects = List.copyOf(rejects);
  }

  /** The reports of one year, superseded ones included, sorted by id. */
  public Stream<PlacedReport> reports(int year) {
    return reportsOfYear.apply(year);
  }

  /** All reports, by year and id. */
  public Stream<PlacedReport> reports() {
    return years.stream().flatMap(this::reports);
  }
}
