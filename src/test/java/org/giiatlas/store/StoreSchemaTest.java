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

/** What is in a database is never cleared to make room for the tables of the state. */
class StoreSchemaTest {
  @TempDir Path folder;
  private final JdbcDataSource database = new JdbcDataSource();

  @BeforeEach
  void aFile() {
    database.setURL("jdbc:h2:file:" + folder.resolve("atlas"));
  }

  @Test
  void aStateWhoseHistorySaysThatAChangeFailedKeepsItsEditions() throws Exception {
    StoreSchema.migrate(database);
    JdbcTemplate jdbc = new JdbcTemplate(database);
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
  void documentsReadBeforeTheFirstEditionAreKeptToo() throws Exception {
    StoreSchema.migrate(database);
    JdbcTemplate jdbc = new JdbcTemplate(database);
    jdbc.execute(
        "update \"flyway_schema_history\" set \"success\" = false where \"version\" = '4'");

    assertThatThrownBy(() -> StoreSchema.migrate(database)).isInstanceOf(FlywayException.class);
    assertThat(jdbc.queryForList("select * from report")).isEmpty();
  }

  @Test
  void tablesOfSomebodyElseAreNotCleared() {
    JdbcTemplate theirs = new JdbcTemplate(database);
    theirs.execute("create table theirs (id int)");

    assertThatThrownBy(() -> StoreSchema.migrate(database)).isInstanceOf(FlywayException.class);
    assertThat(theirs.queryForList("select * from theirs")).isEmpty();
  }
}
