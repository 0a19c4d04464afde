package org.giiatlas.job;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.giiatlas.publish.EditionLanguage;

/**
 * What a run is to do.
 *
 * @param input the folder of documents
 * @param output the folder of the published edition, and of the state where no database is named
 * @param database the JDBC address of the state; an H2 file under {@code output} where empty
 * @param year the only year to regenerate; all that is new or changed where empty
 * @param force whether to parse documents again that did not change
 * @param threads how many documents are parsed at a time, at least 1
 * @param documentLimit the processor time that one document may take
 * @param publishing what the edition must comply with
 * @param language the language of charts and page
 * @param logFormat how the log is written
 */
public record RunOptions(
    Path input,
    Path output,
    Optional<String> database,
    Optional<Integer> year,
    boolean force,
    int threads,
    Duration documentLimit,
    PublishingRules publishing,
    EditionLanguage language,
    LogFormat logFormat) {
  /** How the log beside the state is written. */
  public enum LogFormat {
    /** Lines for people. */
    TEXT,
    /** An object a line, with the field names of Logstash. */
    JSON
  }

  /** {@code all}, or {@code year:} and the year. */
  public String scope() {
    return year.map(y -> "year:" + y).orElse("all");
  }
}
