package org.giiatlas.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables and views of the state, on H2 or PostgreSQL. */
public final class StoreSchema {
  private StoreSchema() {}

  /**
   * Creates what is missing, or brings an older state up to this program's version. PostgreSQL
   * takes back what breaks off in it; H2 keeps half of it, so that this is done to a file aside,
   * which is put in its place when it has ended.
   *
   * @throws SQLException if the database cannot be reached
   */
  public static void migrate(DataSource database) throws SQLException {
    flyway(database).migrate();
  }

  /**
   * Whether the database has all tables as this program knows them. Nothing is changed.
   *
   * @throws SQLException if the database cannot be reached
   */
  public static boolean isCurrent(DataSource database) throws SQLException {
    return flyway(database).info().pending().length == 0;
  }

  private static Flyway flyway(DataSource database) throws SQLException {
    return Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration")
        .javaMigrations(new V1__Batch_tables())
        .placeholders(Map.of("sortable", sortableText(database)))
        .load();
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
