package org.giiatlas.publish;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.giiatlas.report.PlacedReport;
import org.giiatlas.store.RejectedDocument;

/**
 * All that one edition shows.
 *
 * @param years the years of which there are reports
 * @param source where the years' reports are
 * @param rejects the documents that gave no report, sorted by path
 * @param language the language of charts and page
 * @param run the run that makes this edition
 */
public record Edition(
    SortedSet<Integer> years,
    Source source,
    List<RejectedDocument> rejects,
    EditionLanguage language,
    RunSummary run) {
  public Edition {
    years = Collections.unmodifiableSortedSet(new TreeSet<>(years));
    rejects = List.copyOf(rejects);
  }

  /** Where the reports of an edition are. */
  public interface Source {
    /**
     * A year's reports, superseded ones included, sorted by id; a new stream at every call, fetched
     * as it is consumed, so that no more than a part of a year is in memory.
     */
    Stream<PlacedReport> reports(int year);

    /**
     * Of a year that is as it was published: those standing reports of the whole year that later
     * ones are compared with, sorted by id; texts as found and places may be missing.
     */
    Stream<PlacedReport> standing(int year);

    /** What the year adds to an edition, where nothing of it differs from what is published. */
    Optional<YearPart> published(int year);
  }

  /** The reports of one year, superseded ones included, sorted by id. */
  public Stream<PlacedReport> reports(int year) {
    return source.reports(year);
  }

  /** The reports of a published year that later ones are compared with. */
  Stream<PlacedReport> standing(int year) {
    return source.standing(year);
  }

  /** What the year adds; empty where the year is to be written. */
  Optional<YearPart> published(int year) {
    return source.published(year);
  }
}
