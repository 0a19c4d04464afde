package org.giiatlas.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.giiatlas.document.Rejection;
import org.giiatlas.report.PlacedReport;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The reports read so far, one row a document, and the documents that gave none. Writing is left to
 * the caller's transaction.
 */
public final class ReportStore {
  private static final int PAGE = 250;

  private final JdbcTemplate jdbc;

  public ReportStore(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** What is known of each document, by its path. */
  public Map<String, KnownDocument> known() {
    Map<String, KnownDocument> known = new HashMap<>();
    jdbc.query(
        """
        select document, fingerprint, parsed_in, report_year, null as reason from report
        union all
        select document, fingerprint, parsed_in, null, reason from rejected_document
        """,
        row -> {
          known.put(row.getString("document"), known(row));
        });
    return known;
  }

  private static KnownDocument known(ResultSet row) throws SQLException {
    return new KnownDocument(
        row.getString("fingerprint"),
        row.getLong("parsed_in"),
        Optional.ofNullable(row.getObject("report_year", Integer.class)),
        Optional.ofNullable(row.getString("reason")).map(Rejection.Reason::valueOf));
  }

  /**
   * Stores what was read, in place of what the store had of the same documents.
   *
   * @param edition the edition for which the documents were read
   */
  public void store(long edition, Collection<? extends ReadDocument> read) {
    forget(read.stream().map(document -> document.version().document()).toList());
    List<ReadDocument.Accepted> accepted = only(ReadDocument.Accepted.class, read);
    List<ReadDocument.Refused> refused = only(ReadDocument.Refused.class, read);
    jdbc.batchUpdate(
        ReportRow.INSERT, accepted, PAGE, (row, report) -> ReportRow.write(row, edition, report));
    jdbc.batchUpdate(
        """
        insert into rejected_document
          (document, sha256, fingerprint, parsed_in, reason, detail) values (?,?,?,?,?,?)
        """,
        refused,
        PAGE,
        (row, document) -> {
          row.setString(1, document.version().document());
          row.setString(2, document.version().sha256());
          row.setString(3, document.version().fingerprint());
          row.setLong(4, edition);
          row.setString(5, document.rejection().reason().name());
          row.setString(6, StoredText.encode(document.rejection().detail()));
        });
  }

  private static <T extends ReadDocument> List<T> only(
      Class<T> kind, Collection<? extends ReadDocument> read) {
    return read.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Drops what the store has of these documents; unknown ones do no harm. */
  public void forget(Collection<String> documents) {
    for (String table : List.of("report", "rejected_document")) {
      jdbc.batchUpdate(
          "delete from " + table + " where document = ?",
          documents,
          PAGE,
          (row, document) -> row.setString(1, document));
    }
  }

  /** How each report stands among those of its agency and period, in the order of documents. */
  public List<Contender> contenders() {
    return jdbc.query(
        """
        select document, sha256, agency_id, report_year, report_month, published_on, completeness,
               report_id, superseded_by
        from report order by document
        """,
        Contender::of);
  }

  /** Writes ids and standing as they were settled. */
  public void settle(Collection<Standing> standings) {
    jdbc.batchUpdate(
        "update report set report_id = ?, superseded_by = ? where document = ?",
        standings,
        PAGE,
        (row, standing) -> {
          row.setString(1, standing.id());
          row.setString(2, standing.supersededBy().orElse(null));
          row.setString(3, standing.document());
        });
  }

  /** How many documents were read for that edition, whatever they gave. */
  public int parsedIn(long edition) {
    return count("select count(*) from report where parsed_in = ?", edition)
        + count("select count(*) from rejected_document where parsed_in = ?", edition);
  }

  private int count(String sql, long edition) {
    Integer count = jdbc.queryForObject(sql, Integer.class, edition);
    return count == null ? 0 : count;
  }

  /** The years of which there are reports. */
  public SortedSet<Integer> years() {
    return new TreeSet<>(
        jdbc.queryForList("select distinct report_year from report", Integer.class));
  }

  /**
   * All resolved reports of a year, superseded ones included, sorted by id. They are fetched as the
   * stream is consumed, some hundred at a time.
   */
  public Stream<PlacedReport> reports(int year) {
    Function<String, List<PlacedReport>> pageAfter =
        id ->
            jdbc.query(
                "select * from report where report_year = ? and report_id > ?"
                    + " order by report_id fetch first "
                    + PAGE
                    + " rows only",
                ReportRow::read,
                year,
                id);
    return Stream.iterate(
            pageAfter.apply(""),
            page -> !page.isEmpty(),
            page ->
                page.size() < PAGE ? List.of() : pageAfter.apply(page.get(page.size() - 1).id()))
        .flatMap(List::stream);
  }

  /** All documents that gave no report, sorted by path. */
  public List<RejectedDocument> rejects() {
    return jdbc.query(
        "select document, sha256, reason, detail from rejected_document order by document",
        (row, number) ->
            new RejectedDocument(
                row.getString("document"),
                row.getString("sha256"),
                new Rejection(
                    Rejection.Reason.valueOf(row.getString("reason")),
                    StoredText.decode(row.getString("detail")))));
  }

  /** Replaces the dictionary that tells the views what each packed cell means. */
  public void describeCells(Collection<FormCell> cells) {
    jdbc.update("delete from form_cell");
    jdbc.batchUpdate(
        "insert into form_cell (variant, ordinal, indicator, applicant) values (?,?,?,?)",
        cells,
        PAGE,
        (row, cell) -> {
          row.setString(1, cell.variant());
          row.setInt(2, cell.ordinal());
          row.setString(3, cell.indicator());
          row.setString(4, cell.applicant().code());
        });
  }
}
