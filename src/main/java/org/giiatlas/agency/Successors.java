package org.giiatlas.agency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the ids of the agencies that took over from another one of the same division. */
final class Successors {
  private final Map<String, List<Link>> byOffice = new HashMap<>();

  private record Link(String successorSlug, Succession succession) {}

  Successors(Offices offices, Romaniser romaniser) {
    for (Succession succession : offices.successions()) {
      String before = romaniser.slug(offices.canonical(succession.office()));
      String after = romaniser.slug(offices.canonical(succession.successor()));
      // A series that runs on has one id before and after.
      if (succession.kind() != Succession.Kind.CONTINUES && !before.equals(after)) {
        byOffice
            .computeIfAbsent(before, slug -> new ArrayList<>())
            .add(new Link(after, succession));
      }
    }
  }

  /** The successors by the table, whether or not they are known to exist; in its order. */
  List<Successor> of(String agencyId) {
    List<Successor> successors = new ArrayList<>();
    for (int at = agencyId.indexOf('-'); at >= 0; at = agencyId.indexOf('-', at + 1)) {
      String region = agencyId.substring(0, at + 1);
      for (Link link : byOffice.getOrDefault(agencyId.substring(at + 1), List.of())) {
        successors.add(new Successor(region + link.successorSlug(), link.succession()));
      }
    }
    return List.copyOf(successors);
  }
}
