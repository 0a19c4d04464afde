package org.giiatlas.job;

import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.giiatlas.source.SourceItem;
import org.giiatlas.source.SourceTree;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Hands out the documents that the plan reads. It keeps no position: after a restart the plan knows
 * from the store what was read already.
 */
final class DocumentReader implements ItemStreamReader<SourceItem> {
  private final SourceTree source;
  private final RunPlan plan;
  private final StopSignal stop;
  private @Nullable Stream<SourceItem> stream;
  private @Nullable Iterator<SourceItem> items;

  DocumentReader(SourceTree source, RunPlan plan, StopSignal stop) {
    this.source = source;
    this.plan = plan;
    this.stop = stop;
  }

  @Override
  public void open(ExecutionContext context) {
    // What came since the input was listed is left for the next run; what went since is told of.
    Set<String> awaited =
        plan.present().keySet().stream()
            .filter(plan::reads)
            .collect(Collectors.toCollection(TreeSet::new));
    stream = awaited.isEmpty() ? Stream.empty() : source.items(awaited);
    Stream<SourceItem> met = stream.filter(item -> awaited.remove(item.name()));
    Stream<SourceItem> vanished = Stream.of(awaited).flatMap(Set::stream).map(VanishedItem::new);
    items = Stream.concat(met, vanished).iterator();
  }

  @Override
  public @Nullable SourceItem read() {
    return !stop.requested() && items != null && items.hasNext() ? items.next() : null;
  }

  @Override
  public void close() {
    if (stream != null) {
      stream.close();
    }
  }
}
