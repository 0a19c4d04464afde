package org.giiatlas.publish;

import static org.giiatlas.publish.Column.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells what differs between an edition and the one before it, from the published files of both:
 * what readers had and what they will have. Both are read side by side, row by row.
 */
public final class EditionChanges {
  /** The differences. They tell the way between two editions, so they are no part of the data. */
  static final Table<Change> CHANGES =
      new Table<>(
          "changes",
          "What differs from the edition before",
          List.of(
              text("change", "What happened", (Change row) -> row.kind().code())
                  .always()
                  .oneOf(Arrays.stream(Change.Kind.values()).map(Change.Kind::code).toList()),
              text("report_id", "The report", Change::reportId).always(),
              text("year", "Year reported on", Change::year).always(),
              text("indicator", "Code of the figure's indicator", Change::indicator),
              text("applicant", "The figure's kind of applicant", Change::applicant),
              text(
                  "before",
                  "The document and the start of its digest, or the figure's value or status",
                  Change::before),
              text("after", "The same now", Change::after)),
          List.of(),
          List.of());

  private static final List<String> REPORT = List.of("report_id");
  private static final List<String> CELL = List.of("report_id", "indicator", "applicant");

  private final Path before;
  private final Path after;
  private final Map<String, Long> untouched;
  private final Set<String> damaged;
  private final Map<Change.Kind, Long> counts = new EnumMap<>(Change.Kind.class);
  private long stood;
  private long lost;

  private EditionChanges(
      Path before, Path after, Map<String, Long> untouched, Set<Integer> damaged) {
    this.damaged = damaged.stream().map(String::valueOf).collect(Collectors.toSet());
    this.untouched = untouched;
    this.before = before;
    this.after = after;
  }

  /**
   * Writes {@code changes.csv} into the new edition, counts its rows in {@code run.json}, and tells
   * the page of both.
   *
   * @param before the folder of the edition before; empty if there is none
   * @param after the folder of the new edition, complete but for its changes
   * @param again whether the edition before is this very one, put in place by a run that was killed
   *     before it could say so: where nothing differs, its own changes stay
   * @param untouched the years that the new edition takes over, with their standing reports
   * @param damaged the years of the edition before whose files somebody or something changed: as if
   *     they had not been there
   */
  public static ChangeCounts write(
      Path before, Path after, boolean again, Map<String, Long> untouched, Set<Integer> damaged)
      throws IOException {
    EditionChanges changes = new EditionChanges(before, after, untouched, damaged);
    changes.write();
    if (again && changes.counts.isEmpty()) {
      changes.keep();
    }
    ChangeCounts counts = changes.counts();
    addTo(after.resolve("run.json"), counts);
    RunScript.write(after);
    return counts;
  }

  /** The number of the edition in that folder; 0 where there is none that can be read. */
  public static long editionIn(Path folder) {
    try {
      return JsonMapper.shared()
          .readTree(Files.readString(folder.resolve("run.json")))
          .path("edition")
          .asLong(0);
    } catch (IOException | RuntimeException e) {
      return 0;
    }
  }

  private void write() throws IOException {
    try (CsvFile<Change> file = new CsvFile<>(after, CHANGES)) {
      for (String year : years()) {
        Long standing = untouched.get(year);
        if (standing != null) {
          stood += standing;
        } else {
          figures(year, reports(year, file), file);
        }
      }
    }
  }

