package org.giiatlas.prose;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** The numbers of a sentence so far, and those of the sentence before it, added up by unit. */
final class Sums {
  private Map<String, Sum> before = Map.of();
  private Map<String, Sum> byUnit = new HashMap<>();

  void newSentence() {
    before = byUnit;
    byUnit = new HashMap<>();
  }

  void add(Token number) {
    byUnit.merge(number.unit(), new Sum(1, number.value()), Sum::plus);
  }

  /** Whether several numbers of that one's unit, of one sentence, add up to it. */
  boolean addUpTo(Token number) {
    Sum sum = byUnit.getOrDefault(number.unit(), before.get(number.unit()));
    return sum != null && sum.count() > 1 && sum.value().compareTo(number.value()) == 0;
  }

  private record Sum(int count, BigDecimal value) {
    Sum plus(Sum other) {
      return new Sum(count + other.count(), value.add(other.value()));
    }
  }
}
