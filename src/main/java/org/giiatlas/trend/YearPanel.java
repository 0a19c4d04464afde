package org.giiatlas.trend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The series values of one year's reports, by agency and by group. */
final class YearPanel {
  private final int year;
  private final Map<String, SeriesValues> byAgency = new HashMap<>();
  private final Map<Grouping, Map<String, List<SeriesValues>>> groups =
      new EnumMap<>(Grouping.class);

  YearPanel(int year) {
    this.year = year;
  }

  int year() {
    return year;
  }

  void add(SeriesValues values) {
    if (byAgency.put(values.agency().id(), values) != null) {
      throw new IllegalArgumentException(
          "two standing reports of %s for %d: one of them must be superseded by the other"
              .formatted(values.agency().id(), year));
    }
    for (Grouping grouping : Grouping.values()) {
      grouping
          .of(values.agency())
          .ifPresent(
              group ->
                  groups
                      .computeIfAbsent(grouping, by -> new TreeMap<>())
                      .computeIfAbsent(group, name -> new ArrayList<>())
                      .add(values));
    }
  }

  /**
   * The groups of this year's reports, each report beside that of the year before.
   *
   * @param prior the year before, where there are reports of it
   */
  List<Group> groups(@Nullable YearPanel prior) {
    return groups.entrySet().stream()
        .flatMap(
            by ->
                by.getValue().entrySet().stream()
                    .map(
                        group ->
                            new Group(
                                year,
                                by.getKey(),
                                group.getKey(),
                                group.getValue().stream()
                                    .map(values -> new Group.Member(values, before(values, prior)))
                                    .toList())))
        .toList();
  }

  /**
   * The wholes that at least one report gives with all parts.
   *
   * @param columns what the reports' values are of
   */
  Stream<CompositionRow> compositions(List<SeriesColumn> columns) {
    return Arrays.stream(Composition.values())
        .flatMap(whole -> composition(whole, columns).stream());
  }

  private Optional<CompositionRow> composition(Composition whole, List<SeriesColumn> columns) {
    List<Integer> places = whole.parts().stream().map(part -> place(part, columns)).toList();
    BigDecimal[] sums = new BigDecimal[places.size()];
    Arrays.fill(sums, BigDecimal.ZERO);
    int reports = 0;
    for (SeriesValues values : byAgency.values()) {
      List<BigDecimal> parts =
          places.stream().flatMap(place -> Stream.ofNullable(value(values, place))).toList();
      if (parts.size() == sums.length) {
        reports++;
        for (int i = 0; i < sums.length; i++) {
          sums[i] = sums[i].add(parts.get(i));
        }
      }
    }
    return reports == 0
        ? Optional.empty()
        : Optional.of(new CompositionRow(year, whole, reports, List.of(sums)));
  }

  private static @Nullable BigDecimal value(SeriesValues values, int place) {
    return place < 0 ? null : values.value(place);
  }

  /** The place of a part among the columns; negative where a crosswalk of one's own lacks it. */
  private static int place(Composition.Part part, List<SeriesColumn> columns) {
    for (int i = 0; i < columns.size(); i++) {
      SeriesColumn column = columns.get(i);
      if (column.series().code().equals(part.series()) && column.applicant() == part.applicant()) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable SeriesValues before(SeriesValues values, @Nullable YearPanel prior) {
    return prior == null ? null : prior.byAgency.get(values.agency().id());
  }
}
