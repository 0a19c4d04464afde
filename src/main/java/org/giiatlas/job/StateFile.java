package org.giiatlas.job;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import org.giiatlas.store.StoreSchema;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The file of the state's own database, which appears with all its tables or not at all: H2 commits
 * every statement that creates something, and a file whose tables a full disk or a kill left half
 * made may be one that it cannot open again.
 */
final class StateFile {
  /** The name of the database in the state folder. */
  static final String DATABASE = "atlas";

  /** The name of its file. */
  static final String NAME = DATABASE + ".mv.db";

  private static final String MAKING = DATABASE + "-new";

  private StateFile() {}

  /**
   * Creates the file where there is none.
   *
   * @throws SQLException or another failure of the database, as where the disk is full; what was
   *     begun is begun anew at the next call
   * @throws IOException if the finished file cannot be put in its place
   */
  static void ensure(StateFolder state) throws SQLException, IOException {
    Path file = state.resolve(NAME);
    if (Files.exists(file)) {
      return;
    }
    Path made = state.resolve(MAKING + ".mv.db");
    Files.deleteIfExists(made);
    StoreSchema.migrate(new DriverManagerDataSource(DatabaseAddress.in(state, MAKING).url()));
    try (FileChannel channel = FileChannel.open(made, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
