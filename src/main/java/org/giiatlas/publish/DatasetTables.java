package org.giiatlas.publish;

import static org.giiatlas.publish.Column.count;
import static org.giiatlas.publish.Column.date;
import static org.giiatlas.publish.Column.number;
import static org.giiatlas.publish.Column.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.giiatlas.agency.Level;
import org.giiatlas.check.Finding;
import org.giiatlas.check.Severity;
import org.giiatlas.document.Rejection;
import org.giiatlas.form.Applicant;
import org.giiatlas.form.CellStatus;
import org.giiatlas.form.Generation;
import org.giiatlas.publish.Table.Reference;
import org.giiatlas.report.Completeness;
import org.giiatlas.report.Observation;
import org.giiatlas.report.PlacedReport;
import org.giiatlas.report.Source;
import org.giiatlas.store.RejectedDocument;

/** The tables of the dataset, a file a year each but for the rejects. */
final class DatasetTables {
  /** Every report, monthly and superseded ones too. */
  static final Table<PlacedReport> REPORTS =
      new Table<>(
          "reports",
          "Reports of the year, whose they are and how much of their form was read",
          List.of(
              text("report_id", "Key: agency id and period", PlacedReport::id).always(),
              text(
                      "agency",
                      "Full name of the reporting agency, simplified script",
                      (PlacedReport row) -> row.report().agency())
                  .always(),
              text("agency_id", "Key of the agency", (PlacedReport row) -> row.agency().id())
                  .always(),
              text(
                  "region_code",
                  "GB/T 2260 code of the division it serves",
                  row -> row.agency().regionCode().orElse(null)),
              text("province", "Province", row -> row.agency().province().orElse(null)),
              text("city", "Prefecture-level division", row -> row.agency().city().orElse(null)),
              text("county", "County-level division", row -> row.agency().county().orElse(null)),
              text(
                      "level",
                      "Administrative level",
                      (PlacedReport row) -> row.agency().level().map(Level::code).orElse(null))
                  .oneOf(Arrays.stream(Level.values()).map(Level::code).toList()),
              text(
                      "sector",
                      "Code of the sector",
                      (PlacedReport row) -> row.agency().sector().orElse(null))
                  .oneOf(CodeLists.codes(CodeLists.SECTOR)),
              count("year", "Year reported on", row -> row.report().year()),
              text(
                      "period",
                      "2012 for a year, 2012-06 for a month's form",
                      (PlacedReport row) -> row.report().period())
                  .always(),
              text(
                      "form",
                      "Generation of the form",
                      (PlacedReport row) -> row.report().generation().name())
                  .always()
                  .oneOf(Arrays.stream(Generation.values()).map(Generation::name).toList()),
              text("variant", "Variant of the form", (PlacedReport row) -> row.report().variant())
                  .always(),
              date(
                  "published_on",
                  "Day of publication, else of signing",
                  row -> row.report().publishedOn().map(LocalDate::toString).orElse(null)),
              text(
                      "completeness",
                      "How much of the form was read",
                      (PlacedReport row) -> row.report().completeness().code())
                  .always()
                  .oneOf(Arrays.stream(Completeness.values()).map(Completeness::code).toList()),
              text(
                      "document",
                      "Path relative to the input, with #line for a container's record",
                      PlacedReport::document)
                  .always(),
              text("sha256", "Digest of the document's bytes", PlacedReport::sha256).always(),
              text(
                  "superseded_by",
                  "The report that stands in this one's place",
                  row -> row.supersededBy().orElse(null))),
          List.of("report_id"),
          List.of(new Reference("superseded_by", "", "report_id")));

