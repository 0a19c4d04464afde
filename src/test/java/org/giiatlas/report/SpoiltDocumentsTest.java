package org.giiatlas.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.giiatlas.document.DocumentReader;
import org.giiatlas.document.Hints;
import org.giiatlas.document.Reading;
import org.giiatlas.form.CellReading;
import org.giiatlas.form.CellStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Laws that hold for any document, tried on the samples spoilt in every way of {@link Mutation}.
 * More rounds: {@code -Dspoilt.rounds=2000}. Each failure names its document and seed.
 */
class SpoiltDocumentsTest {
  private static final int ROUNDS = Integer.getInteger("spoilt.rounds", 12);
  private static final List<SampleDocument> SAMPLES = SampleDocument.all();
  private static final List<Mutation> MUTATIONS = List.of(Mutation.values());
  private static final ReportParser PARSER = ReportParser.standard();

  @ParameterizedTest
  @EnumSource
  void whateverIsReadStandsInTheText(Mutation mutation) {
    long figures = 0;
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(31L * seed + mutation.name().hashCode());
      SampleDocument sample = SAMPLES.get(random.nextInt(SAMPLES.size()));
      SampleDocument other = SAMPLES.get(random.nextInt(SAMPLES.size()));
      String spoilt = mutation.spoil(text(sample), text(other), random);
      if (random.nextInt(4) == 0) {
        Mutation again = MUTATIONS.get(random.nextInt(MUTATIONS.size()));
        spoilt = again.spoil(spoilt, text(other), random);
      }
      figures += check(spoilt, sample, sample.path() + ", " + mutation + ", seed " + seed);
    }
    assertThat(figures).as("figures that were read at all").isPositive();
  }

  private static String text(SampleDocument sample) {
    return new String(sample.bytes(), StandardCharsets.UTF_8);
  }

  /** Checks the laws; returns how many figures the document's tables gave. */
  private static long check(String text, SampleDocument sample, String name) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Outcome outcome = PARSER.parse(bytes, sample.format(), Hints.NONE);
    if (outcome instanceof Outcome.Rejected rejected) {
      assertThat(rejected.rejection().detail()).as(name).isNotBlank();
      return 0;
    }
    Reading.Read read = (Reading.Read) DocumentReader.standard().read(bytes, sample.format());
    Evidence evidence = new Evidence(read.document());
    List<CellReading> cells = ((Outcome.Parsed) outcome).report().cells();
    for (CellReading cell : cells) {
      assertThat(evidence.against(cell)).as(name).isEmpty();
    }
    assertThat(ReportObservations.of(((Outcome.Parsed) outcome).report()))
        .as(name)
        .allSatisfy(o -> assertThat(o.reported()).isEqualTo(o.value() != null));
    return cells.stream().filter(cell -> cell.status() == CellStatus.REPORTED).count();
  }
}
