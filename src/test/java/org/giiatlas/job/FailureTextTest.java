package org.giiatlas.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.UnknownHostException;
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
    assertThat(FailureText.isDamage(new IllegalStateException(corrupted))).isTrue();
    assertThat(FailureText.isDamage(new SQLException("a key is there twice", "23505", 23505)))
        .isFalse();
    assertThat(DatabaseAddress.of("jdbc:h2:file:/srv/elsewhere;PASSWORD=x").whatToDo())
        .contains("/srv/elsewhere.mv.db is damaged, move it away");
    assertThat(DatabaseAddress.of("jdbc:postgresql://db/atlas").whatToDo())
        .contains("the server is up", "PGPASSFILE", "resumes");
  }

  @Test
  void aNameAloneIsToldWithTheKindOfFailure() {
    assertThat(FailureText.root(new UnknownHostException("db.example")))
        .isEqualTo("UnknownHostException: db.example");
    assertThat(FailureText.root(new IOException("No password was given.")))
        .isEqualTo("No password was given");
  }
}
