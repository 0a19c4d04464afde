package org.giiatlas.job;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import org.giiatlas.publish.EditionChanges;
import org.giiatlas.source.SourceItem;
import org.giiatlas.source.SourceTree;
import org.giiatlas.store.DatabaseLock;
import org.giiatlas.store.EditionLog;
import org.giiatlas.store.KnownDocument;
import org.giiatlas.store.PublishedEdition;
import org.giiatlas.store.ReadDocument;
import org.giiatlas.store.ReportStore;
import org.giiatlas.store.StoreSchema;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.listener.ItemWriteListener;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.autoconfigure.BatchAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The job: forget what is gone, parse what is new or changed, settle which report stands, publish.
 * Only what it needs is configured; options, parts, program and inventory are registered by {@link
 * NightlyRun}.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  DataSourceTransactionManagerAutoConfiguration.class,
  TransactionAutoConfiguration.class,
  BatchAutoConfiguration.class,
  BatchJdbcAutoConfiguration.class
})
class JobConfiguration {
  static final String JOB = "atlas";
  static final String GONE = "gone";

  // A chunk waits for its slowest document; many documents a thread hide that. But all of a chunk
  // is in memory.
  private static final int CHUNK_PER_THREAD = 16;

  // A run whose server is gone has lost its lock with it, so that waiting longer brings nothing.
  private static final Duration WAIT_FOR_CONNECTION = Duration.ofSeconds(10);

  @Bean
  HikariDataSource dataSource(DatabaseAddress address) throws SQLException {
    HikariDataSource database = new HikariDataSource();
    database.setJdbcUrl(address.url());
    if (!address.password().isEmpty()) {
      database.setPassword(address.password());
    }
    database.setMaximumPoolSize(4);
    database.setMinimumIdle(1);
    database.setConnectionTimeout(WAIT_FOR_CONNECTION.toMillis());
    try {
      StoreSchema.migrate(database);
      return database;
    } catch (SQLException | RuntimeException e) {
      database.close();
      throw e;
    }
  }

  @Bean
  ReportStore reportStore(HikariDataSource database) {
    return new ReportStore(new JdbcTemplate(database));
  }

  @Bean
  EditionLog editionLog(HikariDataSource database) {
    return new EditionLog(new JdbcTemplate(database));
  }

  @Bean
  RunInputs runInputs(
      RunOptions options,
      Program program,
      Inventory inventory,
      ReportStore store,
      EditionLog log,
      EditionSwap swap,
      Clock clock)
      throws IOException {
    Map<String, KnownDocument> known = store.known();
    RunPlan plan =
        new RunPlan(
            edition(log, known, swap),
            options.year(),
            options.force(),
            inventory.documents(),
            known);
    return new RunInputs(options, program, inventory, plan, Instant.now(clock));
  }

  // A state that was moved away does not begin again at 1: numbers tell readers, and editions that
  // are kept, which one is newer.
  private static long edition(EditionLog log, Map<String, KnownDocument> known, EditionSwap swap)
      throws IOException {
    Optional<PublishedEdition> last = log.last();
    if (last.isPresent()) {
      return last.get().number() + 1;
    }
    OptionalLong begun = known.values().stream().mapToLong(KnownDocument::parsedIn).max();
    return begun.isPresent() ? begun.getAsLong() : EditionChanges.editionIn(swap.inPlace()) + 1;
  }

  @Bean
  AsyncTaskExecutor parserThreads(RunOptions options) {
    ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
    threads.setCorePoolSize(options.threads());
    threads.setThreadNamePrefix("parse-");
    return threads;
  }

  @Bean
  Job atlas(
      JobRepository jobs,
      PlatformTransactionManager transactions,
      ReportStore store,
      EditionLog log,
      RunInputs inputs,
      SourceTree source,
      Parts parts,
      Program program,
      EditionSwap swap,
      DatabaseLock lock,
      AsyncTaskExecutor parserThreads,
      Progress progress,
      StopSignal stop,
      Clock clock) {
    RunPlan plan = inputs.plan();
    ParseListener parsing = new ParseListener(plan, progress, stop);
    Step forget =
        new StepBuilder("forget", jobs)
            .tasklet(
                (contribution, chunk) -> {
                  SortedSet<String> gone = plan.gone();
                  store.describeCells(parts.formCells().get());
                  store.forget(gone);
                  contribution
                      .getStepExecution()
                      .getJobExecution()
                      .getExecutionContext()
                      .putInt(GONE, gone.size());
                  return RepeatStatus.FINISHED;
                },
                transactions)
            .build();
    Step parse =
        new StepBuilder("parse", jobs)
            .<SourceItem, ReadDocument>chunk(CHUNK_PER_THREAD * inputs.options().threads())
            .transactionManager(transactions)
            .reader(new DocumentReader(source, plan, stop))
            .processor(new DocumentProcessor(parts, program, inputs.options().documentLimit()))
            .writer(new DocumentWriter(store, plan))
            .taskExecutor(parserThreads)
            .listener((StepExecutionListener) parsing)
            .listener((ItemWriteListener<ReadDocument>) parsing)
            .build();
    Step resolve =
        new StepBuilder("resolve", jobs)
            .tasklet(
                (contribution, chunk) -> {
                  store.settle(Standings.changes(store.contenders()));
                  return RepeatStatus.FINISHED;
                },
                transactions)
            .build();
    Step publish =
        new StepBuilder("publish", jobs)
            .tasklet(
                new EditionTasklet(store, log, parts.publisher(), swap, lock, inputs, clock),
                transactions)
            .build();
    return new JobBuilder(JOB, jobs).start(forget).next(parse).next(resolve).next(publish).build();
  }
}
