package org.giiatlas.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.giiatlas.agency.Agency;
import org.giiatlas.agency.Level;

/**
 * The standing reports of one year, as far as rules set offices against each other. It is filled
 * with the whole year before the first report is set against it.
 */
final class Cohort {
  private final int year;
  private final Map<Peers, List<Member>> byPeers = new HashMap<>();
  private final Map<String, List<Member>> byArea = new HashMap<>();
  private final Map<ChangeKey, Optional<Usual>> changes = new HashMap<>();

  /**
   * A report of the year.
   *
   * @param agency whose it is
   * @param now the cells that some rule looks at
   * @param before those of the year before, where there is a report
   */
  record Member(Agency agency, KeptFigures now, Optional<KeptFigures> before) {}

  /** Offices that do the same work at the same level. */
  private record Peers(Level level, String sector) {
    static Optional<Peers> of(Agency agency) {
      return agency
          .level()
          .flatMap(level -> agency.sector().map(sector -> new Peers(level, sector)));
    }
  }

  private record ChangeKey(String rule, Peers peers, CellKey cell) {}

  Cohort(int year) {
    this.year = year;
  }

  int year() {
    return year;
  }

  void add(Member member) {
    Peers.of(member.agency())
        .ifPresent(peers -> byPeers.computeIfAbsent(peers, p -> new ArrayList<>()).add(member));
    Area.above(member.agency())
        .ifPresent(area -> byArea.computeIfAbsent(area, a -> new ArrayList<>()).add(member));
  }

  /** The reports of the offices whose figures an area's own report sums up. */
  List<Member> officesOf(String area) {
    return byArea.getOrDefault(area, List.of());
  }

  /**
   * How a figure of the offices of one level and sector usually changed on the year before, on the
   * scale of ln(1 + x); empty where none of them reports both.
   */
  Optional<Usual> usualChange(Rule rule, Agency agency, CellKey cell) {
    return Peers.of(agency)
        .flatMap(
            peers ->
                changes.computeIfAbsent(
                    new ChangeKey(rule.id(), peers, cell), key -> usualChange(rule, key)));
  }

  private Optional<Usual> usualChange(Rule rule, ChangeKey key) {
    double[] all =
        byPeers.getOrDefault(key.peers(), List.of()).stream()
            .filter(member -> member.now().isUnder(rule))
            .flatMap(member -> change(rule, member, key.cell()).stream())
            .mapToDouble(Double::doubleValue)
            .toArray();
    return all.length == 0 ? Optional.empty() : Optional.of(Usual.of(all));
  }

  private static Optional<Double> change(Rule rule, Member member, CellKey cell) {
    Optional<Operand> now = member.now().operand(cell).filter(Cohort::isCount);
    Optional<Operand> before =
        member
            .before()
            .filter(figures -> figures.isUnder(rule))
            .flatMap(figures -> figures.operand(cell))
            .filter(Cohort::isCount);
    return now.flatMap(x -> before.map(y -> change(x, y)));
  }

  /** Whether a figure is reported and no negative number. */
  static boolean isCount(Operand operand) {
    return operand.reported() && operand.number().signum() >= 0;
  }

  /** A change on the scale of ln(1 + x), on which a doubling weighs the same at every size. */
  static double change(Operand now, Operand before) {
    return Math.log1p(now.number().doubleValue()) - Math.log1p(before.number().doubleValue());
  }
}
