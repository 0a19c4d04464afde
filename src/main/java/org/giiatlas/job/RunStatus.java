package org.giiatlas.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.giiatlas.store.DatabaseLock;
import org.giiatlas.store.EditionLog;
import org.giiatlas.store.PublishedEdition;
import org.giiatlas.store.RunHistory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * What the state tells of the runs so far. Nothing is changed, and nothing of Spring is started.
 *
 * @param database the state's address without user and password
 * @param holder who is at work on the state now, and since when; empty if nobody is
 * @param edition the edition in place; empty before the first, or while a run keeps an H2 file
 * @param runs the last runs, the newest first
 */
public record RunStatus(
    String database,
    Optional<String> holder,
    Optional<PublishedEdition> edition,
    List<RunHistory.Run> runs) {
  public RunStatus {
    runs = List.copyOf(runs);
  }

  /**
   * Looks at the state.
   *
   * @param output the folder of the published edition
   * @param database the JDBC address; the H2 file under the output where empty
   * @param count how many runs at most
   * @throws RunFailedException if the database cannot be read
   */
  public static RunStatus of(Path output, Optional<String> database, int count)
      throws RunFailedException {
    Path state = output.resolve(".state");
    Path file = state.resolve(StateFile.DATABASE);
    String url = database.orElse("jdbc:h2:file:" + file.toAbsolutePath());
    boolean ownFile = url.startsWith("jdbc:h2:file:");
    DatabaseAddress address =
        DatabaseAddress.of(url + (ownFile ? ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE" : ""));
    try {
      Optional<String> holder = StateFolder.holder(state);
      boolean never = database.isEmpty() && !Files.exists(state.resolve(StateFile.NAME));
      if (never || (ownFile && holder.isPresent())) {
        return new RunStatus(address.toString(), holder, Optional.empty(), List.of());
      }
      try (Connection connection = address.connect("gii-atlas status")) {
        return of(address, connection, holder, count);
      }
    } catch (IOException | SQLException | DataAccessException e) {
      throw new RunFailedException(
          "The state "
              + address
              + " cannot be read 无法读取: "
              + FailureText.root(e)
              + ". "
              + address.whatToDo(),
          e);
    }
  }

  private static RunStatus of(
      DatabaseAddress address, Connection connection, Optional<String> holder, int count)
      throws SQLException {
    JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    if (!hasTables(connection)) {
      return new RunStatus(address.toString(), holder, Optional.empty(), List.of());
    }
    Optional<String> now = holder;
    if (now.isEmpty() && address.isServer()) {
      now = DatabaseLock.held(connection);
    }
    return new RunStatus(
        address.toString(), now, new EditionLog(jdbc).last(), new RunHistory(jdbc).last(count));
  }

  private static boolean hasTables(Connection connection) throws SQLException {
    boolean lower = connection.getMetaData().storesLowerCaseIdentifiers();
    try (var tables =
        connection
            .getMetaData()
            .getTables(null, connection.getSchema(), lower ? "edition" : "EDITION", null)) {
      return tables.next();
    }
  }
}
