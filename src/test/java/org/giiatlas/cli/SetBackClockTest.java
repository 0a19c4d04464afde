package org.giiatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.giiatlas.job.NightlyRun;
import org.giiatlas.job.PlainParsing;
import org.giiatlas.job.Progress;
import org.giiatlas.job.PublishingRules;
import org.giiatlas.job.RunOptions;
import org.giiatlas.job.RunResult;
import org.giiatlas.job.RunStatus;
import org.giiatlas.publish.EditionLanguage;
import org.giiatlas.store.PublishedEdition;
import org.giiatlas.store.RunHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nights on a machine whose clock is set back, between runs and while one is at work. */
class SetBackClockTest {
  @TempDir Path folder;

  @Test
  void theNewestEditionIsTheOneMadeLastWhateverTheClockSays() throws Exception {
    Terminal terminal = new Terminal(folder).write("a.txt", "report A 2020");
    Backwards clock = new Backwards(Instant.parse("2026-11-01T01:59:00Z"));
    assertThat(run(terminal, clock).edition().number()).isEqualTo(1);
    terminal.write("a.txt", "report B 2020").write("c.txt", "report C 2021");

    RunResult second = run(terminal, clock);

    assertThat(second.upToDate()).isFalse();
    assertThat(second.edition().number()).isEqualTo(2);
    assertThat(second.took()).isBetween(Duration.ZERO, Duration.ofMinutes(2));
    assertThat(second.steps().values()).allMatch(took -> !took.isNegative());
    assertThat(terminal.published().get("trends/all.csv")).contains("b-2020", "c-2021");
    assertThat(run(terminal, clock).upToDate()).isTrue();
    RunStatus status = RunStatus.of(terminal.output, Optional.empty(), 5);
    assertThat(status.edition()).map(PublishedEdition::number).contains(2L);
    assertThat(status.runs()).extracting(RunHistory.Run::edition).containsExactly("2", "1");
  }

  private static RunResult run(Terminal terminal, Clock clock) throws Exception {
    return new NightlyRun(new PlainParsing().parts(), clock)
        .run(
            new RunOptions(
                terminal.input,
                terminal.output,
                Optional.empty(),
                Optional.empty(),
                false,
                1,
                Duration.ofSeconds(20),
                PublishingRules.STANDARD,
                EditionLanguage.BOTH,
                RunOptions.LogFormat.TEXT),
            Progress.NONE);
  }

  /** Each look at it shows an hour less. */
  private static final class Backwards extends Clock {
    private Instant now;

    Backwards(Instant now) {
      this.now = now;
    }

    @Override
    public Instant instant() {
      now = now.minus(Duration.ofHours(1));
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
