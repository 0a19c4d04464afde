package org.giiatlas.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.giiatlas.store.Contender;
import org.giiatlas.store.Standing;

/**
 * Settles which document stands where several report for one agency and period: the most complete,
 * of these the newest, of these the first by path.
 */
public final class Standings {
  private static final Comparator<Contender> BEST_FIRST =
      Comparator.comparing(Contender::completeness)
          .thenComparing(
              contender -> contender.publishedOn().orElse(LocalDate.MIN), Comparator.reverseOrder())
          .thenComparing(Contender::document);

  private Standings() {}

  /** The standing of every report, one each; ids are unique. */
  public static List<Standing> settle(List<Contender> contenders) {
    Map<String, List<Contender>> byKey =
        contenders.stream()
            .collect(Collectors.groupingBy(Contender::key, TreeMap::new, Collectors.toList()));
    List<Standing> standings = new ArrayList<>(contenders.size());
    byKey.forEach((key, rivals) -> standings.addAll(among(key, rivals)));
    return standings;
  }

  /** The standings that differ from what was settled before, so that a night writes only those. */
  static List<Standing> changes(List<Contender> contenders) {
    Set<Standing> before = new HashSet<>();
    contenders.forEach(contender -> contender.settled().ifPresent(before::add));
    return settle(contenders).stream().filter(standing -> !before.contains(standing)).toList();
  }

  private static List<Standing> among(String key, List<Contender> rivals) {
    List<Contender> ranked = rivals.stream().sorted(BEST_FIRST).toList();
    List<Standing> standings = new ArrayList<>();
    standings.add(new Standing(ranked.get(0).document(), key, Optional.empty()));
    Set<String> taken = new HashSet<>();
    for (Contender beaten : ranked.subList(1, ranked.size())) {
      String id = key + "-" + beaten.sha256().substring(0, 8);
      // The same bytes at several paths have the same digest.
      String unique = id;
      for (int copy = 2; !taken.add(unique); copy++) {
        unique = id + "-" + copy;
      }
      standings.add(new Standing(beaten.document(), unique, Optional.of(key)));
    }
    return standings;
  }
}
