package org.giiatlas.job;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.status.StatusManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.giiatlas.publish.EditionChanges;
import org.giiatlas.source.SourceTree;
import org.giiatlas.store.DatabaseLock;
import org.giiatlas.store.EditionLog;
import org.giiatlas.store.PublishedEdition;
import org.giiatlas.store.ReportStore;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** One run from input to published edition, with nothing printed. */
public final class NightlyRun {
  // H2: the database is open in another process.
  private static final int H2_ALREADY_OPEN = 90020;

  private final Parts parts;
  private final Clock clock;
  private final StopSignal stop;

  public NightlyRun(Parts parts, Clock clock) {
    this(parts, clock, new StopSignal());
  }

  /** A run that stops in order when it is asked to. */
  public NightlyRun(Parts parts, Clock clock, StopSignal stop) {
    this.stop = stop;
    this.parts = parts;
    this.clock = clock;
  }

  /**
   * Does what the options ask for, resuming a run that did not end. The input folder exists.
   *
   * @throws StateHeldException if another run is at work on the same state
   * @throws RunFailedException if it cannot be done; the edition before stays in place
   */
  public RunResult run(RunOptions options, Progress progress)
      throws StateHeldException, RunFailedException {
    long start = System.nanoTime(); // the clock may be set while the run is at work
    try (StateFolder state = StateFolder.open(options.output(), clock)) {
      EditionSwap swap = EditionSwap.of(options.output(), state);
      swap.recover();
      SourceTree source = new SourceTree(options.input());
      Program program = Program.current();
      Inventory inventory = Inventory.of(source, program, options.language());
      DatabaseAddress address = database(options, state);
      try (DatabaseLock lock = lock(address, options.output());
          ConfigurableApplicationContext context =
              start(options, state, swap, source, program, inventory, address, lock, progress)) {
        return run(options, context, start, state, swap);
      }
    } catch (SQLException e) {
      throw new RunFailedException(
          "The state database failed: "
              + FailureText.root(e)
              + ". The published edition stays as it is. 状态数据库出错；已发布的版本不变。",
          e);
    } catch (IOException e) {
      throw new RunFailedException(FailureText.ofFile(options.output(), e), e);
    } catch (UncheckedIOException e) {
      throw new RunFailedException(
          FailureText.ofFile(options.output(), Objects.requireNonNull(e.getCause())), e);
    } catch (OutOfMemoryError e) {
      throw new RunFailedException(
          "There is not enough memory for this input; give Java more, as in java -Xmx4g -jar …."
              + " 内存不足，请加大内存上限。",
          e);
    }
  }

  private static DatabaseAddress database(RunOptions options, StateFolder state)
      throws IOException, StateHeldException, RunFailedException {
    if (options.database().isPresent()) {
      return DatabaseAddress.of(options.database().get());
    }
    DatabaseAddress own = DatabaseAddress.in(state);
    try {
      StateFile.ensure(state);
      return own;
    } catch (SQLException | RuntimeException e) {
      throw unusable(own, options.output(), e);
    }
  }

  private static DatabaseLock lock(DatabaseAddress address, Path output)
      throws StateHeldException, RunFailedException {
    String me = "gii-atlas process " + ProcessHandle.current().pid();
    try {
      Connection connection = address.connect(me);
      Optional<DatabaseLock> lock = DatabaseLock.take(connection);
      if (lock.isPresent()) {
        return lock.get();
      }
      try (connection) {
        throw new StateHeldException(
            "Another run holds the database "
                + address
                + ": "
                + DatabaseLock.holder(connection)
                + ". "
                + StateHeldException.WHAT_TO_DO);
      }
    } catch (SQLException e) {
      throw unusable(address, output, e);
    }
  }

  private ConfigurableApplicationContext start(
      RunOptions options,
      StateFolder state,
      EditionSwap swap,
      SourceTree source,
      Program program,
      Inventory inventory,
      DatabaseAddress address,
      DatabaseLock lock,
      Progress progress)
      throws StateHeldException, RunFailedException {
    SpringApplication application = new SpringApplication(JobConfiguration.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    application.setRegisterShutdownHook(false);
    application.setDefaultProperties(
        Map.of(
            "logging.file.name",
            state.resolve("atlas.log").toString(),
            "logging.structured.format.file",
            options.logFormat() == RunOptions.LogFormat.JSON ? "logstash" : ""));
    application.addInitializers(
        context -> {
          muteLogTroubles();
          GenericApplicationContext beans = (GenericApplicationContext) context;
          beans.registerBean(RunOptions.class, () -> options);
          beans.registerBean(DatabaseAddress.class, () -> address);
          beans.registerBean(DatabaseLock.class, () -> lock, bean -> bean.setDestroyMethodName(""));
          beans.registerBean(EditionSwap.class, () -> swap);
          beans.registerBean(SourceTree.class, () -> source);
          beans.registerBean(Program.class, () -> program);
          beans.registerBean(Inventory.class, () -> inventory);
          beans.registerBean(Parts.class, () -> parts);
          beans.registerBean(Progress.class, () -> progress);
          beans.registerBean(StopSignal.class, () -> stop);
          beans.registerBean(Clock.class, () -> clock);
        });
    try {
      return application.run();
    } catch (RuntimeException e) {
      LoggerFactory.getLogger(NightlyRun.class).error("the application did not start", e);
      throw unusable(address, options.output(), e);
    }
  }

  // A log that cannot be written, as on a full disk, is not to fill the terminal with stacks.
  private static void muteLogTroubles() {
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logs) {
      StatusManager troubles = logs.getStatusManager();
      troubles.getCopyOfStatusListenerList().forEach(troubles::remove);
    }
  }

