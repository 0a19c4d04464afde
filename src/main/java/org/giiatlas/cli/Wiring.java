package org.giiatlas.cli;

import java.util.ArrayList;
import java.util.List;
import org.giiatlas.agency.AgencyRegistry;
import org.giiatlas.form.CellSpec;
import org.giiatlas.form.FormCatalogue;
import org.giiatlas.form.FormVariant;
import org.giiatlas.job.Parts;
import org.giiatlas.publish.EditionWriter;
import org.giiatlas.publish.RuleAssessor;
import org.giiatlas.publish.chart.ChartWriter;
import org.giiatlas.report.ReportObservations;
import org.giiatlas.report.ReportParser;
import org.giiatlas.store.FormCell;
import org.giiatlas.trend.TrendCalculator;

/** Puts the parts of the program together: the standard forms, registry, rules and publishers. */
final class Wiring {
  private Wiring() {}

  /**
   * The parts of a run. What each needs is loaded when it is first used: a check needs no charts.
   */
  static Parts standard() {
    return new Parts(
        (bytes, format, hints) -> ReportParser.standard().parse(bytes, format, hints),
        (name, around) -> AgencyRegistry.standard().place(name, around),
        (edition, folder) -> publisher().publish(edition, folder),
        () -> formCells(FormCatalogue.standard()));
  }

  private static EditionWriter publisher() {
    return new EditionWriter(
        TrendCalculator.standard(),
        ReportObservations::of,
        RuleAssessor::new,
        new ChartWriter()::write);
  }

  private static List<FormCell> formCells(FormCatalogue forms) {
    List<FormCell> cells = new ArrayList<>();
    for (FormVariant variant : forms.variants()) {
      for (int i = 0; i < variant.cells().size(); i++) {
        CellSpec cell = variant.cells().get(i);
        if (cell.mapped()) {
          cells.add(new FormCell(variant.id(), i + 1, cell.indicator(), cell.applicant()));
        }
      }
    }
    return cells;
  }
}
