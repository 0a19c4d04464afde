package org.giiatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.giiatlas.report.CaseFile;
import org.giiatlas.report.Corpus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the program publishes of real reports is what a person reads in them. */
class PublishedMatchesCaseFilesTest {
  /** Sentences may be left unread; their number may only fall. */
  private static final int MOST_MISSED = 2;

  @TempDir private static Path folder = Path.of("");
  private static @Nullable PublishedEdition edition;

  @BeforeAll
  static void theProgramRunsOnTheCorpus() throws IOException {
    Path input = folder.resolve("in");
    for (String part : List.of("reports", "seeds")) {
      copy(Corpus.folder().resolve(part), input.resolve(part));
    }
    edition = PublishedEdition.of(input, folder.resolve("out"));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(path).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(path, copy);
      }
    }
  }

  @AfterAll
  static void forgetTheEdition() {
    edition = null;
  }

  private static PublishedEdition edition() {

    return Objects.requireNonNull(edition);
  }

  static List<CaseFile> cases() {
    return CaseFile.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void everyPublishedFigureIsThatOfTheDocument(CaseFile truth) {
    List<String> mismatches = edition().mismatches(truth);
    assertThat(mismatches).as(truth.document()).isEmpty();
  }

  @Test
  void everyDocumentIsPublishedAndNoneRejected() {
    assertThat(edition().rejects()).isEmpty();
    assertThat(edition().documents())
        .containsExactlyElementsOf(cases().stream().map(CaseFile::document).sorted().toList());
  }

  @Test
  void hardlyAnyFigureOfASentenceIsMissed() {
    assertThat(cases()).flatMap(edition()::missedFigures).hasSizeLessThanOrEqualTo(MOST_MISSED);
  }
}
