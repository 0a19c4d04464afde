package org.giiatlas.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFileTest {
  @TempDir Path output;
  private StateFolder state;

  @BeforeEach
  void aStateFolder() throws Exception {
    state = StateFolder.open(output, Clock.systemUTC());
  }

  @AfterEach
  void close() throws Exception {
    state.close();
  }

  @Test
  void itIsThereWithAllItsTables() throws Exception {
    StateFile.ensure(state);

    assertThat(names()).containsExactly("atlas.mv.db");
    execute("atlas", "select * from edition");
    execute("atlas", "select * from observation");
    execute("atlas", "select * from batch_step_execution");
  }

  @Test
  void whatAKilledProcessHadBegunToMakeIsBegunAnew() throws Exception {
    execute("atlas-new", "create table flyway_schema_history (half int)");

    StateFile.ensure(state);

    assertThat(names()).containsExactly("atlas.mv.db");
    execute("atlas", "select * from edition");
  }

  @Test
  void whatAFullDiskLeftOfItIsBegunAnew() throws Exception {
    Files.writeString(state.resolve("atlas-new.mv.db"), "H:2,block:7,blockSi");

    StateFile.ensure(state);

    execute("atlas", "select * from edition");
  }

  @Test
  void tablesOfSomebodyElseAreLeftAsTheyAre() throws Exception {
    execute("atlas", "create table theirs (id int)");

    assertThatThrownBy(() -> StateFile.ensure(state)).hasMessageContaining("PUBLIC");

    assertThat(count("select count(*) from theirs")).isZero();
    assertThat(
            count("select count(*) from information_schema.tables where table_schema = 'PUBLIC'"))
        .isOne();
    assertThat(names()).containsExactly("atlas.mv.db");
  }

  @Test
  void anOlderProgramsTablesBecomeThisOnes() throws Exception {
    anOlderState();
    execute("atlas", "alter table report_figures drop column section");
    execute("atlas", "alter table report_figures drop column section_presence");
    execute("atlas", "alter table report_figures drop column year_place");
    execute("atlas", "alter table report_figures drop column year_stated");

    StateFile.ensure(state);

    assertThat(names()).containsExactly("atlas.mv.db");
    execute("atlas", "select section, year_stated from report_figures");
    assertThat(count("select count(*) from batch_job_instance")).isOne();
  }

  @Test
  void anOlderProgramsFileStaysAsItIsWhereItsTablesCannotBeChanged() throws Exception {
    anOlderState();
    execute("atlas", "alter table report_figures drop column section");
    String added = // section comes first, and this one is in the way of the second
        "select count(*) from information_schema.columns where column_name like 'SECTION%'";

    assertThatThrownBy(() -> StateFile.ensure(state)).hasMessageContaining("SECTION_PRESENCE");

    assertThat(count(added)).isOne();
    assertThat(names()).containsExactly("atlas.mv.db");
  }

  private void anOlderState() throws Exception {
    StateFile.ensure(state);
    execute("atlas", "insert into batch_job_instance values (1, 0, 'nightly', 'key')");
    execute("atlas", "delete from \"flyway_schema_history\" where \"version\" = '4'");
  }

  @Test
  void itIsNotThereWhileItsTablesCannotBeMade() throws Exception {
    Path making = state.resolve("atlas-new.mv.db");
    Files.createDirectories(making.resolve("in the way"));

    assertThatThrownBy(() -> StateFile.ensure(state)).hasMessageContaining(making.toString());

    assertThat(names()).containsExactly("atlas-new.mv.db");
  }

  private String[] names() throws Exception {
    try (var files = Files.list(output.resolve(".state"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.contains(".mv."))
          .sorted()
          .toArray(String[]::new);
    }
  }

  private int count(String sql) throws Exception {
    try (Connection connection = DatabaseAddress.in(state, "atlas").connect("test");
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getInt(1);
    }
  }

  private void execute(String database, String sql) throws Exception {
    try (Connection connection = DatabaseAddress.in(state, database).connect("test");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
