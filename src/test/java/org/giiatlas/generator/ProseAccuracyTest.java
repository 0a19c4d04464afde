package org.giiatlas.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Reads generated sentences and measures what was read; run by {@code mvn -Paccuracy verify}, which
 * writes {@code target/accuracy-prose.txt}.
 */
@Tag("accuracy")
class ProseAccuracyTest {
  private static final long SEED = 20_080_501;
  private static final double LEAST_PRECISION = 0.9995;
  private static final double LEAST_RECALL = 0.995;

  @Test
  void figuresInSentencesAreReadAsStated() throws IOException {
    ProseAccuracyReport report = new ProseAccuracyReport();
    new ProseDocuments(SEED).all(4).forEach(report::add);
    Path folder = Files.createDirectories(Path.of("target"));
    Files.writeString(folder.resolve("accuracy-prose.txt"), report.text(), StandardCharsets.UTF_8);
    assertThat(report.all().precision()).as("precision").isGreaterThanOrEqualTo(LEAST_PRECISION);
    assertThat(report.all().recall()).as("recall").isGreaterThanOrEqualTo(LEAST_RECALL);
    report
        .byKind()
        .forEach(
            (kind, counts) ->
                assertThat(counts.recall())
                    .as("recall of %s", kind)
                    .isGreaterThanOrEqualTo(LEAST_RECALL));
  }
}
