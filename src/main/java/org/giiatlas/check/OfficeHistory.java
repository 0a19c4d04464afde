package org.giiatlas.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.giiatlas.form.FormVariant;

/**
 * The years before of every office, while reports come in the order of years. Of each report only
 * those cells are kept that a rule looks back at over that many years, some hundred bytes for most.
 */
final class OfficeHistory {
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
    if (figures.variant().isEmpty()) {
      return;
    }
    int next = figures.year() + 1;
    List<KeptFigures> years = new ArrayList<>();
    for (KeptFigures earlier : of(office)) {
      years.add(earlier.only(layout(earlier.variant(), next - earlier.year())));
    }
    years.add(KeptFigures.of(figures, layout(figures.variant().get(), 1), this::shared));
    byOffice.put(office, List.copyOf(years));
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
