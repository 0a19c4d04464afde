package org.giiatlas.job;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.giiatlas.publish.ChangeCounts;
import org.giiatlas.publish.Edition;
import org.giiatlas.publish.EditionChanges;
import org.giiatlas.publish.EditionPublisher;
import org.giiatlas.publish.RunSummary;
import org.giiatlas.publish.YearPart;
import org.giiatlas.store.DatabaseLock;
import org.giiatlas.store.EditionLog;
import org.giiatlas.store.KnownDocument;
import org.giiatlas.store.PublishedEdition;
import org.giiatlas.store.RejectedDocument;
import org.giiatlas.store.ReportHead;
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
    Map<String, KnownDocument> stored = store.known();
    PublishedEdition edition = edition(step.getJobExecution(), rejects.size(), stored);
    List<ReportHead> heads = store.heads();
    PublishedYears published = publishedYears(heads);
    Account account = new Account();
    StoredReports reports = new StoredReports(store, account, heads, published.kept());
    Path staged = swap.stage();
    SortedMap<Integer, YearPart> parts =
        publisher.publish(
            new Edition(
                reports.years(),
                reports,
                rejects,
                inputs.options().language(),
                summary(edition, step)),
            staged);
    account.check(rejects.stream().map(RejectedDocument::document).toList(), owed(stored));
    published.takeOver(staged);
    if (inputs.options().year().isPresent()) {
      published.keepOthers(inputs.options().year().get(), staged);
    }
    FileLinks.share(swap.inPlace(), staged);
    published.describe(staged, parts);
    check(changes(edition, published, staged), staged);
    Map<String, Long> files = EditionSwap.files(staged);
    lock.verify();
    swap.commit(edition.number(), log.files().keySet(), inputs.options().publishing().keep());
    log.record(edition, clock.instant(), files);
    return RepeatStatus.FINISHED;
  }

  private PublishedYears publishedYears(List<ReportHead> heads) throws IOException {
    RunOptions options = inputs.options();
    return new PublishedYears(
        swap.inPlace(),
        YearKeys.of(inputs.program().whole(), heads),
        year -> options.year().map(only -> only == year).orElse(options.force()));
  }

  private ChangeCounts changes(PublishedEdition edition, PublishedYears published, Path staged)
      throws IOException {
    Path before = swap.inPlace();
    Map<String, Long> untouched = new HashMap<>();
    published
        .kept()
        .forEach((year, part) -> untouched.put(Integer.toString(year), part.standing()));
    boolean again = EditionChanges.editionIn(before) == edition.number();
    return EditionChanges.write(before, staged, again, untouched, published.damaged());
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
            + " lists them. Check the input; if it is right, start again with --allow-shrink."
            + " 新版本减少的报告过多，没有发布；请核对输入，确应减少的加 --allow-shrink 重新执行。");
  }

  // A run for one year leaves the new documents of other years, and keeps what is gone of them.
  private Set<String> owed(Map<String, KnownDocument> stored) {
    return inputs.plan().year().isEmpty() ? inputs.plan().present().keySet() : stored.keySet();
  }

  private PublishedEdition edition(
      JobExecution job, int rejected, Map<String, KnownDocument> stored) {
    RunPlan plan = inputs.plan();
    String digest = inputs.inventory().digest();
    return new PublishedEdition(
        plan.edition(),
        inputs.options().scope(),
        digest,
        plan.isShownBy(stored) && (plan.year().isEmpty() || allWasShown(digest)),
        new PublishedEdition.Counts(
            plan.present().size(),
            store.parsedIn(plan.edition()),
            rejected,
            job.getExecutionContext().getInt(JobConfiguration.GONE, 0)));
  }

  // A run for one year leaves the others as they were, even by another version of the program.
  private boolean allWasShown(String digest) {
    return log.last().map(last -> last.whole() && last.inputsDigest().equals(digest)).orElse(false);
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

  /** How long each step took that has ended; none for one in which the clock was set back. */
  static Map<String, Duration> timings(JobExecution job) {
    Map<String, Duration> timings = new LinkedHashMap<>();
    for (StepExecution step : job.getStepExecutions()) {
      if (step.getStartTime() != null
          && step.getEndTime() != null
          && !step.getEndTime().isBefore(step.getStartTime())) {
        timings.put(step.getStepName(), Duration.between(step.getStartTime(), step.getEndTime()));
      }
    }
    return timings;
  }
}
