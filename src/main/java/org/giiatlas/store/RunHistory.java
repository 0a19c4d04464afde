package org.giiatlas.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** The runs as the job repository has them; a start that found nothing to do leaves no run. */
public final class RunHistory {
  private final JdbcTemplate jdbc;

  public RunHistory(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A step of a run.
   *
   * @param name forget, parse, resolve or publish
   * @param status as Spring Batch has it: COMPLETED, FAILED, STOPPED, STARTED
   * @param took how long it took; empty where it did not end, or the clock was set back meanwhile
   * @param written documents stored
   */
  public record Step(String name, String status, Optional<Duration> took, long written) {}

  /**
   * One start of a run; a resumed run has several of one edition.
   *
   * @param number counted by the job repository
   * @param edition the edition that it was to make
   * @param scope {@code all}, or {@code year:} and a year
   * @param status as Spring Batch has it; STARTED where the process runs or was killed
   * @param startedAt when it began
   * @param took how long it took; empty as of a step
   * @param failure what went wrong, in a line; empty where nothing did
   * @param steps in the order in which they began
   */
  public record Run(
      long number,
      String edition,
      String scope,
      String status,
      Instant startedAt,
      Optional<Duration> took,
      String failure,
      List<Step> steps) {
    public Run {
      steps = List.copyOf(steps);
    }
  }

  /** The last runs, the newest first. */
  public List<Run> last(int count) {
    return jdbc.query(
        """
        select e.job_execution_id, e.status, e.create_time, e.start_time, e.end_time,
          (select p.parameter_value from batch_job_execution_params p
           where p.job_execution_id = e.job_execution_id and p.parameter_name = 'edition') as edition,
          (select p.parameter_value from batch_job_execution_params p
           where p.job_execution_id = e.job_execution_id and p.parameter_name = 'scope') as scope,
          (select max(s.exit_message) from batch_step_execution s
           where s.job_execution_id = e.job_execution_id and s.status = 'FAILED') as failure
        from batch_job_execution e order by e.job_execution_id desc
        """
            + " fetch first "
            + count
            + " rows only",
        (row, number) -> run(row));
  }

  private Run run(ResultSet row) throws SQLException {
    long number = row.getLong("job_execution_id");
    Optional<Timestamp> start = Optional.ofNullable(row.getTimestamp("start_time"));
    return new Run(
        number,
        text(row, "edition"),
        text(row, "scope"),
        text(row, "status"),
        start.orElse(row.getTimestamp("create_time")).toInstant(),
        took(row),
        firstLine(text(row, "failure")),
        steps(number));
  }

  private List<Step> steps(long run) {
    return jdbc.query(
        """
        select step_name, status, start_time, end_time, write_count from batch_step_execution
        where job_execution_id = ? order by step_execution_id
        """,
        (row, number) ->
            new Step(
                text(row, "step_name"), text(row, "status"), took(row), row.getLong("write_count")),
        run);
  }

  private static Optional<Duration> took(ResultSet row) throws SQLException {
    Timestamp start = row.getTimestamp("start_time");
    Timestamp end = row.getTimestamp("end_time");
    return start == null || end == null || end.before(start)
        ? Optional.empty()
        : Optional.of(Duration.between(start.toInstant(), end.toInstant()));
  }

  private static String text(ResultSet row, String column) throws SQLException {
    String text = row.getString(column);
    return text == null ? "" : text;
  }

  // The job repository keeps a stack trace, cut off somewhere.
  private static String firstLine(String trace) {
    return trace.lines().findFirst().orElse("").replaceFirst("^[\\w.$]+(Exception|Error): ", "");
  }
}
