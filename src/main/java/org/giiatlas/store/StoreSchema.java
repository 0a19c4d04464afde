package org.giiatlas.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** The tables and views of the state, on H2 or PostgreSQL. */
public final class StoreSchema {
  private static final String HISTORY = "flyway_schema_history";

  private StoreSchema() {}

  /**
   * Creates what is missing, or brings an older state up to this program's version. What an earlier
   * process began to create and did not end, because it was killed or the disk was full, is created
   * anew.
   *
   * @throws SQLException if the database cannot be reached
   */
  public static void migrate(DataSource database) throws SQLException {
    Flyway flyway =
        Flyway.configure()
            .dataSource(database)
            .locations("classpath:db/migration")
            .javaMigrations(new V1__Batch_tables())
            .placeholders(Map.of("sortable", sortableText(database)))
            .cleanDisabled(false)
            .load();
    try {
      flyway.migrate();
    } catch (FlywayException e) {
      if (!brokeOff(database, e)) {
        throw e;
      }
      flyway.clean();
      flyway.migrate();
    }
  }

  // H2 commits every statement that creates something, so that half a schema may be there. It is
  // ours if it has our history, and holds nothing before the first edition. PostgreSQL takes all
  // of it back by itself.
  private static boolean brokeOff(DataSource database, FlywayException failure) {
    try (Connection connection = database.getConnection()) {
      return connection.getMetaData().getDatabaseProductName().equals("H2")
          && hasTable(connection, HISTORY)
          && !(hasTable(connection, "EDITION") && hasEditions(connection));
    } catch (SQLException e) {
      failure.addSuppressed(e);
      return false;
    }
  }

  private static boolean hasTable(Connection connection, String name) throws SQLException {
    try (ResultSet tables =
        connection.getMetaData().getTables(null, connection.getSchema(), name, null)) {
      return tables.next();
    }
  }

  private static boolean hasEditions(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select 1 from edition")) {
      return rows.next();
    }
  }

  // PostgreSQL sorts text by the cluster's locale unless it is told to go by code points.
  private static String sortableText(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")
          ? "varchar collate \"C\""
          : "varchar";
    }
  }
}
