package org.giiatlas.prose;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Chooses at most one figure an indicator: the most explicit statement, and none where statements
 * that are equally explicit contradict each other.
 */
final class Selection {
  private static final String NEW = "requests.new";
  private static final String CARRIED_IN = "requests.carried_in";

  /** From this strength on a frame says that the requests are new ones. */
  private static final int SAYS_NEW = 60;

  private static final String TOTAL = "disclosure.total";
  private static final String WEBSITE = "disclosure.via.website";

  private Selection() {}

  /** The figures to publish, in the order of their indicators' codes. */
  static List<ProseFigure> choose(List<Candidate> candidates) {
    Map<String, List<Candidate>> byIndicator =
        candidates.stream()
            .filter(candidate -> !mayCountCarriedIn(candidate, candidates))
            .collect(
                Collectors.groupingBy(
                    candidate -> candidate.figure().indicator(),
                    TreeMap::new,
                    Collectors.toList()));
    List<Candidate> chosen =
        byIndicator.values().stream().flatMap(of -> mostExplicit(of).stream()).toList();
    return chosen.stream()
        .filter(candidate -> !isLessThanOnWebsites(candidate, chosen))
        .map(Candidate::figure)
        .toList();
  }

  /**
   * 网站公开5667条。同时，通过报纸、微信等公开2500条: what is published by several channels is no total where the
   * websites have more.
   */
  private static boolean isLessThanOnWebsites(Candidate total, List<Candidate> chosen) {
    return total.figure().indicator().equals(TOTAL)
        && total.byChannels()
        && chosen.stream()
            .map(Candidate::figure)
            .filter(figure -> figure.indicator().equals(WEBSITE))
            .anyMatch(figure -> figure.value().compareTo(total.figure().value()) > 0);
  }

  /** Whether requests carried over from last year may be among the requests counted. */
  private static boolean mayCountCarriedIn(Candidate candidate, List<Candidate> all) {
    if (!candidate.figure().indicator().equals(NEW) || candidate.frame().strength() >= SAYS_NEW) {
      return false;
    }
    return all.stream()
        .filter(other -> other.figure().indicator().equals(CARRIED_IN))
        .filter(other -> other.figure().value().signum() > 0)
        .anyMatch(
            other ->
                other.partOf() == candidate.at()
                    || (candidate.frame().only() == Frame.Only.ACCEPTED
                        && !isPartOfAnother(other, all)));
  }

  /** 受理95件。答复98件（含上年结转8件）: those of last year are among the answered ones. */
  private static boolean isPartOfAnother(Candidate part, List<Candidate> all) {
    return all.stream()
        .filter(whole -> whole.at() == part.partOf())
        .anyMatch(whole -> !whole.figure().indicator().equals(NEW));
  }

  private static Optional<Candidate> mostExplicit(List<Candidate> candidates) {
    int top = candidates.stream().mapToInt(Candidate::rank).max().orElse(0);
    List<Candidate> best =
        candidates.stream().filter(candidate -> candidate.rank() == top).toList();
    boolean contradicted =
        best.stream().map(each -> each.figure().value()).distinct().count() > 1
            || isOneOfSeveralSites(candidates, top)
            || (isZero(best.get(0).figure())
                    != candidates.stream().map(Candidate::figure).allMatch(Selection::isZero)
                && candidates.stream().map(Candidate::figure).anyMatch(Selection::isZero));
    return contradicted
        ? Optional.empty()
        : best.stream().min(Comparator.comparingInt(each -> each.figure().line()));
  }

  /** 在甲网站主动公开信息345条，在乙网站335条: neither is what all websites have. */
  private static boolean isOneOfSeveralSites(List<Candidate> candidates, int top) {
    return candidates.stream()
        .filter(best -> best.rank() == top && !best.channel().isEmpty())
        .anyMatch(
            best ->
                candidates.stream()
                    .filter(other -> isNear(other, best) && !other.part())
                    .filter(other -> other.channel().equals(best.channel()))
                    .anyMatch(
                        other -> other.figure().value().compareTo(best.figure().value()) != 0));
  }

  private static boolean isNear(Candidate other, Candidate best) {
    int apart = Math.abs(other.sentence() - best.sentence());
    return apart == 0 || (apart == 1 && other.frame().equals(best.frame()));
  }

  private static boolean isZero(ProseFigure figure) {
    return figure.value().signum() == 0;
  }
}
