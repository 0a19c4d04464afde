package org.giiatlas.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FailureTextTest {
  private static final Path OUTPUT = Path.of("out");

  @Test
  void aFileThatCannotBeWrittenIsNamedWithWhatToCheck() {
    assertThat(FailureText.ofFile(OUTPUT, new AccessDeniedException("out/dataset")))
        .contains("out/dataset", "AccessDeniedException", "rights", "space");
  }

  @Test
  void whatTheFailureGoesBackToIsToldInOneLine() {
    Exception root = new IOException("No space left on device\n\tat somewhere");
    assertThat(FailureText.root(new IllegalStateException("wrapped", root)))
        .isEqualTo("No space left on device");
    assertThat(FailureText.root(new IllegalStateException())).isEqualTo("IllegalStateException");
  }

  @Test
  void aDamagedDatabaseIsToldWithWhatToDo() {
    SQLException corrupted = new SQLException("File corrupted", "90030", 90030);
    assertThat(FailureText.advice(new IllegalStateException(corrupted)))
        .contains("atlas.mv.db", "move it away");
    assertThat(FailureText.advice(new SQLException("a key is there twice", "23505", 23505)))
        .isEmpty();
  }
}
