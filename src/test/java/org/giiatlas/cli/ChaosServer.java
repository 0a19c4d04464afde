package org.giiatlas.cli;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import org.giiatlas.store.PostgresServer;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL server that ends all sessions every now and then, and can be stopped. */
final class ChaosServer implements AutoCloseable {
  private final Path data;
  private final Thread cutter;
  private final String url;
  private final int port;
  private @Nullable EmbeddedPostgres server;
  private volatile boolean closed;

  ChaosServer(Path data, long seed) throws IOException, SQLException {
    this.data = data;
    EmbeddedPostgres started = PostgresServer.own(data, 0);
    this.server = started;
    this.url = started.getJdbcUrl("postgres", "postgres");
    this.port = started.getPort();
    this.cutter = new Thread(() -> cutNowAndThen(new Random(seed)), "cutter");
    cutter.start();
  }

  String url() {
    return url;
  }

  synchronized void stop() throws IOException {
    if (server != null) {
      server.close();
      server = null;
    }
  }

  synchronized void start() throws IOException, SQLException {
    if (server == null) {
      server = PostgresServer.own(data, port);
    }
  }

  @Override
  public void close() throws IOException {
    closed = true;
    cutter.interrupt();
    stop();
  }

  private void cutNowAndThen(Random moments) {
    while (!closed) {
      try {
        Thread.sleep(1000L + moments.nextInt(20_000));
        cut();
      } catch (InterruptedException e) {
        return;
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private synchronized void cut() throws SQLException {
    if (server == null) {
      return;
    }
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(PostgresServer.END_SESSIONS);
    }
  }
}
