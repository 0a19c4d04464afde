package org.giiatlas.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.giiatlas.document.Block;
import org.giiatlas.document.Document;
import org.giiatlas.document.Grid;
import org.giiatlas.document.PageBreak;
import org.giiatlas.document.TextLine;
import org.jspecify.annotations.Nullable;

/**
 * Tells which form a document follows and reads the form's cells. Every variant is tried; the one
 * whose labels the document prints most completely is the document's.
 */
public final class FormReader {
  /** A table counts as found if at least this share of its rows was read. */
  private static final double TABLE_FOUND = 0.5;

  private final List<VariantReader> readers;

  /**
   * The keys of the labels of rows, with the numbers of figures that their rows have; not where a
   * document prints now these columns, now those.
   */
  private final NavigableMap<String, Set<Integer>> rowLabels = new TreeMap<>();

  /** A reader for the variants of a catalogue. */
  public FormReader(FormCatalogue catalogue) {
    readers =
        catalogue.variants().stream()
            .map(variant -> new VariantReader(variant, catalogue.identities()))
            .toList();
    for (FormVariant variant : catalogue.variants()) {
      for (TableSpec table : variant.tables()) {
        Set<Integer> widths =
            table.columnsArePeriods() ? Set.of() : Set.of(table.figureColumns().size());
        table.rows().stream()
            .flatMap(row -> row.labels().stream())
            .map(FormLabel::key)
            .forEach(key -> rowLabels.computeIfAbsent(key, k -> new TreeSet<>()).addAll(widths));
      }
    }
  }

  /** Reads a document; nothing where it has no table of any form. */
  public Optional<FormReading> read(Document document) {
    List<LaidOutLine> lines = new ArrayList<>();
    int page = 0;
    boolean converted = false;
    List<CaptionedGrid> grids = new ArrayList<>();
    String above = "";
    for (Block block : document.blocks()) {
      if (block instanceof TextLine line) {
        lines.add(LaidOutLine.of(line, page));
        above = line.text().isBlank() ? above : line.text();
      } else if (block instanceof PageBreak end) {
        page++;
        converted |= end.formFeed();
      } else if (block instanceof Grid grid) {
        grids.add(new CaptionedGrid(grid, above));
        above = "";
      }
    }
    RunText run = new RunText(LaidOutText.rewrite(lines, rowLabels, page > 0));
    boolean laidOut = !grids.isEmpty() || lines.stream().anyMatch(LaidOutLine::spaced);
    boolean rowByRow =
        !BlockwiseText.is(lines, rowLabels.navigableKeySet())
            && (!converted || BlockwiseText.isRowByRow(lines));
    boolean placed = laidOut || rowByRow;
    return readers.stream()
        .map(reader -> reader.read(run, grids, placed))
        .filter(candidate -> !candidate.findings().isEmpty())
        // The first of equals: the catalogue lists the common variants before the rare.
        .sorted(Comparator.comparingDouble(Candidate::score).reversed())
        .findFirst()
        .map(Candidate::toReading);
  }

  /** A variant's labels, ready for search, and its arithmetic. */
  private static final class VariantReader {
    private final FormVariant variant;
    private final RunReader runs;
    private final GridReader grids;
    private final Arithmetic arithmetic;

    VariantReader(FormVariant variant, List<Identity> identities) {
      LabelIndex index = new LabelIndex(variant);
      this.variant = variant;
      this.runs = new RunReader(variant, index);
      this.grids = new GridReader(variant, index);
      this.arithmetic = new Arithmetic(variant, identities);
    }

    Candidate read(RunText run, List<CaptionedGrid> tables, boolean placed) {
      TableFindings findings = new TableFindings();
      grids.read(tables).forEach(findings::addAll);
      findings.addAll(runs.read(run).beside(findings));
      return new Candidate(variant, arithmetic, findings, placed);
    }
  }

  /**
   * What one variant finds in a document.
   *
   * @param placed whether the text keeps what stands where. One that a converter took from pages
   *     column by column does not: a blank cell leaves no trace, and the figure behind it stands in
   *     its place.
   */
  private record Candidate(
      FormVariant variant, Arithmetic arithmetic, TableFindings findings, boolean placed) {

    /**
     * Headers and rows that the document prints, less those of the form that it does not: not many,
     * or a long form of which a document prints a part would be taken for a short one.
     */
    double score() {
      long rows =
          variant.tables().stream()
              .flatMap(table -> table.rows().stream())
              .filter(row -> !row.optional())
              .count();
      int found = findings.rows().size();
      return 3.0 * findings.headersNamed()
          + 2.0 * found
          - 0.5 * Math.min(rows - found, 2L * found)
          - findings.unmapped().size();
    }

    FormReading toReading() {
      arithmetic.settle(findings);
      findings.contradictions().forEach(row -> findings.settle(row.unreadable()));
      if (!placed || findings.displaced()) {
        List.copyOf(findings.rows()).forEach(row -> findings.settle(row.unreadable()));
      }
      List<CellReading> cells = new ArrayList<>();
      boolean complete = true;
      for (TableSpec table : variant.tables()) {
        long found = table.rows().stream().filter(row -> findings.row(row) != null).count();
        complete &= found >= Math.max(1, table.rows().size() * TABLE_FOUND);
        for (RowSpec row : table.rows()) {
          cells.addAll(cells(table, findings.row(row)));
        }
      }
      return new FormReading(variant, cells, findings.unmapped(), complete);
    }

    private static List<CellReading> cells(TableSpec table, @Nullable RowReading row) {
      return row == null
          ? table.figureColumns().stream().map(column -> CellReading.NOT_THERE).toList()
          : row.candidates().get(0);
    }
  }
}