  /** Every cell of every report's form. */
  static final Table<ObservationRow> OBSERVATIONS =
      new Table<>(
          "observations",
          "Every cell of the reports' forms, and what only sentences state, one a line",
          List.of(
              text("report_id", "The report", ObservationRow::reportId).always(),
              text(
                      "indicator",
                      "Code of the indicator; its unit is in indicators.csv",
                      (ObservationRow row) -> row.cell().indicator())
                  .always(),
              text(
                      "applicant",
                      "Kind of applicant; - without a split",
                      (ObservationRow row) -> row.cell().applicant().code())
                  .always()
                  .oneOf(Arrays.stream(Applicant.values()).map(Applicant::code).toList()),
              number(
                  "value",
                  "The number in the indicator's unit; only where reported",
                  row -> Decimals.plain(row.cell().value())),
              text(
                      "status",
                      "reported; blank: the cell is empty; absent: the document lacks the cell;"
                          + " unreadable: it holds no number",
                      (ObservationRow row) -> row.cell().status().code())
                  .always()
                  .oneOf(Arrays.stream(CellStatus.values()).map(CellStatus::code).toList()),
              text(
                      "source",
                      "table, prose, or derived: a subtotal that the form does not print",
                      (ObservationRow row) -> row.cell().source().code())
                  .always()
                  .oneOf(Arrays.stream(Source.values()).map(Source::code).toList()),
              text(
                  "raw",
                  "The text as found, where it differs from the value",
                  row -> row.cell().raw()),
              text("locator", "Where in the document", row -> row.cell().locator())),
          List.of("report_id", "indicator", "applicant"),
          List.of(
              new Reference("report_id", REPORTS.name(), "report_id"),
              new Reference("indicator", "indicators", "code")));

  /** What the rules found. */
  static final Table<FindingRow> FINDINGS =
      new Table<>(
          "findings",
          "What does not add up in the reports",
          List.of(
              text("report_id", "The report", (FindingRow row) -> row.placed().id()).always(),
              text(
                      "agency",
                      "Full name of the reporting agency",
                      (FindingRow row) -> row.placed().report().agency())
                  .always(),
              count("year", "Year reported on", row -> row.placed().report().year()),
              text("rule", "Id of the rule", (FindingRow row) -> row.finding().rule())
                  .always()
                  .oneOf(CodeLists.codes(CodeLists.RULE)),
              text(
                      "severity",
                      "How grave it is",
                      (FindingRow row) -> row.finding().severity().code())
                  .always()
                  .oneOf(Arrays.stream(Severity.values()).map(Severity::code).toList()),
              text(
                  "indicator",
                  "Code of the indicator it is about",
                  row -> row.finding().indicator()),
              text(
                  "applicant",
                  "Kind of applicant; - without a split",
                  row -> row.finding().applicant()),
              number(
                  "expected",
                  "The number that the rule expects",
                  row -> Decimals.plain(row.finding().expected())),
              number(
                  "actual",
                  "The number that is there",
                  row -> Decimals.plain(row.finding().actual())),
              text(
                      "message",
                      "What disagrees, in a sentence",
                      (FindingRow row) -> row.finding().message())
                  .always(),
              text("locator", "Where in the document", row -> row.finding().locator())),
          List.of(),
          List.of(new Reference("report_id", REPORTS.name(), "report_id")));

  /** Every input that gave no report. */
  static final Table<RejectedDocument> REJECTS =
      new Table<>(
          "rejects",
          "Every input that gave no report, and why",
          List.of(
              text(
                      "document",
                      "Path relative to the input, with #line for a container's record",
                      RejectedDocument::document)
                  .always(),
              text(
                  "sha256",
                  "Digest of the document's bytes, where they could be read",
                  RejectedDocument::sha256),
              text(
                      "reason",
                      "Why there is no report",
                      (RejectedDocument row) -> row.rejection().reason().code())
                  .always()
                  .oneOf(
                      Arrays.stream(Rejection.Reason.values())
                          .map(Rejection.Reason::code)
                          .toList()),
              text(
                  "detail",
                  "What was found and where, and what to do",
                  row -> row.rejection().detail())),
          List.of("document"),
          List.of());

  private DatasetTables() {}

  /** An observation and the report it belongs to. */
  record ObservationRow(String reportId, Observation cell) {}

  /** A finding and the report it belongs to. */
  record FindingRow(PlacedReport placed, Finding finding) {}
}