  private void keep() throws IOException {
    Path kept = before.resolve(CHANGES.file());
    Map<Change.Kind, Long> told = new EnumMap<>(Change.Kind.class);
    try (SortedRows rows = new SortedRows(kept, List.of())) {
      for (CSVRecord row = rows.row(); row != null; rows.next(), row = rows.row()) {
        for (Change.Kind kind : Change.Kind.values()) {
          if (kind.code().equals(row.get("change"))) {
            told.merge(kind, 1L, Long::sum);
          }
        }
      }
    } catch (IOException | RuntimeException damaged) {
      return; // What it told is lost; nothing else rests on it.
    }
    if (!told.isEmpty()) {
      counts.putAll(told);
      Files.copy(kept, after.resolve(CHANGES.file()), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private ChangeCounts counts() {
    return new ChangeCounts(
        stood,
        count(Change.Kind.ADDED),
        count(Change.Kind.DROPPED),
        lost,
        count(Change.Kind.REPLACED),
        count(Change.Kind.FIGURE));
  }

  private long count(Change.Kind kind) {
    return counts.getOrDefault(kind, 0L);
  }

  private static void addTo(Path runFile, ChangeCounts counts) throws IOException {
    Map<String, Object> content = new LinkedHashMap<>();
    JsonMapper.shared()
        .readTree(Files.readString(runFile, StandardCharsets.UTF_8))
        .properties()
        .forEach(entry -> content.put(entry.getKey(), entry.getValue()));
    Map<String, Object> changes = new LinkedHashMap<>();
    changes.put("added", counts.added());
    changes.put("dropped", counts.dropped());
    changes.put("replaced", counts.replaced());
    changes.put("figures", counts.figures());
    content.put("changes", changes);
    JsonFile.write(runFile, content);
  }

  private SortedSet<String> years() throws IOException {
    SortedSet<String> years = new TreeSet<>();
    for (Path edition : List.of(before, after)) {
      Path dataset = edition.resolve("dataset");
      if (Files.isDirectory(dataset)) {
        try (Stream<Path> folders = Files.list(dataset)) {
          folders
              .map(folder -> folder.getFileName().toString())
              .filter(name -> name.startsWith("year="))
              .forEach(name -> years.add(name.substring("year=".length())));
        }
      }
    }
    return years;
  }

  private static Path file(Path edition, String year, String name) {
    return edition.resolve("dataset").resolve("year=" + year).resolve(name);
  }

  private Set<String> reports(String year, CsvFile<Change> file) throws IOException {
    Set<String> inBoth = new HashSet<>();
    try (SortedRows old =
            damaged.contains(year)
                ? SortedRows.none(REPORT)
                : new SortedRows(file(before, year, "reports.csv"), REPORT);
        SortedRows now = new SortedRows(file(after, year, "reports.csv"), REPORT)) {
      while (!old.atEnd() || !now.atEnd()) {
        int order = old.compareTo(now);
        CSVRecord was = order <= 0 ? old.row() : null;
        CSVRecord is = order >= 0 ? now.row() : null;
        report(year, was, is, file);
        if (was != null) {
          stood += was.get("superseded_by").isEmpty() ? 1 : 0;
          old.next();
        }
        if (is != null) {
          now.next();
        }
        if (was != null && is != null) {
          inBoth.add(is.get("report_id"));
        }
      }
    }
    return inBoth;
  }

  private void report(
      String year, @Nullable CSVRecord was, @Nullable CSVRecord is, CsvFile<Change> file)
      throws IOException {
    if (was == null && is != null) {
      add(Change.Kind.ADDED, is.get("report_id"), year, null, document(is), file);
    } else if (was != null && is == null) {
      lost += was.get("superseded_by").isEmpty() ? 1 : 0;
      add(Change.Kind.DROPPED, was.get("report_id"), year, document(was), null, file);
    } else if (was != null && is != null && !document(was).equals(document(is))) {
      add(Change.Kind.REPLACED, is.get("report_id"), year, document(was), document(is), file);
    }
  }

  private void add(
      Change.Kind kind,
      String report,
      String year,
      @Nullable String was,
      @Nullable String is,
      CsvFile<Change> file)
      throws IOException {
    counts.merge(kind, 1L, Long::sum);
    file.add(new Change(kind, report, year, null, null, was, is));
  }

  // Another name of the same file is another document; the same name with other bytes too.
  private static String document(CSVRecord report) {
    String digest = report.get("sha256");
    return SpreadsheetText.original(report.get("document"))
        + "@"
        + digest.substring(0, Math.min(8, digest.length()));
  }

  private void figures(String year, Set<String> inBoth, CsvFile<Change> file) throws IOException {
    Path oldFile = file(before, year, "observations.csv");
    Path newFile = file(after, year, "observations.csv");
    if (inBoth.isEmpty() || Files.mismatch(oldFile, newFile) < 0) {
      return;
    }
    try (SortedRows old = new SortedRows(oldFile, CELL);
        SortedRows now = new SortedRows(newFile, CELL)) {
      while (!old.atEnd() || !now.atEnd()) {
        if (old.isSameAs(now)) {
          old.next();
          now.next();
          continue;
        }
        int order = old.compareTo(now);
        CSVRecord was = order <= 0 ? old.row() : null;
        CSVRecord is = order >= 0 ? now.row() : null;
        figure(year, inBoth, was, is, file);
        if (was != null) {
          old.next();
        }
        if (is != null) {
          now.next();
        }
      }
    }
  }

  private void figure(
      String year,
      Set<String> inBoth,
      @Nullable CSVRecord was,
      @Nullable CSVRecord is,
      CsvFile<Change> file)
      throws IOException {
    CSVRecord cell = Objects.requireNonNull(is != null ? is : was);
    String valueBefore = was == null ? null : value(was);
    String valueNow = is == null ? null : value(is);
    if (inBoth.contains(cell.get("report_id")) && !Objects.equals(valueBefore, valueNow)) {
      counts.merge(Change.Kind.FIGURE, 1L, Long::sum);
      file.add(
          new Change(
              Change.Kind.FIGURE,
              cell.get("report_id"),
              year,
              cell.get("indicator"),
              cell.get("applicant"),
              valueBefore,
              valueNow));
    }
  }

  private static String value(CSVRecord cell) {
    return cell.get("value").isEmpty() ? cell.get("status") : cell.get("value");
  }
}
