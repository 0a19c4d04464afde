package org.giiatlas.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.giiatlas.agency.Agency;
import org.giiatlas.agency.AgencyRegistry;
import org.giiatlas.agency.Succession;
import org.giiatlas.agency.Surroundings;

/**
 * An office that became part of another one: two series, which the page links and does not join.
 *
 * @param from the office that was
 * @param into the office that took over
 * @param year the year of the reform's decision
 */
record Merger(Agency from, Agency into, int year) {
  /**
   * The mergers among the agencies of an edition, of which both sides have reports.
   *
   * @param agencies by their ids
   */
  static List<Merger> among(SortedMap<String, Agency> agencies) {
    AgencyRegistry registry = AgencyRegistry.standard();
    List<Succession> kinds =
        registry.successions().stream()
            .filter(kind -> kind.kind() == Succession.Kind.MERGES)
            .toList();
    List<Merger> mergers = new ArrayList<>();
    for (Agency from : agencies.values()) {
      for (Succession kind : kinds) {
        if (from.regionCode().isPresent() && from.name().endsWith(kind.office())) {
          String division = from.name().substring(0, from.name().length() - kind.office().length());
          Surroundings there =
              new Surroundings(from.regionCode(), Optional.of(kind.year() + 1), "", "");
          String id = registry.place(division + kind.successor(), there).id();
          Agency into = agencies.get(id);
          if (into != null && !into.id().equals(from.id())) {
            mergers.add(new Merger(from, into, kind.year()));
          }
        }
      }
    }
    return mergers;
  }
}
