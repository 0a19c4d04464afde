package org.giiatlas.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.giiatlas.form.Applicant;
import org.giiatlas.form.CellSpec;
import org.giiatlas.form.FormCatalogue;
import org.giiatlas.form.FormVariant;
import org.giiatlas.form.Generation;
import org.giiatlas.prose.ProseFigure;
import org.jspecify.annotations.Nullable;

/** The case files as reports with observations: what a reader without a fault would give. */
public final class CaseReports {
  /**
   * A case as a report.
   *
   * @param name the case file's name without its extension
   * @param report the report without its packed cells
   * @param observations one a cell of the case
   */
  public record CaseReport(String name, Report report, List<Observation> observations) {
    @Override
    public String toString() {
      return name;
    }
  }

  private CaseReports() {}

  /** All cases, by name. */
  public static List<CaseReport> all() {
    return CaseFile.all().stream().map(CaseReports::of).toList();
  }

  /** The case of that name. */
  public static CaseReport named(String name) {
    return all().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
  }

  private static CaseReport of(CaseFile file) {
    List<Observation> observations = file.cells().stream().map(CaseReports::observation).toList();
    return new CaseReport(file.name(), report(file), observations);
  }

  private static Observation observation(CaseFile.Cell cell) {
    @Nullable BigDecimal value = cell.expected().value();
    return new Observation(
        cell.indicator(),
        cell.applicant(),
        cell.expected().status(),
        value,
        Source.TABLE,
        cell.raw().orElse(null),
        "T " + cell.indicator() + " " + cell.applicant().code());
  }

  private static Report report(CaseFile file) {
    return new Report(
        file.agency(),
        file.year(),
        file.period().contains("-")
            ? Optional.of(Integer.valueOf(file.period().substring(5)))
            : Optional.empty(),
        file.published(),
        file.form(),
        file.form() == Generation.NONE ? "none" : variant(file).id(),
        Completeness.PARTIAL,
        List.of(),
        file.figures().entrySet().stream()
            .filter(figure -> figure.getValue().value() != null)
            .sorted(Comparator.comparing(figure -> figure.getKey()))
            .map(
                figure ->
                    new ProseFigure(figure.getKey(), number(figure.getValue()), false, 7, "stated"))
            .toList(),
        List.of(),
        List.of(),
        List.of());
  }

  private static BigDecimal number(Expected expected) {
    return Optional.ofNullable(expected.value()).orElseThrow();
  }

  /** The variant of the case's generation that has all its indicators and fewest others. */
  private static FormVariant variant(CaseFile file) {
    Set<String> listed =
        file.cells().stream().map(CaseFile.Cell::indicator).collect(Collectors.toSet());
    return FormCatalogue.standard().variants().stream()
        .filter(variant -> variant.generation() == file.form())
        .filter(variant -> indicators(variant).containsAll(listed))
        .min(Comparator.comparingInt(variant -> indicators(variant).size()))
        .orElseThrow(() -> new IllegalStateException(file.name() + " fits no variant"));
  }

  private static Set<String> indicators(FormVariant variant) {
    Set<String> codes = new HashSet<>();
    variant.cells().stream().filter(CellSpec::mapped).forEach(c -> codes.add(c.indicator()));
    return codes;
  }

  /** A reported cell of a table, for tests that write their own figures. */
  public static Observation cell(String indicator, Applicant applicant, String value) {
    return new Observation(
        indicator,
        applicant,
        org.giiatlas.form.CellStatus.REPORTED,
        new BigDecimal(value),
        Source.TABLE,
        null,
        "T1 R1 C1");
  }
}
