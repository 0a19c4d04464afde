package org.giiatlas.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.giiatlas.publish.page.PageWriter;
import org.giiatlas.report.Observation;
import org.giiatlas.report.PlacedReport;
import org.giiatlas.report.Report;
import org.giiatlas.trend.TrendCollector;

/**
 * The years of one edition in their order. A year that is as it was published is not written; if a
 * later one is, its reports are only looked back at.
 */
final class EditionYears {
  private final Edition edition;
  private final TrendCollector collector;
  private final Assessor assessor;
  private final Function<Report, List<Observation>> observations;
  private final PageWriter page;
  private final Path folder;

  /** The years that are written. */
  private final SortedSet<Integer> written = new TreeSet<>();

  EditionYears(
      Edition edition,
      TrendCollector collector,
      Assessor assessor,
      Function<Report, List<Observation>> observations,
      PageWriter page,
      Path folder) {
    this.edition = edition;
    this.collector = collector;
    this.assessor = assessor;
    this.observations = observations;
    this.page = page;
    this.folder = folder;
    for (int year : edition.years()) {
      if (edition.published(year).isEmpty()) {
        written.add(year);
      }
    }
  }

  /** What the next year adds to the tables over all years; its files are written if need be. */
  YearPart next(int year) throws IOException {
    Optional<YearPart> published = edition.published(year);
    YearPart part;
    if (published.isPresent()) {
      part = published.get();
      recall(part);
    } else {
      part = write(year);
    }
    collector.forget(year - 1);
    return part;
  }

  private YearPart write(int year) throws IOException {
    DataQuality quality = new DataQuality(year);
    UnplacedAgencies unplaced = new UnplacedAgencies();
    survey(year);
    try (Handover<EditionReport, Written> writer =
            new Handover<>("write-" + year, reports -> written(year, reports));
        Stream<PlacedReport> reports = edition.reports(year)) {
      for (Iterator<PlacedReport> each = reports.iterator(); each.hasNext(); ) {
        PlacedReport placed = each.next();
        EditionReport report = editionReport(placed);
        collector.add(placed, report.observations());
        quality.add(placed, report.standings());
        unplaced.add(placed);
        writer.add(report);
      }
      Written written = writer.result();
      return new YearPart(
          year,
          written.counts(),
          collector.trends(year),
          quality.rows().toList(),
          unplaced.rows().toList(),
          written.entries(),
          assessor.past(year));
    }
  }

  /**
   * What is in the files of a year.
   *
   * @param counts how much
   * @param entries the reports in the order of their ids
   */
  private record Written(YearCounts counts, List<ReportEntry> entries) {}

  private Written written(int year, Stream<EditionReport> reports) throws IOException {
    List<ReportEntry> entries = new ArrayList<>();
    YearCounts counts =
        DatasetWriter.write(
            year,
            reports.map(
                report -> {
                  entries.add(ReportEntry.of(report, page.add(report)));
                  return report;
                }),
            folder.resolve("dataset").resolve("year=" + year));
    return new Written(counts, entries);
  }

  private void survey(int year) {
    try (Stream<PlacedReport> reports = edition.reports(year)) {
      reports.forEach(placed -> assessor.survey(placed, observations.apply(placed.report())));
    }
  }

  private EditionReport editionReport(PlacedReport placed) {
    List<Observation> cells = observations.apply(placed.report());
    return EditionReport.of(placed, cells, assessor.assess(placed, cells));
  }

  /**
   * Lets later years look back: trends and most rules at all of the year before, some rules at a
   * few cells as far as they like.
   */
  private void recall(YearPart part) {
    int year = part.year();
    if (written.contains(year + 1)) {
      recallAll(year);
    } else if (!written.tailSet(year).isEmpty()) {
      part.past().forEach(past -> assessor.recall(year, past));
    }
  }

  private void recallAll(int year) {
    try (Stream<PlacedReport> reports = edition.standing(year)) {
      reports.forEach(
          placed -> {
            List<Observation> cells = observations.apply(placed.report());
            assessor.recall(placed, cells);
            collector.add(placed, cells);
          });
    }
  }
}
