package org.giiatlas.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Fresh H2 file databases with the real schema. */
public final class H2Files {
  private H2Files() {}

  public static JdbcTemplate migrated(Path folder) throws SQLException {
    DriverManagerDataSource database =
        new DriverManagerDataSource("jdbc:h2:file:" + folder.resolve("atlas"));
    StoreSchema.migrate(database);
    return new JdbcTemplate(database);
  }
}
