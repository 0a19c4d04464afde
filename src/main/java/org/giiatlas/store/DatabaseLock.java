package org.giiatlas.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One run at a time on a server's database, from whatever machine and for whatever output: an
 * advisory lock of PostgreSQL, kept by a connection of its own. The server gives it back when the
 * connection ends, however it ends, so that a stale one cannot be. H2 locks its file by itself.
 */
public final class DatabaseLock implements AutoCloseable {
  // "GIIA"; the second half of the key is the schema, since each schema is a state of its own.
  private static final int KEY = 0x47494941;

  private final Connection connection;
  private final boolean server;

  private DatabaseLock(Connection connection, boolean server) {
    this.connection = connection;
    this.server = server;
  }

  /**
   * Takes the lock.
   *
   * @param connection used for nothing else; closed with the lock
   * @return empty if another run has it
   */
  public static Optional<DatabaseLock> take(Connection connection) throws SQLException {
    boolean server = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    DatabaseLock lock = new DatabaseLock(connection, server);
    return !server || lock.query("select pg_try_advisory_lock(?, hashtext(current_schema()))")
        ? Optional.of(lock)
        : Optional.empty();
  }

  /** Who has the lock, in words, even if that run has just ended. */
  public static String holder(Connection connection) throws SQLException {
    return held(connection).orElse("a run that has just ended");
  }

  /**
   * Who has the lock, and since when, as far as the server lets this user know; empty if nobody.
   *
   * @param connection any connection to the same database and schema of a PostgreSQL server
   */
  public static Optional<String> held(Connection connection) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            """
            select a.application_name, host(a.client_addr),
                   to_char(a.backend_start at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
            from pg_locks l join pg_stat_activity a on a.pid = l.pid
            where l.locktype = 'advisory' and l.granted
              and l.classid::bigint = ? and l.objsubid = 2
              and l.objid = (hashtext(current_schema())::bigint & 4294967295)::oid
              and l.database = (select oid from pg_database where datname = current_database())
            """)) {
      query.setLong(1, KEY);
      try (ResultSet row = query.executeQuery()) {
        if (!row.next()) {
          return Optional.empty();
        }
        String address = row.getString(2);
        return Optional.of(
            known(row.getString(1), "a session")
                + (address == null ? "" : " from " + address)
                + " since "
                + known(row.getString(3), "a time this user may not see"));
      }
    }
  }

  private static String known(@Nullable String text, String otherwise) {
    return text == null || text.isEmpty() ? otherwise : text;
  }

  /**
   * Makes sure that the lock is still held.
   *
   * @throws SQLException if the server has dropped the connection, so that another run may have
   *     begun
   */
  public void verify() throws SQLException {
    if (server && !connection.isValid(10)) {
      throw new SQLException("the connection that holds the database's lock is gone");
    }
  }

  private boolean query(String sql) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setInt(1, KEY);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    }
  }

  /**
   * Gives the lock back at once: the server may take a moment to notice that a connection ended,
   * and would refuse a run that starts in that moment. A connection that is gone holds nothing.
   */
  @Override
  public void close() throws SQLException {
    try (connection) {
      if (server && connection.isValid(10)) {
        query("select pg_advisory_unlock(?, hashtext(current_schema()))");
      }
    }
  }
}
