package org.giiatlas.cli;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.giiatlas.job.RunResult;
import org.giiatlas.store.PublishedEdition;

/**
 * The last run as a text file for the node exporter of Prometheus, which collects what jobs without
 * a port have to tell. The file is replaced in one move, so that no half of it is ever collected.
 */
final class MetricsFile {
  private static final String LAST_SUCCESS = "gii_atlas_last_success_timestamp_seconds";
  private static final Pattern SUCCEEDED_AT =
      Pattern.compile("^" + LAST_SUCCESS + " (\\S+)", Pattern.MULTILINE);

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Path file;

  private MetricsFile(Path file) {
    this.file = file;
  }

  /** Writes what a good run has to tell. */
  static void write(Path file, RunResult result, Instant endedAt) throws IOException {
    MetricsFile metrics = new MetricsFile(file);
    metrics.end(true, endedAt);
    metrics.gauge(LAST_SUCCESS, "When the last good run ended", (double) endedAt.getEpochSecond());
    metrics.gauge(
        "gii_atlas_last_run_duration_seconds",
        "How long the last good run took",
        result.took().toMillis() / 1000.0);
    metrics.gauge("gii_atlas_edition", "The edition in place", (double) result.edition().number());
    metrics.documents(result.edition().counts());
    result.steps().forEach(metrics::step);
    metrics.write();
  }

  /** Writes that a run failed; when the last good one was stays in the file. */
  static void writeFailure(Path file, Instant endedAt) throws IOException {
    MetricsFile metrics = new MetricsFile(file);
    metrics.end(false, endedAt);
    metrics
        .lastSuccess()
        .ifPresent(time -> metrics.gauge(LAST_SUCCESS, "When the last good run ended", time));
    metrics.write();
  }

  private void end(boolean good, Instant endedAt) {
    gauge("gii_atlas_last_run_success", "1 if the last run was a good one", good ? 1 : 0);
    gauge(
        "gii_atlas_last_run_timestamp_seconds",
        "When the last run ended",
        (double) endedAt.getEpochSecond());
  }

  private void documents(PublishedEdition.Counts counts) {
    document("input", counts.documents());
    document("parsed", counts.parsed());
    document("unchanged", counts.unchanged());
    document("rejected", counts.rejected());
    document("gone", counts.gone());
  }

  private void document(String state, int count) {
    gauge("gii_atlas_documents", "Documents of the edition's run", count, Tags.of("state", state));
  }

  private void step(String name, Duration took) {
    gauge(
        "gii_atlas_step_duration_seconds",
        "How long each step took",
        took.toMillis() / 1000.0,
        Tags.of("step", name));
  }

  private void gauge(String name, String description, double value) {
    gauge(name, description, value, Tags.empty());
  }

  private void gauge(String name, String description, double value, Tags tags) {
    Gauge.builder(name, () -> value).description(description).tags(tags).register(registry);
  }

  private Optional<Double> lastSuccess() throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    Matcher matcher = SUCCEEDED_AT.matcher(Files.readString(file));
    return matcher.find() ? Optional.of(Double.valueOf(matcher.group(1))) : Optional.empty();
  }

  private void write() throws IOException {
    Path target = file.toAbsolutePath();
    Files.createDirectories(target.getParent());
    // The node exporter collects *.prom only.
    Path draft = target.resolveSibling("." + target.getFileName() + ".draft");
    Files.writeString(draft, registry.scrape());
    Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
