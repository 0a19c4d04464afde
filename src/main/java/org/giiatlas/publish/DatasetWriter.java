package org.giiatlas.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.giiatlas.check.Finding;
import org.giiatlas.publish.DatasetTables.FindingRow;
import org.giiatlas.publish.DatasetTables.ObservationRow;
import org.giiatlas.report.Observation;
import org.giiatlas.report.PlacedReport;

/** Writes one year's dataset folder in a single pass over its reports. */
final class DatasetWriter {
  private static final Comparator<Observation> BY_INDICATOR =
      Comparator.comparing(Observation::indicator).thenComparing(cell -> cell.applicant().code());

  private static final Comparator<Finding> BY_RULE =
      Comparator.comparing(Finding::rule)
          .thenComparing(Finding::indicator)
          .thenComparing(Finding::applicant)
          .thenComparing(finding -> finding.locator() == null ? "" : finding.locator())
          .thenComparing(Finding::message);

  private DatasetWriter() {}

  /**
   * Writes the folder.
   *
   * @param reports the year's reports in the order of their ids; closed at the end
   * @param folder made where it is not there
   * @throws IllegalArgumentException if a report is of another year, out of order, there twice, or
   *     has two observations of one thing: nothing of that may be published
   */
  static YearCounts write(int year, Stream<EditionReport> reports, Path folder) throws IOException {
    Files.createDirectories(folder);
    try (reports;
        CsvFile<PlacedReport> reportFile = new CsvFile<>(folder, DatasetTables.REPORTS);
        CsvFile<ObservationRow> observationFile =
            new CsvFile<>(folder, DatasetTables.OBSERVATIONS);
        ParquetFile<ObservationRow> observationParquet =
            new ParquetFile<>(folder, DatasetTables.OBSERVATIONS);
        CsvFile<PanelTable.Row> panelFile = new CsvFile<>(folder, PanelTable.PANEL);
        CsvFile<FindingRow> findingFile = new CsvFile<>(folder, DatasetTables.FINDINGS)) {
      String last = "";
      YearCounts counts = YearCounts.NONE;
      for (Iterator<EditionReport> each = reports.iterator(); each.hasNext(); ) {
        EditionReport report = each.next();
        PlacedReport placed = report.placed();
        requireInPlace(year, last, placed);
        last = placed.id();
        reportFile.add(placed);
        for (Observation cell : sorted(report)) {
          ObservationRow row = new ObservationRow(placed.id(), cell);
          observationFile.add(row);
          observationParquet.add(row);
        }
        if (PanelTable.holds(placed)) {
          panelFile.add(PanelTable.Row.of(report));
        }
        counts = counts.plus(report);
        for (Finding finding : report.findings().stream().sorted(BY_RULE).toList()) {
          findingFile.add(new FindingRow(placed, finding));
        }
      }
      return counts;
    }
  }

  /** Files are sorted and keys unique, or there is no file. */
  private static void requireInPlace(int year, String last, PlacedReport placed) {
    if (placed.report().year() != year) {
      throw new IllegalArgumentException(
          "report %s is of %d, not of %d".formatted(placed.id(), placed.report().year(), year));
    }
    if (last.compareTo(placed.id()) >= 0) {
      throw new IllegalArgumentException(
          "report %s comes after %s: reports must come in the order of their ids, each once"
              .formatted(placed.id(), last));
    }
  }

  private static List<Observation> sorted(EditionReport report) {
    List<Observation> cells = report.observations().stream().sorted(BY_INDICATOR).toList();
    for (int i = 1; i < cells.size(); i++) {
      if (BY_INDICATOR.compare(cells.get(i - 1), cells.get(i)) == 0) {
        throw new IllegalArgumentException(
            "report %s has two observations of %s for applicant %s"
                .formatted(
                    report.placed().id(),
                    cells.get(i).indicator(),
                    cells.get(i).applicant().code()));
      }
    }
    return cells;
  }
}
