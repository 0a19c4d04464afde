package org.giiatlas.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFolderTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

  @TempDir Path output;

  @Test
  void aSecondRunIsToldWhoHoldsTheStateAndSinceWhen() throws Exception {
    try (StateFolder held = StateFolder.open(output, CLOCK)) {
      assertThat(held.resolve("lock")).exists();
      assertThatThrownBy(() -> StateFolder.open(output, CLOCK))
          .isInstanceOf(StateHeldException.class)
          .hasMessageContaining(
              "process " + ProcessHandle.current().pid() + " since 2026-01-02T03:04:05Z");
    }
  }

  @Test
  void whatAnEndedRunLeftBehindDoesNotBlock() throws Exception {
    StateFolder.open(output, CLOCK).close();
    Files.writeString(output.resolve(".state/lock"), "process 999999 since 2020-01-01T00:00:00Z");

    try (StateFolder mine = StateFolder.open(output, CLOCK)) {
      assertThat(mine.resolve("lock")).content().contains("2026-01-02");
    }
  }

  @Test
  void onlyItsOwnerMayLookIntoTheState() throws Exception {
    try (StateFolder state = StateFolder.open(output, CLOCK)) {
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(state.resolve("lock").getParent())))
          .isEqualTo("rwx------");
    }
  }
}
