package org.giiatlas.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.giiatlas.form.FormCatalogue;
import org.giiatlas.form.FormVariant;

/**
 * The years before of every office, while reports come in the order of years. Of each report only
 * those cells are kept that a rule looks back at over that many years, some hundred bytes for most.
 */
final class OfficeHistory {
  /** From so many years on, a report is looked back at by what an edition keeps of it. */
  private static final int FAR = 2;

  private final List<RuleCatalogue.Compiled> rules;
  private final Map<String, List<KeptFigures>> byOffice = new HashMap<>();
  private final Map<LayoutKey, KeptFigures.Layout> layouts = new HashMap<>();
  private final Map<KeptFigures.Layout, KeptFigures.Layout> distinct = new HashMap<>();
  private final Map<Operand, Operand> common = new HashMap<>();

  private record LayoutKey(String variant, int years) {}

  OfficeHistory(RuleCatalogue catalogue) {
    this.rules =
        Stream.of(Scope.YEARS, Scope.COHORT)
            .flatMap(scope -> catalogue.compiled(scope).stream())
            .toList();
  }

  /** The years of an office so far, in ascending order. */
  List<KeptFigures> of(String office) {
    return byOffice.getOrDefault(office, List.of());
  }

  /** What other offices of the same year are compared with; empty for a report of prose only. */
  Optional<KeptFigures> ofSameYear(ReportFigures figures) {
    return figures
        .variant()
        .map(variant -> KeptFigures.of(figures, layout(variant, 0), this::shared));
  }

  /** Adds an office's next year; one of prose only has no cells to look back at. */
  void add(String office, ReportFigures figures) {
    figures
        .variant()
        .map(variant -> KeptFigures.of(figures, layout(variant, 1), this::shared))
        .ifPresent(kept -> add(office, kept));
  }

  /** Adds an office's next year as an edition kept it; the year after it is not assessed. */
  void add(PastFigures past, int year) {
    FormVariant variant = FormCatalogue.standard().variant(past.variant());
    add(past.office(), KeptFigures.of(past, year, layout(variant, FAR), this::shared));
  }

  private void add(String office, KeptFigures figures) {
    int next = figures.year() + 1;
    List<KeptFigures> years = new ArrayList<>();
    for (KeptFigures earlier : of(office)) {
      years.add(earlier.only(layout(earlier.variant(), next - earlier.year())));
    }
    years.add(figures);
    byOffice.put(office, List.copyOf(years));
  }

  /** What is looked back at from two years later on, of all offices whose last year this is. */
  List<PastFigures> past(int year) {
    List<PastFigures> past = new ArrayList<>();
    for (Map.Entry<String, List<KeptFigures>> office : new TreeMap<>(byOffice).entrySet()) {
      KeptFigures last = office.getValue().get(office.getValue().size() - 1);
      if (last.year() == year) {
        past.add(last.only(layout(last.variant(), FAR)).past(office.getKey()));
      }
    }
    return past;
  }

  /** One object for equal layouts: from some distance on, rules look back at the same cells. */
  private KeptFigures.Layout layout(FormVariant variant, int years) {
    return layouts.computeIfAbsent(
        new LayoutKey(variant.id(), years),
        key ->
            distinct.computeIfAbsent(
                KeptFigures.Layout.of(variant, years, rules), layout -> layout));
  }

  /** Without its place in a document that is not looked at; most cells hold the same zero. */
  private Operand shared(Operand operand) {
    Operand kept = operand.withoutPlace();
    boolean frequent = !operand.reported() || operand.isZero();
    return frequent ? common.computeIfAbsent(kept, same -> same) : kept;
  }
}
