package org.giiatlas.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.giiatlas.document.DocumentReader;
import org.giiatlas.document.Reading;
import org.giiatlas.prose.ProseFigure;
import org.giiatlas.prose.ProseReader;

/** Measures the figures read in sentences against those stated, and says it as text. */
final class ProseAccuracyReport {
  private static final int WORST = 60;

  /** What is read of indicators that no passage states. */
  private static final String UNSTATED = "(not stated)";

  private final Counts all = new Counts();
  private final Map<String, Counts> byKind = new TreeMap<>();
  private final Map<String, Counts> byForm = new TreeMap<>();
  private final Map<String, Counts> byLayout = new TreeMap<>();
  private final Map<String, Counts> byTables = new TreeMap<>();
  private final List<Faults> faulty = new ArrayList<>();

  /** What is wrong in one document. */
  private record Faults(String document, List<String> lines) {}

  /** Figures stated, read as stated, read otherwise, and not read. */
  static final class Counts {
    private long stated;
    private long right;
    private long wrong;

    /** Of the figures read, the share that is stated so, the mark for about included. */
    double precision() {
      return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    /** Of the figures stated, the share that was read so. */
    double recall() {
      return stated == 0 ? 1 : (double) right / stated;
    }

    private String line(String name) {
      return String.format(
          Locale.ROOT,
          "%-34s %8d %8d %8d %8d %10.4f %10.4f%n",
          name,
          stated,
          right,
          wrong,
          stated - right,
          precision(),
          recall());
    }
  }

  /** Reads a document and counts its figures. */
  void add(ProseDocument document) {
    Map<String, ProseFigure> read = new HashMap<>();
    read(document).forEach(figure -> read.put(figure.indicator(), figure));
    List<Counts> common =
        List.of(
            all,
            byForm.computeIfAbsent(document.form().name(), name -> new Counts()),
            byLayout.computeIfAbsent(document.layout().name(), name -> new Counts()),
            byTables.computeIfAbsent(
                document.tables() ? "with tables" : "tables lost", name -> new Counts()));
    List<String> faults = new ArrayList<>();
    for (Passage passage : document.passages()) {
      List<Counts> counts = with(common, passage.kind());
      for (StatedFigure figure : passage.figures()) {
        ProseFigure found = read.remove(figure.indicator());
        boolean same =
            found != null
                && found.value().compareTo(figure.value()) == 0
                && found.approximate() == figure.approximate();
        count(counts, true, same, found != null && !same);
        if (!same) {
          faults.add(
              (found == null ? "missed " : "wrong " + found.value().toPlainString() + " for ")
                  + figure
                  + " in "
                  + passage.text());
        }
      }
    }
    for (ProseFigure figure : read.values()) {
      count(with(common, UNSTATED), false, false, true);
      faults.add(
          "invented " + figure.indicator() + "=" + figure.value() + " in " + figure.clause());
    }
    if (!faults.isEmpty()) {
      faulty.add(new Faults(document.id(), List.copyOf(faults)));
    }
  }

  private List<Counts> with(List<Counts> common, String kind) {
    List<Counts> counts = new ArrayList<>(common);
    counts.add(byKind.computeIfAbsent(kind, name -> new Counts()));
    return counts;
  }

  private static void count(List<Counts> counts, boolean stated, boolean right, boolean wrong) {
    for (Counts each : counts) {
      each.stated += stated ? 1 : 0;
      each.right += right ? 1 : 0;
      each.wrong += wrong ? 1 : 0;
    }
  }

  private static List<ProseFigure> read(ProseDocument document) {
    Reading reading =
        DocumentReader.standard()
            .read(
                document.text().getBytes(java.nio.charset.StandardCharsets.UTF_8),
                document.layout().format());
    return reading instanceof Reading.Read read
        ? ProseReader.standard().read(read.document().lines(), document.year())
        : List.of();
  }

  Counts all() {
    return all;
  }

  /** The counts of every kind of passage. */
  Map<String, Counts> byKind() {
    return byKind;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%-34s %8s %8s %8s %8s %10s %10s%n",
            "",
            "stated",
            "right",
            "wrong",
            "not so",
            "precision",
            "recall"));
    text.append(all.line("all"));
    section(text, "by kind of passage", byKind);
    section(text, "by form", byForm);
    section(text, "by layout", byLayout);
    section(text, "by tables", byTables);
    text.append(String.format(Locale.ROOT, "%nWorst of %d documents with faults%n", faulty.size()));
    faulty.stream()
        .sorted(
            Comparator.comparingInt((Faults faults) -> -faults.lines().size())
                .thenComparing(Faults::document))
        .limit(WORST)
        .forEach(
            faults -> {
              text.append("  ").append(faults.document()).append(System.lineSeparator());
              faults
                  .lines()
                  .forEach(
                      line -> text.append("      ").append(line).append(System.lineSeparator()));
            });
    return text.toString();
  }

  private static void section(StringBuilder text, String name, Map<String, Counts> counts) {
    text.append(System.lineSeparator()).append(name).append(System.lineSeparator());
    counts.forEach((key, count) -> text.append(count.line("  " + key)));
  }
}
