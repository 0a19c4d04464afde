package org.giiatlas.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
    List<ReportEntry> entries = new ArrayList<>();
    survey(year);
    Stream<EditionReport> reports =
        edition
            .reports(year)
            .map(
                placed -> {
                  EditionReport report = editionReport(placed);
                  collector.add(placed, report.observations());
                  quality.add(placed, report.standings());
                  unplaced.add(placed);
                  entries.add(ReportEntry.of(report, page.add(report)));
                  return report;
                });
    YearCounts counts =
        DatasetWriter.write(year, reports, folder.resolve("dataset").resolve("year=" + year));
    return new YearPart(
        year,
        counts,
        collector.trends(year),
        quality.rows().toList(),
        unplaced.rows().toList(),
        entries,
        assessor.past(year));
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
