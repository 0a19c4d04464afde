package org.giiatlas.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.giiatlas.publish.chart.ChartContent;
import org.giiatlas.publish.chart.ChartInfo;
import org.giiatlas.publish.chart.RuleCount;
import org.giiatlas.publish.page.PageContent;
import org.giiatlas.publish.page.PageWriter;
import org.giiatlas.report.Observation;
import org.giiatlas.report.PlacedReport;
import org.giiatlas.report.Report;
import org.giiatlas.store.RejectedDocument;
import org.giiatlas.trend.Crosswalk;
import org.giiatlas.trend.SeriesBreak;
import org.giiatlas.trend.TrendCalculator;
import org.giiatlas.trend.TrendCollector;
import org.giiatlas.trend.Trends;

/**
 * Writes an edition in one pass over its reports: each year's dataset, then what is made of all
 * years. The same edition gives the same bytes, but for {@code run.json}.
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
  public void publish(Edition edition, Path folder) throws IOException {
    Assessor assessor = assessors.get();
    TrendCollector collector = calculator.collector();
    UnplacedAgencies unplaced = new UnplacedAgencies();
    PageWriter page = new PageWriter(folder);
    AgencyRoll agencies = new AgencyRoll();
    SortedMap<Integer, YearCounts> counts = new TreeMap<>();
    Path trends = Files.createDirectories(folder.resolve("trends"));
    List<RuleCount> drawnQuality = new ArrayList<>();
    try (CsvFile<DataQuality.Row> qualityFile = new CsvFile<>(trends, DataQuality.DATA_QUALITY)) {
      for (int year : edition.years()) {
        survey(edition.reports(year), assessor);
        DataQuality quality = new DataQuality(year);
        Stream<EditionReport> reports =
            edition
                .reports(year)
                .map(
                    placed -> {
                      EditionReport report = editionReport(placed, assessor);
                      collector.add(placed, report.observations());
                      quality.add(placed, report.standings());
                      unplaced.add(placed);
                      page.add(report);
                      agencies.add(placed);
                      return report;
                    });
        counts.put(year, DatasetWriter.write(year, reports, yearFolder(folder, year)));
        for (DataQuality.Row row : quality.rows().toList()) {
          qualityFile.add(row);
          row.drawn().ifPresent(drawnQuality::add);
        }
      }
    }
    ChartContent content =
        new ChartContent(collector.trends(), drawnQuality, edition.language());
    writeOverview(edition, content, unplaced, agencies, counts, page, folder);
  }

  /** Writes what is made of all years together. */
  private void writeOverview(
      Edition edition,
      ChartContent content,
      UnplacedAgencies unplaced,
      AgencyRoll agencies,
      SortedMap<Integer, YearCounts> counts,
      PageWriter page,
      Path folder)
      throws IOException {
    Path dataset = Files.createDirectories(folder.resolve("dataset"));
    CsvFile.write(dataset, DatasetTables.REJECTS, edition.rejects().stream().sorted(BY_DOCUMENT));
    CsvFile.write(dataset, AgencyRoll.AGENCIES, agencies.rows());
    CsvFile.write(dataset, UnplacedAgencies.UNPLACED, unplaced.rows());
    CsvFile.write(dataset, DataDictionary.CODEBOOK, DataDictionary.rows());
    for (Codebook codebook : Codebook.ALL) {
      codebook.write(folder);
    }
    Trends trends = content.trends();
    writeTrends(trends, folder.resolve("trends"));
    TrendsWorkbook.write(trends, folder.resolve("trends"));
    List<ChartInfo> drawn =
        charts.write(content, Files.createDirectories(folder.resolve("charts")));
    JsonFile.write(folder.resolve("datapackage.json"), DataPackage.of(edition.years()));
    JsonFile.write(
        folder.resolve("run.json"), RunFile.of(edition.run(), edition.rejects().size(), counts));
    page.finish(content(edition, trends, drawn, counts));
  }

  private void survey(Stream<PlacedReport> reports, Assessor assessor) {
    try (reports) {
      reports.forEach(placed -> assessor.survey(placed, observations.apply(placed.report())));
    }
  }

  private EditionReport editionReport(PlacedReport placed, Assessor assessor) {
    List<Observation> cells = observations.apply(placed.report());
    return EditionReport.of(placed, cells, assessor.assess(placed, cells));
  }

  private static Path yearFolder(Path folder, int year) {
    return folder.resolve("dataset").resolve("year=" + year);
  }

  private static void writeTrends(Trends trends, Path folder) throws IOException {
    CsvFile.write(folder, TrendTables.DISCLOSURE_COUNTS, trends.disclosureCounts().stream());
    CsvFile.write(folder, TrendTables.REQUEST_OUTCOMES, trends.requestOutcomes().stream());
    CsvFile.write(folder, TrendTables.LITIGATION, trends.litigation().stream());
    CsvFile.write(folder, TrendTables.RATES, trends.rates().stream());
    CsvFile.write(
        folder,
        TrendTables.BREAKS,
        SeriesBreak.of(Crosswalk.standard()).stream()
            .sorted(Comparator.comparing(SeriesBreak::series).thenComparing(SeriesBreak::year)));
    CsvFile.write(folder, TrendTables.COVERAGE, trends.coverage().stream());
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
