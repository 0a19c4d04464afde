package org.giiatlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The same tables and the same answers on a real PostgreSQL server. */
class PostgresReportStoreTest extends ReportStoreTest {
  private String url = "";

  @Override
  JdbcTemplate migrated(Path folder) throws Exception {
    url = PostgresServer.freshDatabase();
    DriverManagerDataSource database = new DriverManagerDataSource(url);
    StoreSchema.migrate(database);
    return new JdbcTemplate(database);
  }

  @Test
  void allThatIsSortedOrComparedIsSortedByCodePoints() {
    DriverManagerDataSource database = new DriverManagerDataSource(url);

    assertThat(
            new JdbcTemplate(database)
                .queryForList(
                    """
                    select table_name || '.' || column_name from information_schema.columns
                    where collation_name = 'C' and table_name in ('report', 'rejected_document',
                      'edition_file') order by 1
                    """,
                    String.class))
        .contains(
            "edition_file.path",
            "rejected_document.document",
            "report.agency_id",
            "report.document",
            "report.report_id");
  }

  @Test
  void theLockIsOneRunsUntilItsConnectionEnds() throws Exception {
    DriverManagerDataSource database = new DriverManagerDataSource(url);
    try (Connection asking = database.getConnection()) {
      try (DatabaseLock held = DatabaseLock.take(database.getConnection()).orElseThrow()) {
        held.verify();

        assertThat(DatabaseLock.take(asking)).isEmpty();
        assertThat(DatabaseLock.holder(asking)).containsPattern(" since \\d{4}-\\d\\d-\\d\\dT");
      }
      assertThat(DatabaseLock.holder(asking)).contains("just ended");
      Optional<DatabaseLock> next = DatabaseLock.take(database.getConnection());
      assertThat(next).isPresent();
      next.get().close();
    }
  }
}
