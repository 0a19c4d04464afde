package org.giiatlas.job;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.giiatlas.store.PublishedEdition;

/**
 * How a run ended.
 *
 * @param upToDate whether nothing was to be done
 * @param edition the edition that is in place now
 * @param years the years of which there are reports
 * @param output where the edition is
 * @param took how long the run took
 * @param steps how long each step of it took, in their order; empty where nothing was to be done
 */
public record RunResult(
    boolean upToDate,
    PublishedEdition edition,
    SortedSet<Integer> years,
    Path output,
    Duration took,
    Map<String, Duration> steps) {
  public RunResult {
    steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
    years = Collections.unmodifiableSortedSet(new TreeSet<>(years));
  }
}
