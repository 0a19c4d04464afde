package org.giiatlas.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.giiatlas.document.Format;
import org.giiatlas.document.Hints;
import org.giiatlas.form.Applicant;
import org.giiatlas.form.Generation;
import org.giiatlas.generator.DocumentGenerator;
import org.giiatlas.generator.GeneratedDocument;
import org.giiatlas.generator.Layout;
import org.giiatlas.report.Observation;
import org.giiatlas.report.Outcome;
import org.giiatlas.report.Report;
import org.giiatlas.report.ReportObservations;
import org.giiatlas.report.ReportParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A figure changed in the text of a whole document, which is then read and checked. */
class PlantedDocumentsTest {
  /** Three offices, every form and layout. */
  private static final List<GeneratedDocument> DOCUMENTS = new DocumentGenerator(71).undamaged(3);

  private static final Pattern LOCATOR = Pattern.compile("L(\\d+) C(\\d+)");
  private static final List<Applicant> COLUMNS =
      List.of(
          Applicant.NATURAL,
          Applicant.BUSINESS,
          Applicant.RESEARCH,
          Applicant.PUBLIC_INTEREST,
          Applicant.LEGAL_SERVICE,
          Applicant.OTHER,
          Applicant.TOTAL);
  private static final int APPLICANTS = COLUMNS.size();

  private final Random random = new Random(3);
  private final List<String> missed = new ArrayList<>();
  private int planted;

  @ParameterizedTest
  @EnumSource(names = {"SPACES", "TABS", "PIPES_BARE"})
  void aFigureChangedInTheTextIsFound(Layout layout) {
    for (GeneratedDocument document : DOCUMENTS) {
      boolean national =
          document.form().generation() == Generation.F2019
              || document.form().generation() == Generation.F2021;
      if (national && document.layout() == layout) {
        assertThat(errors(document.text())).isEmpty();
        plantInto(document.text());
      }
    }
    assertThat(planted).isGreaterThan(15);
    assertThat(1 - (double) missed.size() / planted)
        .as("of %d errors these were missed: %s", planted, missed)
        .isGreaterThanOrEqualTo(0.99);
  }

  /**
   * A row of figures without borders, one of them changed: read with its broken sum, or set aside
   * because it has none.
   */
  @ParameterizedTest
  @EnumSource(names = {"GLUED", "GLUED_FIGURES"})
  void aFigureChangedInARowRunTogetherIsFound(Layout layout) {
    for (GeneratedDocument document : DOCUMENTS) {
      Generation form = document.form().generation();
      if (document.layout() == layout && form.compareTo(Generation.F2019) >= 0) {
        rowsOf(document).forEach((indicator, row) -> plantInto(document, indicator, row));
      }
    }
    assertThat(planted).isGreaterThan(4);
    assertThat(missed).isEmpty();
  }

  /** The figures of the rows that are split by applicant, as they are printed. */
  private static Map<String, List<String>> rowsOf(GeneratedDocument document) {
    Map<String, List<String>> rows = new TreeMap<>();
    for (Applicant applicant : COLUMNS) {
      document
          .truths()
          .forEach(
              (key, truth) -> {
                if (key.applicant() == applicant && truth.value() != null) {
                  rows.computeIfAbsent(key.indicator(), row -> new ArrayList<>())
                      .add(truth.value().toPlainString());
                }
              });
    }
    rows.values().removeIf(row -> row.size() != APPLICANTS);
    return rows;
  }

  private void plantInto(GeneratedDocument document, String indicator, List<String> row) {
    String text = document.text();
    String printed = String.join("", row);
    // Longer than zeros alone, and found once: it is that row.
    if (printed.length() < 10 || text.indexOf(printed) != text.lastIndexOf(printed)) {
      return;
    }
    int column = random.nextInt(APPLICANTS);
    List<String> changed = new ArrayList<>(row);
    changed.set(
        column, Integer.toString(Integer.parseInt(row.get(column)) + 1 + random.nextInt(8)));
    planted++;
    Report report =
        read(
            text.replace(printed, String.join("", changed)).getBytes(StandardCharsets.UTF_8),
            document.layout().format());
    boolean named =
        ReportChecker.standard().assess(report, ReportObservations.of(report)).stream()
            .filter(a -> a.verdict() == Verdict.FAILED && a.rule().severity() != Severity.INFO)
            .flatMap(a -> Objects.requireNonNull(a.evidence()).operands().stream())
            .anyMatch(
                cell ->
                    cell.indicator().equals(indicator) && cell.applicant() == COLUMNS.get(column));
    if (!named) {
      missed.add(indicator + " " + row + " -> " + changed);
    }
  }

  /** Every form in some layouts: what is lost in reading must not look like an office's error. */
  @Test
  void noErrorIsFoundInUndamagedDocuments() {
    for (int i = 0; i < DOCUMENTS.size(); i += 4) {
      GeneratedDocument document = DOCUMENTS.get(i);
      assertThat(errors(document)).as(document.id()).isEmpty();
    }
  }

  private void plantInto(String text) {
    for (Observation cell : ReportObservations.of(read(text))) {
      boolean ofRequests =
          cell.indicator().startsWith("requests.") || cell.indicator().startsWith("outcome.");
      if (ofRequests && cell.locator() != null && random.nextInt(60) == 0) {
        Matcher place = LOCATOR.matcher(cell.locator());
        if (place.matches()) {
          plant(text, cell, Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)));
        }
      }
    }
  }

  private void plant(String text, Observation cell, int line, int column) {
    String[] lines = text.split("\n", -1);
    Optional<String> changed = changed(lines[line - 1], column);
    if (changed.isEmpty()) {
      return;
    }
    lines[line - 1] = changed.get();
    planted++;
    boolean named =
        errors(String.join("\n", lines)).stream()
            .flatMap(error -> Objects.requireNonNull(error.evidence()).operands().stream())
            .anyMatch(
                operand ->
                    operand.indicator().equals(cell.indicator())
                        && operand.applicant() == cell.applicant());
    if (!named) {
      missed.add(cell.indicator() + ":" + cell.applicant().code() + " in " + lines[line - 1]);
    }
  }

  /** The line with one more in that column of its seven figures. */
  private static Optional<String> changed(String line, int column) {
    String between = line.contains("|") ? "|" : line.contains("\t") ? "\t" : " ";
    String[] cells = line.split(Pattern.quote(between), -1);
    int at = cells.length - APPLICANTS + column - 1;
    if (at < 1 || at >= cells.length || !cells[at].matches("\\d+")) {
      return Optional.empty();
    }
    cells[at] = Integer.toString(Integer.parseInt(cells[at]) + 1);
    return Optional.of(String.join(between, Arrays.asList(cells)));
  }

  private static List<Assessment> errors(GeneratedDocument document) {
    return errors(read(document.bytes(), document.layout().format()));
  }

  private static List<Assessment> errors(String text) {
    return errors(read(text));
  }

  private static List<Assessment> errors(Report report) {
    return ReportChecker.standard().assess(report, ReportObservations.of(report)).stream()
        .filter(a -> a.verdict() == Verdict.FAILED && a.rule().severity() == Severity.ERROR)
        .toList();
  }

  private static Report read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8), Format.TEXT);
  }

  private static Report read(byte[] bytes, Format format) {
    return ((Outcome.Parsed) ReportParser.standard().parse(bytes, format, Hints.NONE)).report();
  }
}
