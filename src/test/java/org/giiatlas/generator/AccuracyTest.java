package org.giiatlas.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Reads the generated corpus and measures what was read; run by {@code mvn -Paccuracy verify}. The
 * thresholds are those that the project is held to; the reports say where it falls short.
 */
@Tag("accuracy")
class AccuracyTest {
  private static final long SEED = 20_190_503;

  @Test
  void undamagedReportsAreReadAsPrinted() throws IOException {
    AccuracyReport report =
        measured("accuracy-undamaged.txt", new DocumentGenerator(SEED).undamaged(6));
    assertThat(report.crashes()).isEmpty();
    assertThat(report.all().harmful()).as("wrong numbers").isZero();
    assertThat(report.all().recall()).isGreaterThanOrEqualTo(0.999);
    assertThat(report.formsTold()).isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void damagedReportsAreReadAsFarAsAPersonReadsThem() throws IOException {
    AccuracyReport report = measured("accuracy.txt", new DocumentGenerator(SEED).damaged(4));
    assertThat(report.crashes()).isEmpty();
    assertThat(1 - report.all().precision()).as("share of wrong numbers").isLessThan(0.0001);
    assertThat(report.all().recall()).isGreaterThanOrEqualTo(0.98);
    assertThat(report.formsTold()).isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void damagedPagesLaidOutByPositionGiveNoWrongNumbers() throws IOException {
    AccuracyReport report =
        measured("accuracy-pages.txt", new DocumentGenerator(SEED).damagedPages());
    assertThat(report.crashes()).isEmpty();
    assertThat(1 - report.all().precision()).as("share of wrong numbers").isLessThan(0.0001);
    assertThat(report.all().recall()).isGreaterThanOrEqualTo(0.9);
  }

  private static AccuracyReport measured(String name, List<GeneratedDocument> documents)
      throws IOException {
    AccuracyReport report = new AccuracyReport();
    documents.forEach(report::add);
    Path folder = Files.createDirectories(Path.of("target"));
    Files.writeString(folder.resolve(name), report.text(), StandardCharsets.UTF_8);
    return report;
  }
}
