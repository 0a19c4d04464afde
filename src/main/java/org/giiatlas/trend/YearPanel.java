package org.giiatlas.trend;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  private static @Nullable SeriesValues before(SeriesValues values, @Nullable YearPanel prior) {
    return prior == null ? null : prior.byAgency.get(values.agency().id());
  }
}
