package org.giiatlas.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.giiatlas.report.Completeness;
import org.jspecify.annotations.Nullable;

/**
 * A stored report as far as its standing depends on it.
 *
 * @param document the path relative to the input
 * @param sha256 the digest of the document's bytes
 * @param key agency id and period: {@code 330381-x-2021}, {@code 330381-x-2012-06}
 * @param publishedOn the day of publication, else of signing
 * @param completeness how much of the form was read
 * @param settled what was settled before; empty for a report not resolved yet
 */
public record Contender(
    String document,
    String sha256,
    String key,
    Optional<LocalDate> publishedOn,
    Completeness completeness,
    Optional<Standing> settled) {

  static Contender of(ResultSet row, int number) throws SQLException {
    String document = row.getString("document");
    Optional<String> supersededBy = Optional.ofNullable(row.getString("superseded_by"));
    Integer month = row.getObject("report_month", Integer.class);
    return new Contender(
        document,
        row.getString("sha256"),
        row.getString("agency_id") + "-" + row.getInt("report_year") + ofMonth(month),
        Optional.ofNullable(row.getObject("published_on", LocalDate.class)),
        Completeness.valueOf(row.getString("completeness")),
        Optional.ofNullable(row.getString("report_id"))
            .map(id -> new Standing(document, id, supersededBy)));
  }

  private static String ofMonth(@Nullable Integer month) {
    return month == null ? "" : String.format(Locale.ROOT, "-%02d", month);
  }
}
