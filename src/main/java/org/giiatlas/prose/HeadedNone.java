package org.giiatlas.prose;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What 无。 says there was none of, by the heading that it stands alone below: the table {@code
 * headed.csv}.
 */
final class HeadedNone {
  private static final Map<String, String> CASES = indicatorsOf("cases");

  /** Reviews and suits, which a heading names with the requests that they are about. */
  private static final Map<String, String> DISPUTES = indicatorsOf("disputes");

  /** The same of a heading that is of charges, whatever else it names. */
  private static final Map<String, String> CHARGES = indicatorsOf("charges");

  /** Words of a heading that is of more than cases, or of something else about them. */
  private static final Set<String> OF_MORE = indicatorsOf("more").keySet();

  private HeadedNone() {}

  private static Map<String, String> indicatorsOf(String subject) {
    Map<String, String> indicators = new HashMap<>();
    ProseTable.rows("headed").stream()
        .filter(row -> ProseTable.cell(row, "subject").equals(subject))
        .forEach(
            row ->
                indicators.put(ProseTable.cell(row, "class"), ProseTable.cell(row, "indicator")));
    return Map.copyOf(indicators);
  }

  /**
   * The indicators that are nought.
   *
   * @param heading the kinds of the heading's words
   */
  static Stream<String> indicators(Set<String> heading) {
    if (!Collections.disjoint(heading, OF_MORE)) {
      return Stream.of();
    }
    if (!Collections.disjoint(heading, DISPUTES.keySet())) {
      return indicators(heading, DISPUTES);
    }
    return indicators(heading, Collections.disjoint(heading, CHARGES.keySet()) ? CASES : CHARGES);
  }

  private static Stream<String> indicators(Set<String> heading, Map<String, String> about) {
    return heading.stream().map(about::get).filter(Objects::nonNull).distinct();
  }
}
