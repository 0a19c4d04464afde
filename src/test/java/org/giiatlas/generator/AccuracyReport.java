package org.giiatlas.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.giiatlas.form.CellStatus;

/** Measures what was read against what was printed, and says it as text. */
final class AccuracyReport {
  private static final int WORST = 40;
  private static final int CELLS_OF_A_DOCUMENT = 6;

  private final Tally all = new Tally();
  private final Map<String, Tally> byForm = new TreeMap<>();
  private final Map<String, Tally> byLayout = new TreeMap<>();
  private final Map<String, Tally> byDamage = new TreeMap<>();
  private final Map<String, Tally> byFormAndLayout = new TreeMap<>();
  private final Map<String, Map<CellStatus, Long>> confusion = new TreeMap<>();
  private final List<ReadDocument> harmed = new ArrayList<>();
  private final List<ReadDocument> missing = new ArrayList<>();
  private final List<String> crashes = new ArrayList<>();
  private long documents;
  private long formsTold;
  private long unknownRows;
  private long unknownRowsTold;

  /** Reads a document and counts it. */
  void add(GeneratedDocument document) {
    ReadDocument read = ReadDocument.of(document);
    documents++;
    read.crash().ifPresent(crash -> crashes.add(document.id() + ": " + crash));
    unknownRows += read.hasUnknownRow() ? 1 : 0;
    unknownRowsTold += read.hasUnknownRow() && read.toldUnknownRow() ? 1 : 0;
    formsTold += read.formTold() || document.damage().contains("tables-lost") ? 1 : 0;
    List<Tally> tallies =
        List.of(
            all,
            tally(byForm, document.form().name()),
            tally(byLayout, document.layout().name()),
            tally(byDamage, document.damage()),
            tally(byFormAndLayout, document.form() + " " + document.layout()));
    for (ReadCell cell : read.cells()) {
      tallies.forEach(tally -> tally.add(cell));
      String truth = cell.truth().kind() + (cell.truth().certain() ? "" : "?");
      confusion
          .computeIfAbsent(truth, k -> new EnumMap<>(CellStatus.class))
          .merge(cell.status(), 1L, Long::sum);
    }
    if (read.harmful() > 0) {
      harmed.add(read);
    }
    if (read.count(Truth.Outcome.MISSED) + read.count(Truth.Outcome.MISSTATED) > 0) {
      missing.add(read);
    }
  }

  private static Tally tally(Map<String, Tally> tallies, String name) {
    return tallies.computeIfAbsent(name, n -> new Tally());
  }

  Tally all() {
    return all;
  }

  double formsTold() {
    return documents == 0 ? 1 : (double) formsTold / documents;
  }

  /** Of the documents with a row that no form has, the share where it is reported. */
  double unknownRowsTold() {
    return unknownRows == 0 ? 1 : (double) unknownRowsTold / unknownRows;
  }

  List<String> crashes() {
    return List.copyOf(crashes);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%d documents, forms told %.4f, documents with a wrong number %d, "
                + "unknown rows told %d of %d%n%n",
            documents,
            formsTold(),
            harmed.size(),
            unknownRowsTold,
            unknownRows));
    text.append(Tally.header()).append(all.line("all"));
    section(text, "by form", byForm);
    section(text, "by layout", byLayout);
    section(text, "by damage", byDamage);
    section(text, "by form and layout", byFormAndLayout);
    confusion(text);
    text.append(String.format(Locale.ROOT, "%nCrashes: %d%n", crashes.size()));
    crashes.forEach(crash -> text.append("  ").append(crash).append(System.lineSeparator()));
    worst(text, "Wrong numbers", harmed, ReadDocument::harmful, cell -> cell.outcome().harmful());
    worst(
        text,
        "Cells not read or read as another status",
        missing,
        read -> read.count(Truth.Outcome.MISSED) + read.count(Truth.Outcome.MISSTATED),
        cell ->
            cell.outcome() == Truth.Outcome.MISSED || cell.outcome() == Truth.Outcome.MISSTATED);
    return text.toString();
  }

  private static void section(StringBuilder text, String name, Map<String, Tally> tallies) {
    text.append(System.lineSeparator()).append(name).append(System.lineSeparator());
    tallies.forEach((key, tally) -> text.append(tally.line("  " + key)));
  }

  private void confusion(StringBuilder text) {
    text.append(
        String.format(Locale.ROOT, "%nprinted (? = a person cannot tell) / read as%n%-14s", ""));
    for (CellStatus status : CellStatus.values()) {
      text.append(String.format(Locale.ROOT, "%12s", status.code()));
    }
    text.append(System.lineSeparator());
    confusion.forEach(
        (truth, counts) -> {
          text.append(String.format(Locale.ROOT, "%-14s", truth));
          for (CellStatus status : CellStatus.values()) {
            text.append(String.format(Locale.ROOT, "%12d", counts.getOrDefault(status, 0L)));
          }
          text.append(System.lineSeparator());
        });
  }

  private static void worst(
      StringBuilder text,
      String name,
      List<ReadDocument> documents,
      Function<ReadDocument, Long> weight,
      Predicate<ReadCell> listed) {
    text.append(String.format(Locale.ROOT, "%n%s: %d documents%n", name, documents.size()));
    documents.stream()
        .sorted(
            Comparator.comparing(weight, Comparator.<Long>reverseOrder())
                .thenComparing(read -> read.document().id()))
        .limit(WORST)
        .forEach(
            read -> {
              text.append(
                  String.format(
                      Locale.ROOT,
                      "  %s: %d cells, read as %s%n",
                      read.document().id(),
                      weight.apply(read),
                      read.variant().isEmpty() ? "no form" : read.variant()));
              read.cells().stream()
                  .filter(listed)
                  .sorted(Comparator.comparing(cell -> cell.key().toString()))
                  .limit(CELLS_OF_A_DOCUMENT)
                  .forEach(
                      cell -> text.append("      ").append(cell).append(System.lineSeparator()));
            });
  }
}
