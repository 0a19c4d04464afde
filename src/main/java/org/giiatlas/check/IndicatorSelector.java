package org.giiatlas.check;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.giiatlas.report.Indicator;
import org.giiatlas.report.IndicatorCatalogue;

/**
 * Chooses indicators by patterns: {@code unit:件}, a code, a code with {@code *} for anything; with
 * {@code !} before it, what is left out.
 */
final class IndicatorSelector {
  private static final String UNIT = "unit:";

  private final List<Predicate<Indicator>> chosen;
  private final List<Predicate<Indicator>> leftOut;

  private IndicatorSelector(List<Predicate<Indicator>> chosen, List<Predicate<Indicator>> leftOut) {
    this.chosen = chosen;
    this.leftOut = leftOut;
  }

  /**
   * The codes of the indicators that patterns choose.
   *
   * @throws IllegalArgumentException if no indicator is chosen; names the rule
   */
  static Set<String> codes(Rule rule, List<String> patterns) {
    IndicatorSelector selector =
        new IndicatorSelector(
            patterns.stream().filter(p -> !p.startsWith("!")).map(p -> predicate(p)).toList(),
            patterns.stream()
                .filter(p -> p.startsWith("!"))
                .map(p -> predicate(p.substring(1)))
                .toList());
    Set<String> codes =
        IndicatorCatalogue.standard().all().stream()
            .filter(selector::chooses)
            .map(Indicator::code)
            .collect(Collectors.toUnmodifiableSet());
    if (codes.isEmpty()) {
      throw rule.malformed("no indicator is chosen by " + patterns);
    }
    return codes;
  }

  private static Predicate<Indicator> predicate(String pattern) {
    if (pattern.startsWith(UNIT)) {
      String unit = pattern.substring(UNIT.length());
      return indicator -> indicator.unit().equals(unit);
    }
    if (pattern.indexOf('*') < 0) {
      return indicator -> indicator.code().equals(pattern);
    }
    Pattern codes = Pattern.compile(pattern.replace(".", "\\.").replace("*", ".*"));
    return indicator -> codes.matcher(indicator.code()).matches();
  }

  private boolean chooses(Indicator indicator) {
    return chosen.stream().anyMatch(p -> p.test(indicator))
        && leftOut.stream().noneMatch(p -> p.test(indicator));
  }
}
