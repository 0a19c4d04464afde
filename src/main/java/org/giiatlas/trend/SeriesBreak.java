package org.giiatlas.trend;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.giiatlas.form.Generation;

/**
 * What becomes of a series in a year from which on another form holds.
 *
 * @param series the series' code
 * @param year the first report year of the new form
 * @param before how the old form's tables match the series; {@code prose:} where only sentences
 *     give it; empty where nothing does
 * @param after the same of the new form
 * @param broken whether figures on either side count different things, so that no line may join
 *     them
 */
public record SeriesBreak(String series, int year, String before, String after, boolean broken) {
  /**
   * The forms by the first report year they hold for: the local forms of 2008, the national 统计表
   * (2014), 国办公开办函〔2019〕60号 (2019) and 国办公开办函〔2021〕30号 (2021).
   */
  private static final Map<Generation, Integer> FORMS =
      new EnumMap<>(
          Map.of(
              Generation.F2008, 2008,
              Generation.F2014, 2014,
              Generation.F2019, 2019,
              Generation.F2021, 2021));

  /**
   * What becomes of all series that the old or the new form gives, in the order of the crosswalk's
   * series and of years.
   */
  public static List<SeriesBreak> of(Crosswalk crosswalk) {
    List<SeriesBreak> breaks = new ArrayList<>();
    for (Series series : crosswalk.series()) {
      Generation before = Generation.F2008;
      for (Generation after : FORMS.keySet()) {
        if (after != before) {
          breaks.add(of(crosswalk, series.code(), before, after));
          before = after;
        }
      }
    }
    breaks.removeIf(each -> each.before().isEmpty() && each.after().isEmpty());
    return breaks;
  }

  /** The years in which one of these series breaks. */
  public static Set<Integer> years(Crosswalk crosswalk, Set<String> series) {
    return of(crosswalk).stream()
        .filter(each -> each.broken() && series.contains(each.series()))
        .map(SeriesBreak::year)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static SeriesBreak of(
      Crosswalk crosswalk, String series, Generation before, Generation after) {
    List<Mapping> old = mappings(crosswalk, series, before);
    List<Mapping> next = mappings(crosswalk, series, after);
    return new SeriesBreak(
        series, FORMS.getOrDefault(after, 0), matches(old), matches(next), !comparable(old, next));
  }

  /** Both forms count exactly the series, or both the same other thing, in all their variants. */
  private static boolean comparable(List<Mapping> old, List<Mapping> next) {
    if (old.isEmpty() || next.isEmpty()) {
      return false;
    }
    return (exact(old) && exact(next)) || (old.size() == 1 && old.equals(next));
  }

  private static boolean exact(List<Mapping> mappings) {
    return mappings.stream().allMatch(mapping -> mapping.match() == Match.EXACT);
  }

  /** What gives the series a value: the form's tables, or else sentences. */
  private static List<Mapping> mappings(Crosswalk crosswalk, String series, Generation form) {
    List<Mapping> all =
        crosswalk.mappings().stream()
            .filter(mapping -> mapping.series().equals(series) && mapping.forms().contains(form))
            .filter(mapping -> mapping.match() != Match.NONE)
            .toList();
    List<Mapping> tables = all.stream().filter(mapping -> !mapping.prose()).toList();
    return tables.isEmpty() ? all : tables;
  }

  private static String matches(List<Mapping> mappings) {
    String codes =
        mappings.stream()
            .map(mapping -> mapping.match().code())
            .distinct()
            .collect(Collectors.joining(" "));
    return !mappings.isEmpty() && mappings.get(0).prose() ? "prose: " + codes : codes;
  }
}
