package org.giiatlas.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
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
  void oneThatIsThereIsLeftAsItIs() throws Exception {
    execute("atlas", "create table theirs (id int)");

    StateFile.ensure(state);

    execute("atlas", "select * from theirs");
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

  private void execute(String database, String sql) throws Exception {
    try (Connection connection = DatabaseAddress.in(state, database).connect("test");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
