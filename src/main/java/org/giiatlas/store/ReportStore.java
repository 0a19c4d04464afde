package org.giiatlas.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.giiatlas.document.Rejection;
import org.giiatlas.report.PlacedReport;
import org.jspecify.annotations.Nullable;
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
    jdbc.batchUpdate(ReportRow.INSERT_FIGURES, accepted, PAGE, ReportRow::writeFigures);
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
    for (String table : List.of("report", "report_figures", "rejected_document")) {
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

  /** All resolved reports without their figures, by year and within a year by id. */
  public List<ReportHead> heads() {
    return jdbc.query(
        """
        select report_id, report_year, report_month, agency_id, document, fingerprint, superseded_by
        from report where report_id is not null order by report_year, report_id
        """,
        ReportHead::of);
  }

  /**
   * All resolved reports of a year, superseded ones included, sorted by id. They are fetched as the
   * stream is consumed, some hundred at a time.
   */
  public Stream<PlacedReport> reports(int year) {
    return pages(year, "r.*, f.*", "", office -> true);
  }

  /**
   * The standing reports of the whole year by these offices, sorted by id and fetched as {@link
   * #reports}. Only the figures count: texts as found and places are left out.
   */
  public Stream<PlacedReport> standing(int year, Set<String> offices) {
    return pages(
        year,
        ReportRow.FIGURES_ONLY,
        " and report_month is null and superseded_by is null",
        offices::contains);
  }

  private Stream<PlacedReport> pages(
      int year, String columns, String condition, Predicate<String> office) {
    String sql =
        "select "
            + columns
            + " from report r join report_figures f on f.document = r.document"
            + " where report_year = ? and report_id > ?"
            + condition
            + " order by report_id fetch first "
            + PAGE
            + " rows only";
    return Stream.iterate(
            page(sql, year, "", office),
            page -> page.last().isPresent(),
            page -> page(sql, year, page.last().orElseThrow(), office))
        .flatMap(page -> page.reports().stream());
  }

  /**
   * Some reports.
   *
   * @param reports those that were asked for
   * @param last the last id that was looked at; empty behind the end
   */
  private record Page(List<PlacedReport> reports, Optional<String> last) {}

  private Page page(String sql, int year, String after, Predicate<String> office) {
    List<PlacedReport> reports = new ArrayList<>(PAGE);
    AtomicReference<@Nullable String> last = new AtomicReference<>();
    jdbc.query(
        sql,
        row -> {
          last.set(row.getString("report_id"));
          if (office.test(row.getString("agency_id"))) {
            reports.add(ReportRow.read(row, reports.size()));
          }
        },
        year,
        after);
    return new Page(reports, Optional.ofNullable(last.get()));
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
