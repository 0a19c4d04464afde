package org.giiatlas.publish;

import org.giiatlas.agency.Agency;

/**
 * A report as the tables of agencies over all years know it.
 *
 * @param agency the agency and its place
 * @param name the agency's name as this report gives it
 * @param standing whether no other report stands in its place
 * @param pageFile the number of the file, among those of its year, that has its cells for the page
 */
public record ReportEntry(Agency agency, String name, boolean standing, int pageFile) {
  static ReportEntry of(EditionReport report, int pageFile) {
    return new ReportEntry(
        report.placed().agency(),
        report.placed().report().agency(),
        report.placed().standing(),
        pageFile);
  }
}
