package org.giiatlas.form;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a variant's tables from a run of text: finds the labels and cuts the run where prose stands
 * between them; {@link StretchReader} reads what is left.
 */
final class RunReader {
  /** More words than this between two labels are prose, not a table. */
  private static final int LONGEST_GAP = 24;

  private final FormVariant variant;
  private final LabelScanner scanner;

  RunReader(FormVariant variant, LabelIndex index) {
    this.variant = variant;
    this.scanner = new LabelScanner(index);
  }

  /** What was read: the rows with figures, and how many headers named their columns. */
  TableFindings read(RunText run) {
    List<LabelToken> tokens = scanner.scan(run);
    List<Stretch> stretches = new ArrayList<>();
    RowPicker picker = new RowPicker(variant);
    int from = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      if (i == tokens.size() || words(run, tokens.get(i - 1).end(), tokens.get(i).start())) {
        picker = picker.next();
        stretches.add(StretchReader.read(variant, run, tokens.subList(from, i), picker));
        from = i;
      }
    }
    RowAssembler.Glue glue = glueOf(stretches);
    TableFindings findings = new TableFindings();
    stretches.forEach(stretch -> stretch.addTo(findings, glue));
    if (!run.bordered() && stretches.stream().anyMatch(Stretch::isDisplaced)) {
      findings.displace();
    }
    return findings;
  }

  private static RowAssembler.Glue glueOf(List<Stretch> stretches) {
    List<FoundRow> rows = stretches.stream().flatMap(stretch -> stretch.rows().stream()).toList();
    if (rows.stream().noneMatch(row -> row.figures().lostBorders())) {
      return RowAssembler.Glue.NONE;
    }
    if (rows.stream().anyMatch(FoundRow::lacksCells)) {
      return RowAssembler.Glue.WITH_GAPS;
    }
    return rows.stream().anyMatch(FoundRow::isPairOfDigits)
        ? RowAssembler.Glue.WHOLE_PAIRS
        : RowAssembler.Glue.WHOLE;
  }

  private static boolean words(RunText run, int from, int to) {
    int words = 0;
    for (int i = from; i < to && words <= LONGEST_GAP; i++) {
      words += Character.isLetter(run.text().charAt(i)) ? 1 : 0;
    }
    return words > LONGEST_GAP;
  }
}
