package org.giiatlas.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.giiatlas.form.CellStatus;
import org.giiatlas.report.CaseFile;
import org.jspecify.annotations.Nullable;

/** The files that the whole program published of a folder, read as a user reads them. */
final class PublishedEdition {
  /** What the sentences of the real reports state, as a person wrote it down. */
  private static final Set<String> STATED = stated();

  private final Map<String, CSVRecord> reports = new HashMap<>();
  private final Map<String, Map<String, CSVRecord>> observations = new HashMap<>();
  private final List<CSVRecord> rejects;

  private PublishedEdition(Path output) throws IOException {
    try (Stream<Path> years = Files.list(output.resolve("dataset"))) {
      for (Path year : years.filter(Files::isDirectory).toList()) {
        read(year.resolve("reports.csv")).forEach(row -> reports.put(row.get("document"), row));
        for (CSVRecord row : read(year.resolve("observations.csv"))) {
          observations
              .computeIfAbsent(row.get("report_id"), id -> new TreeMap<>())
              .put(row.get("indicator") + ":" + row.get("applicant"), row);
        }
      }
    }
    rejects = read(output.resolve("dataset/rejects.csv"));
  }

  private static Set<String> stated() {
    URL list = Objects.requireNonNull(PublishedEdition.class.getResource("/cases/prose.csv"));
    try {
      return read(Path.of(list.toURI())).stream()
          .map(row -> key(row.get("document"), row.get("indicator"), row.get("value")))
          .collect(Collectors.toSet());
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String key(String document, String indicator, String value) {
    return document + " " + indicator + " " + value;
  }

  /** Runs the program as it is shipped. */
  static PublishedEdition of(Path input, Path output) throws IOException {
    StringWriter err = new StringWriter();
    int exitCode =
        AtlasCommand.commandLine(Wiring.standard())
            .setOut(new PrintWriter(new StringWriter()))
            .setErr(new PrintWriter(err, true))
            .execute("run", "--input", input.toString(), "--output", output.toString());
    if (exitCode != ExitCode.DONE && exitCode != ExitCode.DONE_WITH_REJECTS) {
      throw new IllegalStateException("the run ended with " + exitCode + ": " + err);
    }
    return new PublishedEdition(output);
  }

  private static List<CSVRecord> read(Path file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows = CSVParser.parse(Files.newBufferedReader(file), format)) {
      return rows.getRecords();
    }
  }

  /** The documents that gave no report, with the reasons. */
  List<String> rejects() {
    return rejects.stream().map(row -> row.get("document") + " " + row.get("reason")).toList();
  }

  /** The documents of the published reports. */
  List<String> documents() {
    return reports.keySet().stream().sorted().toList();
  }

  /** Where what is published of a document is not what a person read in it. */
  List<String> mismatches(CaseFile truth) {
    CSVRecord report = reports.get(truth.document());
    if (report == null) {
      return List.of("there is no report of it");
    }
    List<String> wrong = new ArrayList<>();
    compare("agency", truth.agency(), report.get("agency"), wrong);
    compare("year", Integer.toString(truth.year()), report.get("year"), wrong);
    compare("period", truth.period(), report.get("period"), wrong);
    compare("form", truth.form().name(), report.get("form"), wrong);
    truth
        .published()
        .ifPresent(day -> compare("published", day.toString(), report.get("published_on"), wrong));
    Map<String, CSVRecord> rows =
        new TreeMap<>(observations.getOrDefault(report.get("report_id"), Map.of()));
    for (CaseFile.Cell cell : truth.cells()) {
      compare(cell, truth, rows.remove(cell.indicator() + ":" + cell.applicant().code()), wrong);
    }
    for (CSVRecord row : rows.values()) {
      if (isOf("prose", row)) {
        compareFigure(truth, row, wrong);
      } else if (isOf("table", row) && status(row) != CellStatus.ABSENT) {
        wrong.add("no cell of the document: " + text(row));
      }
    }
    return wrong;
  }

  /** The figures that sentences state and that are not published although no table has them. */
  List<String> missedFigures(CaseFile truth) {
    CSVRecord report = reports.get(truth.document());
    Map<String, CSVRecord> rows =
        report == null ? Map.of() : observations.getOrDefault(report.get("report_id"), Map.of());
    return truth.figures().entrySet().stream()
        .filter(figure -> figure.getValue().certain())
        .map(Map.Entry::getKey)
        .filter(
            indicator ->
                Stream.of("-", "total")
                    .map(applicant -> rows.get(indicator + ":" + applicant))
                    .noneMatch(row -> row != null && status(row) != CellStatus.ABSENT))
        .sorted()
        .map(indicator -> truth.document() + " " + indicator)
        .toList();
  }

  private static void compare(
      CaseFile.Cell cell, CaseFile truth, @Nullable CSVRecord row, List<String> wrong) {
    if (row != null && isOf("prose", row)) {
      // A sentence speaks for a cell that cannot be read, and has to say what a person reads there.
      if (!cell.expected().accepts(CellStatus.REPORTED, value(row))) {
        compareFigure(truth, row, wrong);
      }
      return;
    }
    CellStatus status = row == null ? CellStatus.ABSENT : status(row);
    if (!cell.expected().accepts(status, row == null ? null : value(row))) {
      wrong.add(
          cell.indicator()
              + ":"
              + cell.applicant().code()
              + " is "
              + cell.expected()
              + ", published "
              + (row == null ? "not at all" : text(row)));
    }
  }

  private static void compareFigure(CaseFile truth, CSVRecord row, List<String> wrong) {
    var stated = truth.figures().get(row.get("indicator"));
    boolean inTheCase = stated != null && stated.accepts(CellStatus.REPORTED, value(row));
    boolean inTheList =
        STATED.contains(key(truth.document(), row.get("indicator"), String.valueOf(value(row))));
    if (!inTheCase && !inTheList) {
      wrong.add("stated is " + stated + ", published " + text(row));
    }
  }

  private static void compare(String what, String truth, String published, List<String> wrong) {
    if (!truth.equals(published)) {
      wrong.add(what + " is " + truth + ", published " + published);
    }
  }

  private static boolean isOf(String source, CSVRecord row) {
    return row.get("source").equals(source);
  }

  private static CellStatus status(CSVRecord row) {
    return CellStatus.valueOf(row.get("status").toUpperCase(Locale.ROOT));
  }

  private static @Nullable BigDecimal value(CSVRecord row) {
    return row.get("value").isEmpty() ? null : new BigDecimal(row.get("value"));
  }

  private static String text(CSVRecord row) {
    return String.join(" ", row.toList());
  }
}
