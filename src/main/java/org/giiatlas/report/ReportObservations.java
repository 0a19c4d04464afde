package org.giiatlas.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.giiatlas.form.Applicant;
import org.giiatlas.form.CellReading;
import org.giiatlas.form.CellSpec;
import org.giiatlas.form.CellStatus;
import org.giiatlas.form.ColumnSpec;
import org.giiatlas.form.FormCatalogue;
import org.giiatlas.form.FormVariant;
import org.giiatlas.form.Generation;
import org.giiatlas.form.Money;
import org.giiatlas.prose.ProseFigure;
import org.jspecify.annotations.Nullable;

/** Maps what was read of a report to the unified schema. */
public final class ReportObservations {
  private static final Comparator<Observation> BY_KEY =
      Comparator.comparing(Observation::indicator).thenComparing(o -> o.applicant().code());

  private record Key(String indicator, Applicant applicant) {}

  private final Map<Key, Observation> table = new LinkedHashMap<>();

  private ReportObservations() {}

  /**
   * A report's observations: one for each cell of its form that the unified schema has, subtotals
   * that the form does not print, and figures of sentences for what no table reports.
   *
   * <p>The year's figure is that of the year's column; a month's form gives its month's column. A
   * sentence speaks where the form has no such cell or the document no such row. It also speaks for
   * glued figures that the form's sums do not settle, if they begin with the figure that it states;
   * a blank cell stays blank.
   *
   * @return sorted by indicator and applicant, one each; immutable
   */
  public static List<Observation> of(Report report) {
    ReportObservations observations = new ReportObservations();
    if (report.generation() != Generation.NONE) {
      FormVariant variant = FormCatalogue.standard().variant(report.variant());
      observations.addCells(variant, report);
      Derivation.forVariant(variant).forEach(observations::derive);
    }
    report.figures().forEach(observations::addFigure);
    List<Observation> all = new ArrayList<>(observations.table.values());
    all.sort(BY_KEY);
    return List.copyOf(all);
  }

  private void addCells(FormVariant variant, Report report) {
    List<CellSpec> specs = variant.cells();
    for (int i = 0; i < specs.size(); i++) {
      CellSpec spec = specs.get(i);
      CellReading cell = report.cells().get(i);
      boolean printed = !(spec.row().optional() && cell.status() == CellStatus.ABSENT);
      if (spec.mapped() && printed && isOfPeriod(spec.column().role(), report.month())) {
        put(observation(spec, stockOr(cell, spec, specs, report.cells())));
      }
    }
  }

  /** Which column is the report's: the year's, or the month's in a month's form. */
  private static boolean isOfPeriod(ColumnSpec.Role role, Optional<Integer> month) {
    return role == ColumnSpec.Role.FIGURE
        || role == (month.isPresent() ? ColumnSpec.Role.MONTH : ColumnSpec.Role.YEAR);
  }

  /** A stock has no running total: its year's figure is that of the form's last month. */
  private static CellReading stockOr(
      CellReading year, CellSpec spec, List<CellSpec> specs, List<CellReading> cells) {
    if (!spec.row().stock() || year.status() == CellStatus.REPORTED) {
      return year;
    }
    for (int i = 0; i < specs.size(); i++) {
      if (specs.get(i).row().equals(spec.row())
          && specs.get(i).column().role() == ColumnSpec.Role.MONTH
          && cells.get(i).status() == CellStatus.REPORTED) {
        return cells.get(i);
      }
    }
    return year;
  }

  private static Observation observation(CellSpec spec, CellReading cell) {
    BigDecimal value = cell.value();
    String unit = IndicatorCatalogue.standard().get(spec.indicator()).unit();
    String raw = cell.raw();
    if (value != null && !spec.row().unit().equals(unit)) {
      BigDecimal printed = value;
      value = Money.convert(value, spec.row().unit(), unit).orElse(value);
      raw = raw == null && value.compareTo(printed) != 0 ? printed.toPlainString() : raw;
    }
    return new Observation(
        spec.indicator(),
        spec.applicant(),
        cell.status(),
        value,
        Source.TABLE,
        raw,
        cell.locator());
  }

  /** Keeps the first observation of a key, unless only a later one is reported. */
  private void put(Observation observation) {
    table.merge(
        new Key(observation.indicator(), observation.applicant()),
        observation,
        (first, next) -> first.reported() || !next.reported() ? first : next);
  }

  private void derive(Derivation derivation) {
    for (Applicant applicant : Applicant.values()) {
      Key key = new Key(derivation.indicator(), applicant);
      List<Observation> parts =
          derivation.terms().stream()
              .map(term -> table.get(new Key(term, applicant)))
              .filter(part -> part != null && part.reported())
              .toList();
      if (!table.containsKey(key) && parts.size() == derivation.terms().size()) {
        BigDecimal sum =
            parts.stream().map(Observation::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        table.put(
            key,
            new Observation(
                derivation.indicator(),
                applicant,
                CellStatus.REPORTED,
                sum,
                Source.DERIVED,
                null,
                String.join(" + ", derivation.terms())));
      }
    }
  }

  private void addFigure(ProseFigure figure) {
    boolean split = IndicatorCatalogue.standard().get(figure.indicator()).byApplicant();
    Applicant applicant = split ? Applicant.TOTAL : Applicant.NONE;
    Key key = new Key(figure.indicator(), applicant);
    Observation printed = table.get(key);
    boolean speaks =
        (printed == null || printed.status() == CellStatus.ABSENT)
            ? !isOfItsRow(figure)
            : allows(printed, figure);
    if (speaks) {
      table.put(
          key,
          new Observation(
              figure.indicator(),
              applicant,
              CellStatus.REPORTED,
              figure.value(),
              Source.PROSE,
              figure.clause(),
              locator(figure, printed)));
    }
  }

  /** Whether the line is that of the table's row: then the figure is one of its cells. */
  private boolean isOfItsRow(ProseFigure figure) {
    String line = "L" + figure.line();
    return table.values().stream()
        .filter(cell -> cell.indicator().equals(figure.indicator()))
        .map(Observation::locator)
        .filter(Objects::nonNull)
        .anyMatch(place -> place.equals(line) || place.startsWith(line + " "));
  }

  /** Whether unreadable glued figures begin with the figure that the sentence states. */
  private static boolean allows(Observation printed, ProseFigure figure) {
    String raw = printed.raw();
    String stated = figure.value().toPlainString();
    return printed.status() == CellStatus.UNREADABLE
        && raw != null
        && raw.length() > stated.length()
        && raw.startsWith(stated)
        && (raw.charAt(stated.length()) != '0' || raw.length() == stated.length() + 1);
  }

  private static String locator(ProseFigure figure, @Nullable Observation printed) {
    String glued =
        printed == null || printed.raw() == null ? "" : "; table has " + printed.raw() + " glued";
    return "L" + figure.line() + (figure.approximate() ? "; approximate" : "") + glued;
  }
}
