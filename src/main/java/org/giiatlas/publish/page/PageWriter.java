package org.giiatlas.publish.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.giiatlas.publish.EditionReport;

/**
 * Writes the page of an edition: {@code index.html}, and below {@code page/} its scripts and the
 * data that they load as needed. Reports are taken one by one in the pass that writes the dataset.
 */
public final class PageWriter {
  private final Path edition;
  private final ReportScripts reports;
  private final AgencyScripts agencies = new AgencyScripts();

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
   * @throws UncheckedIOException if a data file cannot be written
   */
  public void add(EditionReport report) {
    try {
      agencies.add(report.placed(), reports.add(report));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes all that is left, after the last report. */
  public void finish(PageContent content) throws IOException {
    reports.flush();
    agencies.write(edition);
    TrendScripts.write(edition, content.trends());
    ScriptFile.write(edition, "data/codes", Codes.of(content.trends()));
    PageFiles.write(edition);
    Files.writeString(edition.resolve("index.html"), Page.of(content), StandardCharsets.UTF_8);
  }
}
