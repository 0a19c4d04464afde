package org.giiatlas.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** The editions published so far, and the files of the last one. */
public final class EditionLog {
  private final JdbcTemplate jdbc;

  public EditionLog(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** The last edition that was published. */
  public Optional<PublishedEdition> last() {
    return jdbc
        .query(
            "select * from edition order by edition_number desc fetch first 1 rows only",
            (row, number) ->
                new PublishedEdition(
                    row.getLong("edition_number"),
                    row.getString("scope"),
                    row.getString("inputs_digest"),
                    row.getBoolean("whole"),
                    new PublishedEdition.Counts(
                        row.getInt("documents"),
                        row.getInt("parsed"),
                        row.getInt("rejected"),
                        row.getInt("gone"))))
        .stream()
        .findFirst();
  }

  /** The last edition's files with their lengths in bytes, by path relative to the output. */
  public SortedMap<String, Long> files() {
    SortedMap<String, Long> files = new TreeMap<>();
    jdbc.query(
        "select path, bytes from edition_file",
        row -> {
          files.put(row.getString("path"), row.getLong("bytes"));
        });
    return files;
  }

  /** Records an edition that is in place now. Repeating it does no harm. */
  public void record(PublishedEdition edition, Instant finishedAt, Map<String, Long> files) {
    jdbc.update("delete from edition where edition_number = ?", edition.number());
    jdbc.update(
        """
        insert into edition (edition_number, scope, inputs_digest, whole, finished_at,
                             documents, parsed, rejected, gone)
        values (?,?,?,?,?,?,?,?,?)
        """,
        edition.number(),
        edition.scope(),
        edition.inputsDigest(),
        edition.whole(),
        Timestamp.from(finishedAt),
        edition.counts().documents(),
        edition.counts().parsed(),
        edition.counts().rejected(),
        edition.counts().gone());
    jdbc.update("delete from edition_file");
    jdbc.batchUpdate(
        "insert into edition_file (path, bytes) values (?,?)",
        files.entrySet(),
        250,
        (row, file) -> {
          row.setString(1, file.getKey());
          row.setLong(2, file.getValue());
        });
  }
}
