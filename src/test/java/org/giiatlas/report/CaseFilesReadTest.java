package org.giiatlas.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.giiatlas.document.Document;
import org.giiatlas.document.DocumentReader;
import org.giiatlas.document.Reading;
import org.giiatlas.form.CellStatus;
import org.giiatlas.form.FormCatalogue;
import org.giiatlas.form.FormReader;
import org.giiatlas.form.FormReading;
import org.giiatlas.form.Generation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the program reads in real documents is what a person reads there, cell by cell. */
class CaseFilesReadTest {
  private static final DocumentReader DOCUMENTS = DocumentReader.standard();
  private static final FormReader FORMS = new FormReader(FormCatalogue.standard());

  static List<String> cases() {
    return CaseFile.all().stream().map(CaseFile::name).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void everyCellIsReadAsAPersonReadsIt(String name) {
    CaseFile truth = CaseFile.all().stream().filter(c -> c.name().equals(name)).findFirst().get();
    assertThat(mismatches(truth)).as(truth.document()).isEmpty();
  }

  private static List<String> mismatches(CaseFile truth) {
    byte[] bytes = Corpus.read(Corpus.folder().resolve(truth.document()));
    Reading reading = DOCUMENTS.read(bytes, Corpus.format(truth.document()));
    Document document = ((Reading.Read) reading).document();
    var form = FORMS.read(document);
    List<String> wrong = new ArrayList<>();
    Generation generation = form.map(f -> f.variant().generation()).orElse(Generation.NONE);
    if (generation != truth.form()) {
      wrong.add("form " + generation + " instead of " + truth.form());
    }
    Map<String, Observation> read = observations(truth, form.orElse(null));
    for (CaseFile.Cell cell : truth.cells()) {
      String key = cell.indicator() + ":" + cell.applicant().code();
      Observation found = read.remove(key);
      CellStatus status = found == null ? CellStatus.ABSENT : found.status();
      if (!cell.expected().accepts(status, found == null ? null : found.value())) {
        wrong.add(
            key + " is " + cell.expected() + ", read as " + (found == null ? "nothing" : found));
      }
    }
    read.values().stream()
        .filter(o -> o.status() != CellStatus.ABSENT)
        .forEach(o -> wrong.add("not in the case: " + o));
    return wrong;
  }

  private static Map<String, Observation> observations(
      CaseFile truth, @org.jspecify.annotations.Nullable FormReading form) {
    if (form == null) {
      return new TreeMap<>();
    }
    Report report =
        new Report(
            truth.agency(),
            truth.year(),
            java.util.Optional.empty(),
            truth.published(),
            form.variant().generation(),
            form.variant().id(),
            Completeness.COMPLETE,
            form.cells(),
            List.of(),
            form.unmapped(),
            List.of(),
            List.of());
    return ReportObservations.of(report).stream()
        .filter(o -> o.source() == Source.TABLE)
        .collect(
            Collectors.toMap(
                o -> o.indicator() + ":" + o.applicant().code(),
                Function.identity(),
                (a, b) -> a,
                TreeMap::new));
  }
}
