package org.giiatlas.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * One real server for all tests of this process, on a free port; it ends with the process. Run by
 * root it starts as another user of its own. Where it cannot start the tests are skipped and say
 * why.
 */
public final class PostgresServer {
  /** Ends all other sessions of the database that it is executed in. */
  public static final String END_SESSIONS =
      "select pg_terminate_backend(pid) from pg_stat_activity"
          + " where datname = current_database() and pid <> pg_backend_pid()";

  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static @Nullable EmbeddedPostgres server;
  private static @Nullable String failure;

  private PostgresServer() {}

  /**
   * A server that the caller stops, and may start again on the same data.
   *
   * @param port the port to listen on; 0 for a free one
   */
  public static EmbeddedPostgres own(Path data, int port) throws SQLException, IOException {
    freshDatabase(); // where no server starts the test is skipped
    return EmbeddedPostgres.builder()
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setPort(port)
        .start();
  }

  /** The JDBC address of a new empty database. */
  public static synchronized String freshDatabase() throws SQLException {
    if (server == null && failure == null) {
      try {
        server = EmbeddedPostgres.builder().start();
      } catch (IOException | RuntimeException e) {
        failure = "PostgreSQL cannot be started here: " + e;
      }
    }
    EmbeddedPostgres running = server;
    assumeTrue(running != null, failure);
    if (running == null) {
      throw new IllegalStateException("skipped above");
    }
    String name = "atlas_" + DATABASES.incrementAndGet();
    try (Connection connection = running.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    }
    return running.getJdbcUrl("postgres", name);
  }
}
