package org.giiatlas.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.giiatlas.agency.YearStatement;
import org.giiatlas.form.Applicant;
import org.giiatlas.form.CellSpec;
import org.giiatlas.form.CellStatus;
import org.giiatlas.form.FormCatalogue;
import org.giiatlas.form.FormVariant;
import org.giiatlas.prose.ProseFigure;
import org.giiatlas.report.Completeness;
import org.giiatlas.report.Observation;
import org.giiatlas.report.Report;
import org.giiatlas.report.SectionReading;
import org.giiatlas.report.Source;

/** A made-up report in which every cell of its form holds zero, but for those that a test sets. */
final class SampleReport {
  private final FormVariant form;
  private final int year;
  private final Map<CellKey, Observation> cells = new LinkedHashMap<>();
  private final List<ProseFigure> figures = new ArrayList<>();
  private List<String> unmapped = List.of();
  private List<SectionReading> sections = List.of();
  private List<YearStatement> otherYears = List.of();
  private String agency = "某县人民政府";
  private Optional<LocalDate> published = Optional.empty();

  private SampleReport(String variant, int year) {
    this.form = FormCatalogue.standard().variant(variant);
    this.year = year;
    for (CellSpec cell : form.cells()) {
      if (cell.mapped() && !cell.row().optional()) {
        set(cell.indicator(), cell.applicant(), "0");
      }
    }
  }

  static SampleReport of(String variant, int year) {
    return new SampleReport(variant, year);
  }

  SampleReport set(String indicator, String value) {
    return set(indicator, Applicant.NONE, value);
  }

  SampleReport set(String indicator, Applicant applicant, String value) {
    return put(indicator, applicant, CellStatus.REPORTED, new BigDecimal(value), null);
  }

  /** Natural persons and the total alike. */
  SampleReport natural(String indicator, String value) {
    return set(indicator, Applicant.NATURAL, value).set(indicator, Applicant.TOTAL, value);
  }

  SampleReport without(String indicator, Applicant applicant, CellStatus status) {
    return put(indicator, applicant, status, null, null);
  }

  /** All cells of a table. */
  SampleReport table(String id, CellStatus status) {
    form.cells().stream()
        .filter(cell -> cell.table().id().equals(id) && cell.mapped())
        .forEach(cell -> without(cell.indicator(), cell.applicant(), status));
    return this;
  }

  SampleReport unreadable(String indicator, Applicant applicant, String raw) {
    return put(indicator, applicant, CellStatus.UNREADABLE, null, raw);
  }

  SampleReport raw(String indicator, Applicant applicant, String value, String raw) {
    return put(indicator, applicant, CellStatus.REPORTED, new BigDecimal(value), raw);
  }

  private SampleReport put(
      String indicator,
      Applicant applicant,
      CellStatus status,
      @org.jspecify.annotations.Nullable BigDecimal value,
      @org.jspecify.annotations.Nullable String raw) {
    cells.put(
        new CellKey(indicator, applicant),
        new Observation(
            indicator,
            applicant,
            status,
            value,
            Source.TABLE,
            raw,
            status == CellStatus.ABSENT ? null : "T9 " + indicator));
    return this;
  }

  /** A sentence's figure in the place of a cell. */
  SampleReport stated(String indicator, String value) {
    cells.put(
        new CellKey(indicator, Applicant.NONE),
        new Observation(
            indicator,
            Applicant.NONE,
            CellStatus.REPORTED,
            new BigDecimal(value),
            Source.PROSE,
            "clause",
            "L9"));
    return this;
  }

  SampleReport says(String indicator, String value, boolean approximate) {
    figures.add(new ProseFigure(indicator, new BigDecimal(value), approximate, 12, "clause"));
    return this;
  }

  SampleReport unmapped(String label) {
    unmapped = List.of(label);
    return this;
  }

  SampleReport section(String id, SectionReading.Presence presence) {
    sections = List.of(new SectionReading(id, presence));
    return this;
  }

  SampleReport alsoSays(YearStatement.Place place, int year) {
    otherYears = List.of(new YearStatement(place, year));
    return this;
  }

  SampleReport published(String agency, String day) {
    this.agency = agency;
    this.published = Optional.of(LocalDate.parse(day));
    return this;
  }

  Report report() {
    return new Report(
        agency,
        year,
        Optional.empty(),
        published,
        form.generation(),
        form.id(),
        Completeness.COMPLETE,
        List.of(),
        figures,
        unmapped,
        sections,
        otherYears);
  }

  List<Observation> observations() {
    return List.copyOf(cells.values());
  }

  ReportFigures figures() {
    return ReportFigures.of(report(), observations());
  }

  List<Assessment> assess() {
    return assess(ReportChecker.standard());
  }

  List<Assessment> assess(ReportChecker checker) {
    return checker.assess(report(), List.copyOf(cells.values()));
  }

  /** The assessments of one rule. */
  List<Assessment> assess(String rule) {
    return assess().stream().filter(a -> a.rule().id().equals(rule)).toList();
  }

  /** The only finding of one rule. */
  Finding finding(String rule) {
    List<Finding> findings = findings(rule);
    if (findings.size() != 1) {
      throw new AssertionError(findings.size() + " findings of " + rule + ": " + findings);
    }
    return findings.get(0);
  }

  List<Finding> findings(String rule) {
    return assess(rule).stream().flatMap(a -> a.finding().stream()).toList();
  }
}