  private static RunFailedException unusable(DatabaseAddress address, Path output, Exception e)
      throws StateHeldException {
    SQLException database = FailureText.cause(SQLException.class, e);
    if (database != null && database.getErrorCode() == H2_ALREADY_OPEN) {
      throw new StateHeldException(
          "Another process has the database "
              + address
              + " open. "
              + StateHeldException.WHAT_TO_DO);
    }
    return new RunFailedException(
        "The state database "
            + address
            + " cannot be used: "
            + FailureText.root(e)
            + ". "
            + address.whatToDo()
            + FailureText.littleSpace(output)
            + " The published edition stays as it is. 状态数据库无法使用；已发布的版本不变。",
        e);
  }

  private RunResult run(
      RunOptions options,
      ConfigurableApplicationContext context,
      long start,
      StateFolder state,
      EditionSwap swap)
      throws IOException, RunFailedException {
    try {
      return run(options, context, start, state);
    } catch (RunFailedException e) {
      swap.discard();
      throw e;
    } catch (RuntimeException e) {
      LoggerFactory.getLogger(NightlyRun.class).error("the run broke off", e);
      RunFailedException failure = unfinished(List.of(e), context, state, options.output());
      swap.discard();
      throw failure;
    }
  }

  private RunResult run(
      RunOptions options, ConfigurableApplicationContext context, long start, StateFolder state)
      throws IOException, RunFailedException {
    EditionLog log = context.getBean(EditionLog.class);
    RunInputs inputs = context.getBean(RunInputs.class);
    refuseForeignOutput(options, log);
    boolean upToDate = isUpToDate(options, inputs.inventory(), log);
    Map<String, Duration> steps = Map.of();
    if (!upToDate) {
      JobExecution execution = new ResumableJob(context).run(inputs);
      steps = EditionTasklet.timings(execution);
      if (execution.getStatus() == BatchStatus.STOPPED) {
        throw new RunFailedException(
            "Stopped. The edition before is still in place; the same command resumes."
                + " 已停止；原版本不变，再次执行同一命令即可继续。",
            null);
      }
      if (execution.getStatus() != BatchStatus.COMPLETED) {
        throw unfinished(execution.getAllFailureExceptions(), context, state, options.output());
      }
    }
    Optional<PublishedEdition> edition = log.last();
    return new RunResult(
        upToDate,
        edition.orElseThrow(() -> new IllegalStateException("no edition was recorded")),
        context.getBean(ReportStore.class).years(),
        options.output(),
        Duration.ofNanos(System.nanoTime() - start),
        steps);
  }

  private static RunFailedException unfinished(
      List<Throwable> failures,
      ConfigurableApplicationContext context,
      StateFolder state,
      Path output) {
    DatabaseAddress address = context.getBean(DatabaseAddress.class);
    for (Throwable failure : failures) {
      ShrinkException shrink = FailureText.cause(ShrinkException.class, failure);
      if (shrink != null) {
        return new RunFailedException(Objects.requireNonNull(shrink.getMessage()), shrink);
      }
    }
    String why = failures.isEmpty() ? " (stopped)" : ": " + FailureText.root(failures.get(0));
    boolean ofDatabase =
        failures.stream().anyMatch(FailureText::isDamage)
            || (address.isServer() && failures.stream().anyMatch(FailureText::isLostConnection));
    return new RunFailedException(
        "The run did not end"
            + why
            + "."
            + (ofDatabase ? " This is the state database. " + address.whatToDo() : "")
            + FailureText.littleSpace(output)
            + (isInPlace(context)
                ? " The new edition is in place, but not recorded"
                : " The edition before is still in place")
            + "; the same command resumes. Details are in "
            + state.resolve("atlas.log")
            + ". 运行没有完成；再次执行同一命令即可继续。",
        null);
  }

  private static boolean isInPlace(ConfigurableApplicationContext context) {
    try {
      return EditionChanges.editionIn(context.getBean(EditionSwap.class).inPlace())
          == context.getBean(RunInputs.class).plan().edition();
    } catch (IOException e) {
      return false;
    }
  }

  // An edition takes the place of whole folders; those of somebody else are not to be lost.
  private static void refuseForeignOutput(RunOptions options, EditionLog log)
      throws RunFailedException {
    if (log.last().isPresent() || Files.exists(options.output().resolve("run.json"))) {
      return;
    }
    for (String name : List.of("dataset", "trends", "charts", "index.html")) {
      if (Files.exists(options.output().resolve(name))) {
        throw new RunFailedException(
            "The output "
                + options.output()
                + " holds "
                + name
                + ", which no run has put there and a run would replace; name another folder with"
                + " --output. 输出文件夹中有并非本程序发布的内容，请另选文件夹。",
            null);
      }
    }
  }

  private static boolean isUpToDate(RunOptions options, Inventory inventory, EditionLog log)
      throws IOException {
    Optional<PublishedEdition> last = log.last();
    if (options.force()
        || options.year().isPresent()
        || last.isEmpty()
        || !last.get().whole()
        || !last.get().inputsDigest().equals(inventory.digest())) {
      return false;
    }
    for (Map.Entry<String, Long> file : log.files().entrySet()) {
      Path path = options.output().resolve(file.getKey());
      if (!Files.isRegularFile(path) || Files.size(path) != file.getValue()) {
        return false;
      }
    }
    return true;
  }
}
