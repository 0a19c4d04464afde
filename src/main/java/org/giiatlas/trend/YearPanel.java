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

  /** The values of an agency, or null where it has no report this year. */
  @Nullable SeriesValues of(String agencyId) {
    return byAgency.get(agencyId);
  }

  List<Group> groups() {
    return groups.entrySet().stream()
        .flatMap(
            by ->
                by.getValue().entrySet().stream()
                    .map(group -> new Group(year, by.getKey(), group.getKey(), group.getValue())))
        .toList();
  }
}
