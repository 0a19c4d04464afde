package org.giiatlas.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A resolved report without its figures.
 *
 * @param id the report's id
 * @param year the year reported on
 * @param wholeYear false for a month's report
 * @param agencyId whose report it is
 * @param document the path relative to the input
 * @param fingerprint the digest of all that the reading depended on
 * @param supersededBy the id of the report that stands in its place
 */
public record ReportHead(
    String id,
    int year,
    boolean wholeYear,
    String agencyId,
    String document,
    String fingerprint,
    Optional<String> supersededBy) {
  static ReportHead of(ResultSet row, int number) throws SQLException {
    return new ReportHead(
        row.getString("report_id"),
        row.getInt("report_year"),
        row.getObject("report_month", Integer.class) == null,
        row.getString("agency_id"),
        row.getString("document"),
        row.getString("fingerprint"),
        Optional.ofNullable(row.getString("superseded_by")));
  }

  /** Whether later years are compared with it. */
  public boolean comparable() {
    return wholeYear && supersededBy.isEmpty();
  }
}
