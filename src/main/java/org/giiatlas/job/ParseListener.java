package org.giiatlas.job;

import org.giiatlas.store.ReadDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.ItemWriteListener;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;

/** Tells how far the reading is, and that it was stopped before its end. */
final class ParseListener implements StepExecutionListener, ItemWriteListener<ReadDocument> {
  private final RunPlan plan;
  private final Progress progress;
  private final StopSignal stop;

  ParseListener(RunPlan plan, Progress progress, StopSignal stop) {
    this.plan = plan;
    this.progress = progress;
    this.stop = stop;
  }

  @Override
  public void beforeStep(StepExecution step) {
    progress.begin((int) plan.present().keySet().stream().filter(plan::reads).count());
  }

  @Override
  public void afterWrite(Chunk<? extends ReadDocument> chunk) {
    progress.stored(chunk.size());
  }

  @Override
  public @Nullable ExitStatus afterStep(StepExecution step) {
    progress.end();
    if (!stop.requested()) {
      return null;
    }
    step.upgradeStatus(BatchStatus.STOPPED);
    return ExitStatus.STOPPED;
  }
}
