package org.giiatlas.publish;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The numbers of a run, for {@code run.json}. The only part of an edition that differs between two
 * runs on the same input; nothing of it belongs into a data file.
 *
 * @param edition the edition's number, counted from 1
 * @param scope what was to be done: {@code all}, or {@code year:} and a year
 * @param inputsDigest the digest of documents, form data and program
 * @param startedAt when this process began the run
 * @param documents documents in the input
 * @param parsed of these read and parsed for this edition
 * @param rejected documents that gave no report
 * @param gone documents dropped since they are no longer in the input
 * @param timings how long each finished step took, in the order of the steps
 * @param versions program, form data, Java and database by name
 */
public record RunSummary(
    long edition,
    String scope,
    String inputsDigest,
    Instant startedAt,
    int documents,
    int parsed,
    int rejected,
    int gone,
    Map<String, Duration> timings,
    Map<String, String> versions) {
  public RunSummary {
    timings = Collections.unmodifiableMap(new LinkedHashMap<>(timings));
    versions = Collections.unmodifiableMap(new LinkedHashMap<>(versions));
  }

  /** Documents that did not have to be parsed again. */
  public int unchanged() {
    return documents - parsed;
  }
}
