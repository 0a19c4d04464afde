package org.giiatlas.publish;

import static org.giiatlas.publish.Column.count;
import static org.giiatlas.publish.Column.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.giiatlas.agency.Level;
import org.giiatlas.form.Applicant;
import org.giiatlas.form.Generation;
import org.giiatlas.report.Indicator;
import org.giiatlas.report.IndicatorCatalogue;
import org.giiatlas.report.Observation;
import org.giiatlas.report.PlacedReport;

/**
 * The wide table: a row a standing report of a whole year, a column an indicator and applicant. A
 * month's form has no row here, because its figures would be taken for the year's.
 */
final class PanelTable {
  static final String NAME = "panel";

  /** The table; its columns stand in the codebook's order. */
  static final Table<Row> PANEL =
      new Table<>(
          NAME,
          "The year's standing reports, one a row; a cell has a value only where it was reported",
          columns(),
          List.of("report_id"),
          List.of(new Table.Reference("report_id", DatasetTables.REPORTS.name(), "report_id")));

  private PanelTable() {}

  /**
   * A row of the panel.
   *
   * @param placed the report
   * @param values the reported values by column
   */
  record Row(PlacedReport placed, Map<String, BigDecimal> values) {
    static Row of(EditionReport report) {
      Map<String, BigDecimal> values = new HashMap<>();
      for (Observation cell : report.observations()) {
        if (cell.reported()) {
          values.put(column(cell.indicator(), cell.applicant()), cell.number());
        }
      }
      return new Row(report.placed(), values);
    }
  }

  /** Whether a report has a row. */
  static boolean holds(PlacedReport placed) {
    return placed.standing() && placed.report().month().isEmpty();
  }

  private static String column(String indicator, Applicant applicant) {
    return applicant == Applicant.TOTAL || applicant == Applicant.NONE
        ? indicator
        : indicator + ":" + applicant.code();
  }

  private static List<Column<Row>> columns() {
    List<Column<Row>> columns = new ArrayList<>();
    columns.add(text("report_id", "The report", (Row row) -> row.placed().id()).always());
    columns.add(
        text(
                "agency",
                "Full name of the reporting agency",
                (Row row) -> row.placed().report().agency())
            .always());
    columns.add(count("year", "Year reported on", row -> row.placed().report().year()));
    columns.add(text("province", "Province", row -> row.placed().agency().province().orElse(null)));
    columns.add(
        text(
            "city", "Prefecture-level division", row -> row.placed().agency().city().orElse(null)));
    columns.add(
        text(
            "county", "County-level division", row -> row.placed().agency().county().orElse(null)));
    columns.add(
        text(
                "level",
                "Administrative level",
                (Row row) -> row.placed().agency().level().map(Level::code).orElse(null))
            .oneOf(Arrays.stream(Level.values()).map(Level::code).toList()));
    columns.add(
        text(
                "sector",
                "Code of the sector",
                (Row row) -> row.placed().agency().sector().orElse(null))
            .oneOf(CodeLists.codes(CodeLists.SECTOR)));
    columns.add(
        text(
                "form",
                "Generation of the form",
                (Row row) -> row.placed().report().generation().name())
            .always()
            .oneOf(Arrays.stream(Generation.values()).map(Generation::name).toList()));
    IndicatorCatalogue.standard().all().stream()
        .flatMap(indicator -> figures(indicator).stream())
        .map(Figure::toColumn)
        .forEach(columns::add);
    return columns;
  }

  /**
   * A column of figures.
   *
   * @param indicator what is counted
   * @param applicant whose
   */
  record Figure(Indicator indicator, Applicant applicant) {
    String column() {
      return PanelTable.column(indicator.code(), applicant);
    }

    String labelZh() {
      return split() ? indicator.labelZh() + "：" + applicantCode().zh() : indicator.labelZh();
    }

    String labelEn() {
      return split() ? indicator.labelEn() + ": " + applicantCode().en() : indicator.labelEn();
    }

    private boolean split() {
      return applicant != Applicant.NONE;
    }

    private CodeLists.Code applicantCode() {
      return CodeLists.of("applicant", applicant.code());
    }

    private Column<Row> toColumn() {
      String name = column();
      return Column.number(name, labelEn(), row -> Decimals.plain(row.values().get(name)));
    }
  }

  /** The columns of an indicator: the total first, then the kinds of applicant. */
  static List<Figure> figures(Indicator indicator) {
    Stream<Applicant> kinds =
        indicator.byApplicant()
            ? Stream.of(
                Applicant.TOTAL,
                Applicant.NATURAL,
                Applicant.BUSINESS,
                Applicant.RESEARCH,
                Applicant.PUBLIC_INTEREST,
                Applicant.LEGAL_SERVICE,
                Applicant.OTHER)
            : Stream.of(Applicant.NONE);
    return kinds.map(kind -> new Figure(indicator, kind)).toList();
  }
}
