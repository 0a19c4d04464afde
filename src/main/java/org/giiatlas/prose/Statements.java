package org.giiatlas.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.ListIterator;
import java.util.function.Function;

/** What one text seems to state, as far as it is read. */
final class Statements {
  private final List<Candidate> candidates = new ArrayList<>();

  List<Candidate> all() {
    return List.copyOf(candidates);
  }

  void add(Candidate candidate) {
    candidates.add(candidate);
  }

  /** Whether any sentence states the indicator. */
  boolean has(String indicator) {
    return candidates.stream().anyMatch(each -> isOf(each, indicator));
  }

  /** Whether the sentence states the indicator, and not as a part of another number. */
  boolean hasAsAWhole(String indicator, int sentence) {
    return candidates.stream()
        .anyMatch(each -> isOf(each, indicator) && each.sentence() == sentence && !each.part());
  }

  /** Whether the sentence gives the indicator a number before that place. */
  boolean countsBefore(int at, String indicator, int sentence) {
    return candidates.stream()
        .filter(each -> isOf(each, indicator) && each.sentence() == sentence)
        .anyMatch(each -> each.frame().anchor() == Frame.Anchor.NUMBER && each.at() < at);
  }

  /**
   * Gives what was counted by channel at that place another number; whether anything was.
   *
   * @param figure the other number, as a figure of an indicator
   */
  boolean restate(int at, Function<String, ProseFigure> figure) {
    boolean restated = false;
    for (ListIterator<Candidate> each = candidates.listIterator(); each.hasNext(); ) {
      Candidate old = each.next();
      if (old.at() == at && !old.channel().isEmpty()) {
        each.set(old.with(figure.apply(old.figure().indicator())));
        restated = true;
      }
    }
    return restated;
  }

  private static boolean isOf(Candidate candidate, String indicator) {
    return candidate.figure().indicator().equals(indicator);
  }
}
