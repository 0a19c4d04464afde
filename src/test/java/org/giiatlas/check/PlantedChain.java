package org.giiatlas.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.giiatlas.form.Applicant;
import org.giiatlas.form.CellSpec;
import org.giiatlas.form.ColumnSpec;
import org.giiatlas.form.FormCatalogue;

/** Three years of one office's honest reports, with something wrong in the middle one. */
final class PlantedChain {
  private final String form;
  private final List<ReportFigures> reports = new ArrayList<>();
  private final List<Map<CellKey, BigDecimal>> figures = new ArrayList<>();
  private final Set<Finding> honest = new LinkedHashSet<>();

  /**
   * What was found, and whether it names the cell.
   *
   * @param found a finding of severity error or warning that the honest chain does not have
   * @param named one of them has a changed cell among those that disagree
   */
  record Outcome(boolean found, boolean named) {}

  PlantedChain(String form, long seed, int busy) {
    this.form = form;
    int first = Integer.parseInt(form.substring(1, 5)) + (form.startsWith("f2008") ? 2 : 0);
    Random random = new Random(seed);
    Register register = new Register(random, first, first + 2, busy);
    for (int year = first; year < first + 3; year++) {
      Map<String, BigDecimal> counted =
          form.startsWith("f2019") || form.startsWith("f2021")
              ? HonestFigures.national(form, register, year, random)
              : HonestFigures.list(form, register, year, random);
      Map<CellKey, BigDecimal> sheet = sheet(counted, random);
      figures.add(sheet);
      reports.add(report(year, sheet).figures());
    }
    failed(reports).forEach(a -> honest.add(a.finding().orElseThrow()));
  }

  private Map<CellKey, BigDecimal> sheet(Map<String, BigDecimal> counted, Random random) {
    Map<CellKey, BigDecimal> sheet = new LinkedHashMap<>();
    for (CellSpec cell : FormCatalogue.standard().variant(form).cells()) {
      boolean ofYear =
          cell.column().role() == ColumnSpec.Role.YEAR
              || cell.column().role() == ColumnSpec.Role.FIGURE;
      if (!cell.mapped() || cell.row().optional() || !ofYear) {
        continue;
      }
      String code = cell.indicator();
      String split = code + ":" + cell.applicant().code();
      BigDecimal figure = counted.getOrDefault(split, counted.get(code));
      sheet.put(
          new CellKey(code, cell.applicant()),
          figure == null ? BigDecimal.valueOf(unsummed(code, random)) : figure);
    }
    return sheet;
  }

  /** A figure that no sum holds; wholes exceed their parts. */
  private static int unsummed(String code, Random random) {
    if (code.endsWith(".by_head") || code.endsWith("first_handling") || code.contains("outcome.")) {
      return 0;
    }
    boolean whole =
        List.of(
                "disclosure.total",
                "consult.total",
                "response.press_conferences",
                "response.interviews",
                "appeal.total")
            .contains(code);
    return (whole ? 500 : 10) + random.nextInt(80);
  }

  private SampleReport report(int year, Map<CellKey, BigDecimal> sheet) {
    SampleReport report = SampleReport.of(form, year);
    sheet.forEach((key, value) -> set(report, key, value));
    return report;
  }

  static void set(SampleReport report, CellKey key, BigDecimal value) {
    report.set(key.indicator(), key.applicant(), value.toPlainString());
  }

  /** The figures of the year in which errors are planted. */
  Map<CellKey, BigDecimal> middle() {
    return figures.get(1);
  }

  /** One of them. */
  BigDecimal figure(CellKey key) {
    return Objects.requireNonNull(middle().get(key), key.toString());
  }

  Map<CellKey, BigDecimal> yearBefore() {
    return figures.get(0);
  }

  /** The findings of the honest chain. */
  List<Finding> honest() {
    return List.copyOf(honest);
  }

  /** Plants an error in the middle year and looks what the rules say of it and of the next. */
  Outcome with(Set<CellKey> changed, Consumer<SampleReport> error) {
    SampleReport wrong = report(reports.get(1).year(), figures.get(1));
    error.accept(wrong);
    List<Assessment> found =
        failed(List.of(reports.get(0), wrong.figures(), reports.get(2)))
            .filter(a -> a.rule().severity() != Severity.INFO)
            .filter(a -> !honest.contains(a.finding().orElseThrow()))
            .toList();
    int year = wrong.report().year();
    boolean named =
        found.stream()
            .flatMap(a -> Stream.ofNullable(a.evidence()))
            .flatMap(evidence -> evidence.operands().stream())
            .filter(operand -> operand.year() == year)
            .anyMatch(
                operand -> changed.contains(new CellKey(operand.indicator(), operand.applicant())));
    return new Outcome(!found.isEmpty(), named);
  }

  private static Stream<Assessment> failed(List<ReportFigures> chain) {
    List<Assessment> all = new ArrayList<>();
    List<ReportFigures> earlier = new ArrayList<>();
    for (ReportFigures figures : chain) {
      if (!earlier.isEmpty()) {
        all.addAll(ReportChecker.standard().assess(figures));
        all.addAll(SeriesChecker.standard().assess(figures, earlier));
      }
      earlier.add(figures);
    }
    return all.stream().filter(a -> a.verdict() == Verdict.FAILED);
  }

  /** The cells that a sum of the form, or the years before and after, hold to their figure. */
  List<CellKey> held() {
    List<CellKey> held = new ArrayList<>();
    for (CellKey key : middle().keySet()) {
      if (isHeld(key.indicator())) {
        held.add(key);
      }
    }
    return held;
  }

  private boolean isHeld(String code) {
    boolean arithmetic =
        code.startsWith("requests.") || code.startsWith("outcome.") || isCase(code);
    return switch (form) {
      case "f2019" -> arithmetic || code.contains(".items_");
      case "f2021", "f2021-requests2019" ->
          arithmetic || code.startsWith("normative.") || code.startsWith("rules.");
      case "f2014" -> arithmetic || code.startsWith("staff.");
      case "f2008-57" ->
          (arithmetic && !isCase(code))
              || code.startsWith("disclosure.")
              || code.startsWith("normative.")
              || code.startsWith("consult.")
              || code.startsWith("charge.")
              || code.startsWith("staff.");
      case "f2008-quantity" ->
          List.of("requests.closed", "outcome.granted", "outcome.refused").contains(code);
      default -> arithmetic && !isCase(code);
    };
  }

  private static boolean isCase(String code) {
    return code.startsWith("review.") || code.startsWith("litigation.");
  }

  /** The row of one indicator over the kinds of applicant, as printed. */
  List<CellKey> row(String indicator) {
    return Stream.of(Applicant.values())
        .map(applicant -> new CellKey(indicator, applicant))
        .filter(middle()::containsKey)
        .sorted(Comparator.comparingInt(PlantedChain::column))
        .toList();
  }

  private static int column(CellKey key) {
    return List.of(
            "natural",
            "business",
            "research",
            "public_interest",
            "legal_service",
            "other",
            "total",
            "-")
        .indexOf(key.applicant().code());
  }

  /** The rows that are split by applicant. */
  List<String> splitRows() {
    return middle().keySet().stream()
        .filter(key -> key.applicant() == Applicant.NATURAL)
        .map(CellKey::indicator)
        .toList();
  }
}
