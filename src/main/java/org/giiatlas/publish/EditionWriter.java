package org.giiatlas.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.giiatlas.publish.chart.ChartContent;
import org.giiatlas.publish.chart.ChartInfo;
import org.giiatlas.publish.page.PageContent;
import org.giiatlas.publish.page.PageWriter;
import org.giiatlas.report.Observation;
import org.giiatlas.report.Report;
import org.giiatlas.store.RejectedDocument;
import org.giiatlas.trend.TrendCalculator;
import org.giiatlas.trend.Trends;

/**
 * Writes an edition year by year, then what is made of all years. The same edition gives the same
 * bytes, but for {@code run.json}, whether a year is written or taken from the edition before.
 */
public final class EditionWriter implements EditionPublisher {
  private static final Comparator<RejectedDocument> BY_DOCUMENT =
      Comparator.comparing(RejectedDocument::document).thenComparing(RejectedDocument::sha256);

  private final TrendCalculator calculator;
  private final Function<Report, List<Observation>> observations;
  private final Supplier<Assessor> assessors;
  private final ChartMaker charts;

  /**
   * A writer.
   *
   * @param calculator makes the trends
   * @param observations gives a report's observations, at most one for an indicator and applicant
   * @param assessors gives what assesses the reports of one edition
   * @param charts draws the charts
   */
  public EditionWriter(
      TrendCalculator calculator,
      Function<Report, List<Observation>> observations,
      Supplier<Assessor> assessors,
      ChartMaker charts) {
    this.calculator = calculator;
    this.observations = observations;
    this.assessors = assessors;
    this.charts = charts;
  }

  @Override
  public SortedMap<Integer, YearPart> publish(Edition edition, Path folder) throws IOException {
    PageWriter page = new PageWriter(folder);
    EditionYears years =
        new EditionYears(
            edition, calculator.collector(), assessors.get(), observations, page, folder);
    SortedMap<Integer, YearPart> parts = new TreeMap<>();
    for (int year : edition.years()) {
      parts.put(year, years.next(year));
    }
    writeOverview(edition, List.copyOf(parts.values()), page, folder);
    return parts;
  }

  /** Writes what is made of all years together. */
  private void writeOverview(Edition edition, List<YearPart> parts, PageWriter page, Path folder)
      throws IOException {
    SortedMap<Integer, YearCounts> counts = new TreeMap<>();
    parts.forEach(part -> counts.put(part.year(), part.counts()));
    writeAgencies(parts, edition.rejects(), Files.createDirectories(folder.resolve("dataset")));
    for (Codebook codebook : Codebook.ALL) {
      codebook.write(folder);
    }
    Trends trends = Trends.of(parts.stream().map(YearPart::trends).toList());
    List<DataQuality.Row> quality =
        parts.stream().flatMap(part -> part.quality().stream()).toList();
    writeTrends(trends, quality, Files.createDirectories(folder.resolve("trends")));
    List<ChartInfo> drawn =
        charts.write(
            new ChartContent(
                trends,
                quality.stream().flatMap(row -> row.drawn().stream()).toList(),
                edition.language()),
            Files.createDirectories(folder.resolve("charts")));
    JsonFile.write(folder.resolve("datapackage.json"), DataPackage.of(edition.years()));
    JsonFile.write(
        folder.resolve("run.json"), RunFile.of(edition.run(), edition.rejects().size(), counts));
    page.finish(content(edition, trends, drawn, counts), parts);
  }

  /** Writes the tables of the dataset that are over all years. */
  private static void writeAgencies(
      List<YearPart> parts, List<RejectedDocument> rejects, Path folder) throws IOException {
    UnplacedAgencies unplaced = new UnplacedAgencies();
    AgencyRoll agencies = new AgencyRoll();
    for (YearPart part : parts) {
      part.unplaced().forEach(unplaced::add);
      part.reports().forEach(report -> agencies.add(part.year(), report));
    }
    CsvFile.write(folder, DatasetTables.REJECTS, rejects.stream().sorted(BY_DOCUMENT));
    CsvFile.write(folder, AgencyRoll.AGENCIES, agencies.rows());
    CsvFile.write(folder, UnplacedAgencies.UNPLACED, unplaced.rows());
    CsvFile.write(folder, DataDictionary.CODEBOOK, DataDictionary.rows());
  }

  private static void writeTrends(Trends trends, List<DataQuality.Row> quality, Path folder)
      throws IOException {
    CsvFile.write(folder, TrendTables.DISCLOSURE_COUNTS, trends.disclosureCounts().stream());
    CsvFile.write(folder, TrendTables.REQUEST_OUTCOMES, trends.requestOutcomes().stream());
    CsvFile.write(folder, TrendTables.LITIGATION, trends.litigation().stream());
    CsvFile.write(folder, TrendTables.RATES, trends.rates().stream());
    CsvFile.write(folder, TrendTables.BREAKS, TrendTables.breaks().stream());
    CsvFile.write(folder, TrendTables.COVERAGE, trends.coverage().stream());
    CsvFile.write(folder, DataQuality.DATA_QUALITY, quality.stream());
    TrendsWorkbook.write(trends, folder);
  }

  private static PageContent content(
      Edition edition,
      Trends trends,
      List<ChartInfo> charts,
      SortedMap<Integer, YearCounts> counts) {
    SortedMap<Integer, Long> years = new TreeMap<>();
    counts.forEach((year, count) -> years.put(year, count.reports()));
    SortedMap<String, Long> rejects = new TreeMap<>();
    edition
        .rejects()
        .forEach(reject -> rejects.merge(reject.rejection().reason().code(), 1L, Long::sum));
    return new PageContent(
        edition.language(),
        trends,
        charts,
        years,
        DataPackage.yearlyFiles(),
        DataPackage.overviewFiles(),
        rejects,
        new TreeMap<>(edition.run().versions()));
  }
}
