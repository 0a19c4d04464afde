package org.giiatlas.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.giiatlas.publish.Edition;
import org.giiatlas.publish.EditionPublisher;
import org.giiatlas.publish.RunSummary;
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
  private final RunInputs inputs;
  private final Clock clock;

  EditionTasklet(
      ReportStore store,
      EditionLog log,
      EditionPublisher publisher,
      EditionSwap swap,
      RunInputs inputs,
      Clock clock) {
    this.store = store;
    this.log = log;
    this.publisher = publisher;
    this.swap = swap;
    this.inputs = inputs;
    this.clock = clock;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext chunk)
      throws IOException {
    StepExecution step = contribution.getStepExecution();
    List<RejectedDocument> rejects = store.rejects();
    PublishedEdition edition = edition(step.getJobExecution(), rejects.size());
    Path staged = swap.stage();
    publisher.publish(
        new Edition(store.years(), store::reports, rejects, summary(edition, step)), staged);
    if (inputs.options().year().isPresent()) {
      keepOtherYears(inputs.options().year().get(), staged);
    }
    Map<String, Long> files = EditionSwap.files(staged);
    swap.commit(log.files().keySet());
    log.record(edition, clock.instant(), files);
    return RepeatStatus.FINISHED;
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
    Map<String, Duration> timings = new LinkedHashMap<>();
    for (StepExecution step : current.getJobExecution().getStepExecutions()) {
      if (step.getStartTime() != null && step.getEndTime() != null) {
        timings.put(step.getStepName(), Duration.between(step.getStartTime(), step.getEndTime()));
      }
    }
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
    for (String name : List.of("reports.csv", "observations.csv", "panel.csv")) {
      if (Files.exists(published.resolve(name))) {
        Files.copy(
            published.resolve(name), staged.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
