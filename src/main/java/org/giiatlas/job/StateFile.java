package org.giiatlas.job;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.giiatlas.store.StoreSchema;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The file of the state's own database, which appears with all its tables, and goes over to those
 * of a newer program, in one step or not at all: H2 commits every statement that creates or changes
 * a table, and a file whose tables a full disk or a kill left half made may be one that it cannot
 * open again.
 */
final class StateFile {
  /** The name of the database in the state folder. */
  static final String DATABASE = "atlas";

  /** The name of its file. */
  static final String NAME = DATABASE + ".mv.db";

  private static final String MAKING = DATABASE + "-new";

  private StateFile() {}

  /**
   * Creates the file where there is none, and puts one with this program's tables in the place of
   * an older program's; until then the older one stays as it is.
   *
   * @throws SQLException or another failure of the database, as where the disk is full; what was
   *     begun is begun anew at the next call
   * @throws IOException if the finished file cannot be put in its place, or the older one not
   *     copied
   */
  static void ensure(StateFolder state) throws SQLException, IOException {
    Path file = state.resolve(NAME);
    Path made = state.resolve(MAKING + ".mv.db");
    Files.deleteIfExists(made); // of a killed process
    boolean older = Files.exists(file);
    if (older && StoreSchema.isCurrent(database(state, DATABASE))) {
      return;
    }
    try {
      if (older) {
        Files.copy(file, made);
      }
      StoreSchema.migrate(database(state, MAKING));
      try (FileChannel channel = FileChannel.open(made, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(made, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(made);
    }
  }

  private static DataSource database(StateFolder state, String name) {
    return new DriverManagerDataSource(DatabaseAddress.in(state, name).url());
  }
}
