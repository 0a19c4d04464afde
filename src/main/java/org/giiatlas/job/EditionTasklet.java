package org.giiatlas.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.giiatlas.publish.ChangeCounts;
import org.giiatlas.publish.Edition;
import org.giiatlas.publish.EditionChanges;
import org.giiatlas.publish.EditionPublisher;
import org.giiatlas.publish.RunSummary;
import org.giiatlas.store.DatabaseLock;
import org.giiatlas.store.EditionLog;
import org.giiatlas.store.PublishedEdition;
import org.giiatlas.store.RejectedDocument;
import org.giiatlas.store.ReportStore;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Writes the edition aside, moves it into place, and records it. */
final class EditionTasklet implements Tasklet {
  private final ReportStore store;
  private final EditionLog log;
  private final EditionPublisher publisher;
  private final EditionSwap swap;
  private final DatabaseLock lock;
  private final RunInputs inputs;
  private final Clock clock;

  EditionTasklet(
      ReportStore store,
      EditionLog log,
      EditionPublisher publisher,
      EditionSwap swap,
      DatabaseLock lock,
      RunInputs inputs,
      Clock clock) {
    this.store = store;
    this.log = log;
    this.publisher = publisher;
    this.swap = swap;
    this.lock = lock;
    this.inputs = inputs;
    this.clock = clock;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext chunk)
      throws IOException, SQLException {
    StepExecution step = contribution.getStepExecution();
    List<RejectedDocument> rejects = store.rejects();
    PublishedEdition edition = edition(step.getJobExecution(), rejects.size());
    Path staged = swap.stage();
    Account account = new Account();
    publisher.publish(
        new Edition(
            store.years(),
            year -> account.passing(store.reports(year)),
            rejects,
            inputs.options().language(),
            summary(edition, step)),
        staged);
    account.check(rejects.stream().map(RejectedDocument::document).toList(), owed());
    if (inputs.options().year().isPresent()) {
      keepOtherYears(inputs.options().year().get(), staged);
    }
    Path output = inputs.options().output();
    boolean again = EditionChanges.editionIn(output) == edition.number();
    check(EditionChanges.write(output, staged, again), staged);
    Map<String, Long> files = EditionSwap.files(staged);
    lock.verify();
    OldEditions old = new OldEditions(output);
    if (inputs.options().publishing().keep() > 0 && !again) {
      old.keep(edition.number() - 1, log.files().keySet());
    }
    swap.commit(log.files().keySet());
    old.prune(inputs.options().publishing().keep());
    log.record(edition, clock.instant(), files);
    return RepeatStatus.FINISHED;
  }

  private void check(ChangeCounts changes, Path staged) throws IOException {
    if (inputs.options().publishing().allows(changes.lost(), changes.before())) {
      return;
    }
    Path list = swap.setAside(staged.resolve("changes.csv"));
    throw new ShrinkException(
        "The new edition would drop "
            + changes.lost()
            + " of "
            + changes.before()
            + " reports, more than "
            + inputs.options().publishing().maxShrink()
            + " %; it was not published, the edition before is still in place. "
            + list
            + " lists them. Check the input; if it is right, start again with --allow-shrink.");
  }

  // A run for one year leaves the new documents of other years, and keeps what is gone of them.
  private Set<String> owed() {
    return inputs.plan().year().isEmpty()
        ? inputs.plan().present().keySet()
        : store.known().keySet();
  }

  private PublishedEdition edition(JobExecution job, int rejected) {
    RunPlan plan = inputs.plan();
    Optional<PublishedEdition> before = log.last();
    String digest = inputs.inventory().digest();
    boolean whole =
        plan.year().isEmpty()
            || before.map(last -> last.whole() && last.inputsDigest().equals(digest)).orElse(false);
    return new PublishedEdition(
        plan.edition(),
        inputs.options().scope(),
        digest,
        whole,
        new PublishedEdition.Counts(
            plan.present().size(),
            store.parsedIn(plan.edition()),
            rejected,
            job.getExecutionContext().getInt(JobConfiguration.GONE, 0)));
  }

  private RunSummary summary(PublishedEdition edition, StepExecution current) {
    Map<String, Duration> timings = timings(current.getJobExecution());
    PublishedEdition.Counts counts = edition.counts();
    return new RunSummary(
        edition.number(),
        edition.scope(),
        edition.inputsDigest(),
        inputs.startedAt(),
        counts.documents(),
        counts.parsed(),
        counts.rejected(),
        counts.gone(),
        timings,
        Map.of("program", Program.version(), "java", System.getProperty("java.version", "")));
  }

  /** How long each step took that has ended. */
  static Map<String, Duration> timings(JobExecution job) {
    Map<String, Duration> timings = new LinkedHashMap<>();
    for (StepExecution step : job.getStepExecutions()) {
      if (step.getStartTime() != null && step.getEndTime() != null) {
        timings.put(step.getStepName(), Duration.between(step.getStartTime(), step.getEndTime()));
      }
    }
    return timings;
  }

  // Another program version may map the other years' cells differently; they stay as published.
  private void keepOtherYears(int year, Path staged) throws IOException {
    Path published = inputs.options().output().resolve("dataset");
    if (!Files.isDirectory(published)) {
      return;
    }
    try (Stream<Path> folders = Files.list(published)) {
      for (Path folder : folders.filter(Files::isDirectory).toList()) {
        String name = folder.getFileName().toString();
        if (name.startsWith("year=") && !name.equals("year=" + year)) {
          keep(folder, staged.resolve("dataset").resolve(name));
        }
      }
    }
  }

  private static void keep(Path published, Path staged) throws IOException {
    Files.createDirectories(staged);
    for (String name :
        List.of("reports.csv", "observations.csv", "observations.parquet", "panel.csv")) {
      if (Files.exists(published.resolve(name))) {
        Files.copy(
            published.resolve(name), staged.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
