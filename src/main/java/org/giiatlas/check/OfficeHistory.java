package org.giiatlas.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.giiatlas.form.FormVariant;

/**
 * The years before of every office, while reports come in the order of years. Of each report only
 * those cells are kept that a rule looks back at over that many years, some hundred bytes for most.
 */
final class OfficeHistory {
  private final List<RuleCatalogue.Compiled> rules;
  private final Map<String, List<EarlierFigures>> byOffice = new HashMap<>();
  private final Map<LayoutKey, EarlierFigures.Layout> layouts = new HashMap<>();
  private final Map<Operand, Operand> common = new HashMap<>();

  private record LayoutKey(String variant, int years) {}

  OfficeHistory(RuleCatalogue catalogue) {
    this.rules = catalogue.compiled(Scope.YEARS);
  }

  /** The years of an office so far, in ascending order. */
  List<EarlierFigures> of(String office) {
    return byOffice.getOrDefault(office, List.of());
  }

  /** Adds an office's next year; one of prose only has no cells to look back at. */
  void add(String office, ReportFigures figures) {
    if (figures.variant().isEmpty()) {
      return;
    }
    int next = figures.year() + 1;
    List<EarlierFigures> years = new ArrayList<>();
    for (EarlierFigures earlier : of(office)) {
      years.add(earlier.only(layout(earlier.variant(), next - earlier.year())));
    }
    years.add(EarlierFigures.of(figures, layout(figures.variant().get(), 1), this::shared));
    byOffice.put(office, List.copyOf(years));
  }

  private EarlierFigures.Layout layout(FormVariant variant, int years) {
    return layouts.computeIfAbsent(
        new LayoutKey(variant.id(), years), key -> EarlierFigures.Layout.of(variant, years, rules));
  }

  /** Without its place in a document that is not looked at; most cells hold the same zero. */
  private Operand shared(Operand operand) {
    Operand kept = operand.withoutPlace();
    boolean frequent = !operand.reported() || operand.isZero();
    return frequent ? common.computeIfAbsent(kept, same -> same) : kept;
  }
}
