package org.giiatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** Half a schema is what a full disk or a kill leaves while H2 creates one. */
class StoreSchemaTest {
  private static final String REPORTS =
      "select count(*) from information_schema.tables where table_name = 'REPORT_FIGURES'";

  @TempDir Path folder;
  private final JdbcDataSource database = new JdbcDataSource();
  private JdbcTemplate jdbc = new JdbcTemplate();

  @BeforeEach
  void aSchema() throws Exception {
    database.setURL("jdbc:h2:file:" + folder.resolve("atlas"));
    StoreSchema.migrate(database);
    jdbc = new JdbcTemplate(database);
  }

  @Test
  void whatWasKilledWhileItWasCreatedIsCreatedAnew() throws Exception {
    jdbc.execute("delete from \"flyway_schema_history\" where \"version\" <> '1'");

    StoreSchema.migrate(database);

    assertThat(jdbc.queryForObject(REPORTS, Integer.class)).isEqualTo(1);
  }

  @Test
  void whatFailedWhileItWasCreatedIsCreatedAnew() throws Exception {
    jdbc.execute("drop table report_figures cascade");
    jdbc.execute(
        "update \"flyway_schema_history\" set \"success\" = false where \"version\" = '3'");

    StoreSchema.migrate(database);

    assertThat(jdbc.queryForObject(REPORTS, Integer.class)).isEqualTo(1);
  }

  @Test
  void aStateThatPublishedAnEditionIsNotCleared() {
    EditionLog log = new EditionLog(jdbc);
    log.record(
        new PublishedEdition(1, "all", "digest", true, new PublishedEdition.Counts(1, 1, 0, 0)),
        java.time.Instant.EPOCH,
        java.util.Map.of());
    jdbc.execute(
        "update \"flyway_schema_history\" set \"success\" = false where \"version\" = '3'");

    assertThatThrownBy(() -> StoreSchema.migrate(database)).isInstanceOf(FlywayException.class);
    assertThat(log.last()).isPresent();
  }

  @Test
  void tablesOfSomebodyElseAreNotCleared() throws Exception {
    JdbcDataSource other = new JdbcDataSource();
    other.setURL("jdbc:h2:file:" + folder.resolve("other"));
    JdbcTemplate theirs = new JdbcTemplate(other);
    theirs.execute("create table theirs (id int)");

    assertThatThrownBy(() -> StoreSchema.migrate(other)).isInstanceOf(FlywayException.class);
    assertThat(theirs.queryForList("select * from theirs")).isEmpty();
  }
}
