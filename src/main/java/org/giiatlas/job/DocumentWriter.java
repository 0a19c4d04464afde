package org.giiatlas.job;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.giiatlas.store.ReadDocument;
import org.giiatlas.store.ReportStore;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Stores what was read, as far as the plan lets it. */
final class DocumentWriter implements ItemWriter<ReadDocument> {
  private final ReportStore store;
  private final RunPlan plan;

  DocumentWriter(ReportStore store, RunPlan plan) {
    this.store = store;
    this.plan = plan;
  }

  @Override
  public void write(Chunk<? extends ReadDocument> chunk) {
    Map<RunPlan.Fate, List<ReadDocument>> byFate =
        chunk.getItems().stream().collect(Collectors.groupingBy(plan::fate));
    store.store(plan.edition(), byFate.getOrDefault(RunPlan.Fate.STORE, List.of()));
    store.forget(
        byFate.getOrDefault(RunPlan.Fate.FORGET, List.of()).stream()
            .map(read -> read.version().document())
            .toList());
  }
}
