package org.giiatlas.prose;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chooses at most one figure an indicator: the most explicit statement, and none where statements
 * that are equally explicit contradict each other.
 */
final class Selection {
  private static final String NEW = "requests.new";
  private static final String CARRIED_IN = "requests.carried_in";
  private static final String CARRIED_OUT = "requests.carried_out";
  private static final String OUTCOMES = "outcome.total";

  private static final Set<String> OUTCOME_KINDS = Roles.indicators("outcome");

  /** From this strength on a frame says that the requests are new ones. */
  private static final int SAYS_NEW = 60;

  private static final String SUITS = "litigation.";
  private static final String REVIEWS = "review.";

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
    return Stream.concat(
            ofTheCasesThereWere(chosen).stream()
                .filter(candidate -> !isLessThanOnWebsites(candidate, chosen))
                .map(Candidate::figure),
            onSites(byIndicator.getOrDefault(WEBSITE, List.of())).stream())
        .sorted(Comparator.comparing(ProseFigure::indicator))
        .toList();
  }

  /**
   * 行政复议10件，行政诉讼0件，维持2件，尚未审结8件: results are of the cases that there were; which they are must show,
   * or they are nobody's. Those listed as parts of the suits (其中) stay as printed.
   */
  private static List<Candidate> ofTheCasesThereWere(List<Candidate> chosen) {
    Optional<Candidate> noSuits =
        chosen.stream()
            .filter(each -> each.figure().indicator().equals(SUITS + "total"))
            .filter(each -> isZero(each.figure()))
            .findFirst();
    List<Candidate> results =
        chosen.stream()
            .filter(each -> each.figure().indicator().startsWith(SUITS))
            .filter(each -> each.figure().value().signum() > 0)
            .filter(each -> noSuits.isPresent() && each.partOf() != noSuits.get().at())
            .toList();
    if (results.isEmpty()) {
      return chosen;
    }
    BigDecimal sum =
        results.stream()
            .map(each -> each.figure().value())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean ofReviews =
        chosen.stream()
            .map(Candidate::figure)
            .anyMatch(
                figure ->
                    figure.indicator().equals(REVIEWS + "total")
                        && figure.value().compareTo(sum) == 0);
    return chosen.stream()
        .filter(each -> ofReviews || !results.contains(each))
        .map(
            each ->
                results.contains(each)
                    ? each.with(each.figure().of(each.figure().indicator().replace(SUITS, REVIEWS)))
                    : each)
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
        .filter(
            other ->
                other.partOf() == candidate.at()
                    || (candidate.frame().only() == Frame.Only.ACCEPTED
                        && !isPartOfAnother(other, all)))
        .anyMatch(other -> !isBeside(candidate, other, all));
  }

  /**
   * Whether the outcomes and what is carried on show that the requests of last year are not among
   * those counted: 受理145件，上年结转4件，答复135件，结转14件.
   */
  private static boolean isBeside(Candidate counted, Candidate carriedIn, List<Candidate> all) {
    BigDecimal requests = counted.figure().value().add(carriedIn.figure().value());
    Set<BigDecimal> carriedOut = new HashSet<>(values(all, CARRIED_OUT));
    carriedOut.add(BigDecimal.ZERO);
    Set<BigDecimal> outcomes = new HashSet<>(values(all, OUTCOMES));
    OUTCOME_KINDS.stream()
        .map(kind -> values(all, kind))
        .filter(values -> values.size() == 1)
        .map(values -> values.iterator().next())
        .reduce(BigDecimal::add)
        .ifPresent(outcomes::add);
    return outcomes.stream()
        .anyMatch(
            total -> carriedOut.stream().anyMatch(out -> total.add(out).compareTo(requests) == 0));
  }

  private static Set<BigDecimal> values(List<Candidate> candidates, String indicator) {
    return candidates.stream()
        .map(Candidate::figure)
        .filter(figure -> figure.indicator().equals(indicator))
        .map(ProseFigure::value)
        .collect(Collectors.toSet());
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
    List<Candidate> wholes = differing(wholes(candidates));
    boolean contradicted =
        isOfSeveralGrounds(best)
            || best.stream().map(each -> each.figure().value()).distinct().count() > 1
            || best.stream().anyMatch(each -> isOneOfSeveralSites(each, wholes))
            || (isZero(best.get(0).figure())
                    != candidates.stream().map(Candidate::figure).allMatch(Selection::isZero)
                && candidates.stream().map(Candidate::figure).anyMatch(Selection::isZero));
    return contradicted
        ? Optional.empty()
        : best.stream().min(Comparator.comparingInt(each -> each.figure().line()));
  }

  /** 不予公开（属于国家秘密）1件，不予公开（过程性信息）1件: neither is all that was denied. */
  private static boolean isOfSeveralGrounds(List<Candidate> best) {
    return OUTCOME_KINDS.contains(best.get(0).figure().indicator())
        && best.stream().map(Candidate::at).distinct().count() > 1
        && best.stream().map(Candidate::sentence).distinct().count() == 1;
  }

  /** 在甲网站主动公开信息345条，在乙网站335条: neither is what all websites have, nor is 在省政府网站20条. */
  private static boolean isOneOfSeveralSites(Candidate one, List<Candidate> wholes) {
    return Site.isProvinces(one.site())
        || (!one.channel().isEmpty()
            && wholes.stream()
                .filter(other -> other.figure().value().compareTo(one.figure().value()) != 0)
                .anyMatch(other -> other.channel().equals(one.channel()) && isNear(other, one)));
  }

  /** Those that are no parts of another of them. */
  private static List<Candidate> wholes(List<Candidate> candidates) {
    Set<Integer> places = candidates.stream().map(Candidate::at).collect(Collectors.toSet());
    return candidates.stream().filter(each -> !places.contains(each.partOf())).toList();
  }

  /** One of each that state the same in one sentence. */
  private static List<Candidate> differing(List<Candidate> candidates) {
    Set<Statement> seen = new HashSet<>();
    return candidates.stream()
        .filter(
            each ->
                seen.add(
                    new Statement(
                        each.channel(), each.sentence(), each.frame(), each.figure().value())))
        .toList();
  }

  private record Statement(String channel, int sentence, Frame frame, BigDecimal value) {}

  /** 在我局网站公开345条，在市政府网站335条: each is what the website of its owner has. */
  private static List<ProseFigure> onSites(List<Candidate> onWebsites) {
    List<Candidate> wholes = wholes(onWebsites);
    Map<String, List<Candidate>> bySite =
        wholes.stream()
            .filter(candidate -> !candidate.site().isEmpty())
            .filter(candidate -> isOneOfSeveralSites(candidate, wholes))
            .collect(Collectors.groupingBy(Candidate::site, TreeMap::new, Collectors.toList()));
    return bySite.size() == 1
        ? List.of()
        : bySite.entrySet().stream()
            .filter(site -> site.getValue().stream().map(Candidate::at).distinct().count() == 1)
            .map(site -> site.getValue().get(0).figure().of(site.getKey()))
            .toList();
  }

  private static boolean isNear(Candidate other, Candidate best) {
    int apart = Math.abs(other.sentence() - best.sentence());
    return apart == 0 || (apart == 1 && other.frame().equals(best.frame()));
  }

  private static boolean isZero(ProseFigure figure) {
    return figure.value().signum() == 0;
  }
}
