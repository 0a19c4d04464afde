package org.giiatlas.trend;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.giiatlas.form.Applicant;
import org.giiatlas.report.IndicatorCatalogue;
import org.giiatlas.report.Observation;
import org.jspecify.annotations.Nullable;

/** The observations of one report, looked up by indicator and applicant. */
final class FormCells {
  private final Map<Applicant, Map<String, Observation>> cells = new EnumMap<>(Applicant.class);

  FormCells(List<Observation> observations) {
    for (Observation cell : observations) {
      cells.computeIfAbsent(cell.applicant(), kind -> new HashMap<>()).put(cell.indicator(), cell);
    }
  }

  /**
   * The observation of an indicator for an applicant, or null where the report's form does not
   * print it. An indicator without a split belongs to the total, and a form that splits nothing
   * states the total.
   */
  @Nullable Observation get(String indicator, Applicant applicant) {
    if (applicant == Applicant.TOTAL || applicant == Applicant.NONE) {
      Observation total = cell(indicator, Applicant.TOTAL);
      return total == null ? cell(indicator, Applicant.NONE) : total;
    }
    return IndicatorCatalogue.standard().get(indicator).byApplicant()
        ? cell(indicator, applicant)
        : null;
  }

  private @Nullable Observation cell(String indicator, Applicant applicant) {
    Map<String, Observation> ofKind = cells.get(applicant);
    return ofKind == null ? null : ofKind.get(indicator);
  }
}
