package org.giiatlas.publish;

/**
 * How much one year's dataset holds.
 *
 * @param reports all reports
 * @param superseded those that another report replaces
 * @param observations cells and figures
 * @param reported those of them with a number
 * @param findings what does not add up
 */
public record YearCounts(
    long reports, long superseded, long observations, long reported, long findings) {
  static final YearCounts NONE = new YearCounts(0, 0, 0, 0, 0);

  YearCounts plus(EditionReport report) {
    return new YearCounts(
        reports + 1,
        superseded + (report.placed().standing() ? 0 : 1),
        observations + report.observations().size(),
        reported + report.observations().stream().filter(cell -> cell.reported()).count(),
        findings + report.findings().size());
  }
}
