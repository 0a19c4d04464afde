package org.giiatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.giiatlas.report.CaseFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the main job publishes of {@code data} is what a person reads there. */
class PublishedSamplesTest {
  /** Sentences may be left unread; their number may only fall. */
  private static final int MOST_MISSED = 0;

  @TempDir private static Path output = Path.of("");
  private static @Nullable PublishedEdition edition;

  @BeforeAll
  static void theMainJobRunsOnItsSamples() throws IOException {
    edition = PublishedEdition.of(Path.of("data"), output.resolve("out"));
  }

  @AfterAll
  static void forgetTheEdition() {
    edition = null;
  }

  private static PublishedEdition edition() {

    return Objects.requireNonNull(edition);
  }

  static List<CaseFile> samples() {
    return CaseFile.samples();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void everyPublishedFigureIsThatOfTheDocument(CaseFile truth) {
    List<String> mismatches = edition().mismatches(truth);
    assertThat(mismatches).as(truth.document()).isEmpty();
  }

  @Test
  void everySampleIsPublishedAndNoneRejected() {
    assertThat(edition().rejects()).isEmpty();
    assertThat(edition().documents())
        .containsExactlyElementsOf(samples().stream().map(CaseFile::document).sorted().toList());
  }

  @Test
  void hardlyAnyFigureOfASentenceIsMissed() {
    assertThat(samples()).flatMap(edition()::missedFigures).hasSizeLessThanOrEqualTo(MOST_MISSED);
  }
}
