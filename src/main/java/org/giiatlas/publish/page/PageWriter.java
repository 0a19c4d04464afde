package org.giiatlas.publish.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.giiatlas.publish.EditionReport;
import org.giiatlas.publish.YearPart;

/**
 * Writes the page of an edition: {@code index.html}, and below {@code page/} its scripts and the
 * data that they load as needed. Reports are taken one by one in the pass that writes the dataset.
 */
public final class PageWriter {
  private final Path edition;
  private final ReportScripts reports;

  /**
   * A writer.
   *
   * @param edition the edition's folder
   */
  public PageWriter(Path edition) {
    this.edition = edition;
    this.reports = new ReportScripts(edition);
  }

  /**
   * Takes a report.
   *
   * @param report reports come by year, and within a year in the order of their ids
   * @return the number of the file, among those of the report's year, that has its cells
   * @throws UncheckedIOException if a data file cannot be written
   */
  public int add(EditionReport report) {
    try {
      return reports.add(report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes all that is left, after the last report.
   *
   * @param years all years of the edition, those included whose reports were not taken
   */
  public void finish(PageContent content, List<YearPart> years) throws IOException {
    reports.flush();
    AgencyScripts agencies = new AgencyScripts();
    for (YearPart year : years) {
      year.reports().forEach(report -> agencies.add(year.year(), report));
    }
    agencies.write(edition);
    TrendScripts.write(edition, content.trends());
    ScriptFile.write(edition, "data/codes", Codes.of(content.trends()));
    PageFiles.write(edition);
    Files.writeString(edition.resolve("index.html"), Page.of(content), StandardCharsets.UTF_8);
  }
}
