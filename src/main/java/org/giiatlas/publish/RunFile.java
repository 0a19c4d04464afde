package org.giiatlas.publish;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The content of {@code run.json}: counts, timings, versions of the run. */
final class RunFile {
  private RunFile() {}

  static Map<String, Object> of(RunSummary run, int rejects, SortedMap<Integer, YearCounts> years) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("edition", run.edition());
    content.put("scope", run.scope());
    content.put("inputs_digest", run.inputsDigest());
    content.put("started_at", run.startedAt().toString());
    content.put("versions", new TreeMap<>(run.versions()));
    content.put("documents", documents(run, rejects));
    content.put("dataset", dataset(years));
    Map<String, Long> millis = new LinkedHashMap<>();
    run.timings().forEach((step, time) -> millis.put(step, time.toMillis()));
    content.put("milliseconds", millis);
    return content;
  }

  private static Map<String, Object> documents(RunSummary run, int rejects) {
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("input", run.documents());
    counts.put("parsed", run.parsed());
    counts.put("unchanged", run.unchanged());
    counts.put("gone", run.gone());
    counts.put("rejected", rejects);
    return counts;
  }

  private static Map<String, Object> dataset(SortedMap<Integer, YearCounts> years) {
    Map<String, Object> byYear = new LinkedHashMap<>();
    years.forEach((year, counts) -> byYear.put(Integer.toString(year), counts));
    return byYear;
  }
}
