package org.giiatlas.publish.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.giiatlas.publish.EditionReport;

/**
 * The reports with all their cells and findings, for the agency pages: {@code data/year=YYYY/N.js},
 * each with the next few agencies of the year. An agency is never split, and no more than one
 * file's reports are in memory.
 */
final class ReportScripts {
  /** After so many reports a file ends with the agency. */
  private static final int REPORTS_A_FILE = 20;

  private final Path edition;
  private final List<Object> reports = new ArrayList<>();
  private final Map<String, Integer> cells = new LinkedHashMap<>();
  private int year;
  private int number;
  private String agency = "";

  ReportScripts(Path edition) {
    this.edition = edition;
  }

  /**
   * Takes the next report.
   *
   * @param report reports come by year, and within a year those of one agency together
   * @return the number of the year's file that it is in
   */
  int add(EditionReport report) throws IOException {
    int itsYear = report.placed().report().year();
    String itsAgency = report.placed().agency().id();
    boolean full = reports.size() >= REPORTS_A_FILE && !itsAgency.equals(agency);
    if (itsYear != year || full) {
      flush();
      number = itsYear == year ? number + 1 : 1;
      year = itsYear;
    }
    agency = itsAgency;
    reports.add(ReportContent.of(report, key -> cells.computeIfAbsent(key, k -> cells.size())));
    return number;
  }

  /** Writes what is left. */
  void flush() throws IOException {
    if (!reports.isEmpty()) {
      Map<String, Object> content = new LinkedHashMap<>();
      content.put("cells", cells.keySet());
      content.put("reports", reports);
      ScriptFile.write(edition, "data/year=%d/%d".formatted(year, number), content);
    }
    reports.clear();
    cells.clear();
  }
}
