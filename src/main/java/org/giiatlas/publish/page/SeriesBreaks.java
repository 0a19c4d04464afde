package org.giiatlas.publish.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.giiatlas.form.Generation;
import org.giiatlas.trend.Crosswalk;
import org.giiatlas.trend.Mapping;
import org.giiatlas.trend.Match;

/** The years at whose beginning a series is broken, since a new form counts something else. */
final class SeriesBreaks {
  /** The first report years of the national forms and the form of each. */
  static final Map<Integer, Generation> FORMS =
      new TreeMap<>(Map.of(2014, Generation.F2014, 2019, Generation.F2019, 2021, Generation.F2021));

  private SeriesBreaks() {}

  /** The years, ascending. */
  static List<Integer> of(Crosswalk crosswalk, String series) {
    List<Integer> breaks = new java.util.ArrayList<>();
    Generation before = Generation.F2008;
    for (Map.Entry<Integer, Generation> form : FORMS.entrySet()) {
      if (!comparable(
          mapping(crosswalk, series, before), mapping(crosswalk, series, form.getValue()))) {
        breaks.add(form.getKey());
      }
      before = form.getValue();
    }
    return List.copyOf(breaks);
  }

  private static boolean comparable(Optional<Mapping> before, Optional<Mapping> after) {
    return before.isPresent()
        && after.isPresent()
        && (before.equals(after) || (exact(before.get()) && exact(after.get())));
  }

  private static boolean exact(Mapping mapping) {
    return mapping.match() == Match.EXACT;
  }

  /** The first row for that form: tables come before sentences. */
  private static Optional<Mapping> mapping(Crosswalk crosswalk, String series, Generation form) {
    return crosswalk.mappings().stream()
        .filter(row -> row.series().equals(series) && row.forms().contains(form))
        .min((a, b) -> Boolean.compare(a.prose(), b.prose()));
  }
}
