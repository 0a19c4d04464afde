package org.giiatlas.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What one text seems to state, as far as it is read: told in the order of the text. */
final class Statements {
  private final List<Candidate> candidates = new ArrayList<>();
  private final Set<String> indicators = new HashSet<>();
  private final Set<Counted> wholes = new HashSet<>();
  private final Map<Counted, Integer> firstNumber = new HashMap<>();

  List<Candidate> all() {
    return List.copyOf(candidates);
  }

  void add(Candidate candidate) {
    candidates.add(candidate);
    String indicator = candidate.figure().indicator();
    Counted counted = new Counted(indicator, candidate.sentence());
    indicators.add(indicator);
    if (!candidate.part()) {
      wholes.add(counted);
    }
    if (candidate.frame().anchor() == Frame.Anchor.NUMBER) {
      firstNumber.merge(counted, candidate.at(), Math::min);
    }
  }

  /** Whether any sentence states the indicator. */
  boolean has(String indicator) {
    return indicators.contains(indicator);
  }

  /** Whether the sentence states the indicator, and not as a part of another number. */
  boolean hasAsAWhole(String indicator, int sentence) {
    return wholes.contains(new Counted(indicator, sentence));
  }

  /** Whether the sentence gives the indicator a number before that place. */
  boolean countsBefore(int at, String indicator, int sentence) {
    return firstNumber.getOrDefault(new Counted(indicator, sentence), at) < at;
  }

  /**
   * Gives what was counted by channel at that place another number; whether anything was.
   *
   * @param figure the other number, as a figure of an indicator
   */
  boolean restate(int at, Function<String, ProseFigure> figure) {
    boolean restated = false;
    ListIterator<Candidate> each = candidates.listIterator(candidates.size());
    while (each.hasPrevious()) {
      Candidate old = each.previous();
      if (old.at() < at) {
        break;
      }
      if (old.at() == at && !old.channel().isEmpty()) {
        each.set(old.with(figure.apply(old.figure().indicator())));
        restated = true;
      }
    }
    return restated;
  }

  private record Counted(String indicator, int sentence) {}
}
