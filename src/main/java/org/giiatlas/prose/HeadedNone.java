package org.giiatlas.prose;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What 无。 says there was none of, by the heading that it stands alone below. */
final class HeadedNone {
  private static final Map<String, String> CASES =
      Map.of(
          "REQ", "requests.new",
          "ONREQ", "requests.new",
          "CLOSE", "outcome.total",
          "REVIEW", "review.total",
          "SUIT", "litigation.total");

  /** The same of a heading that is of charges, whatever else it names. */
  private static final Map<String, String> CHARGES =
      Map.of("FEE", "charge.total", "COLLECT", "charge.total", "WAIVER", "waiver.count");

  /** Words of a heading that is of more than cases, or of something else about them. */
  private static final Set<String> OF_MORE =
      Set.of("ACTIVE", "NOTOPEN", "CONSULT", "REPORT", "SUITFEE");

  private HeadedNone() {}

  /**
   * The indicators that are nought.
   *
   * @param heading the kinds of the heading's words
   */
  static Stream<String> indicators(Set<String> heading) {
    if (!Collections.disjoint(heading, OF_MORE)) {
      return Stream.of();
    }
    Map<String, String> about = Collections.disjoint(heading, CHARGES.keySet()) ? CASES : CHARGES;
    return heading.stream().map(about::get).filter(Objects::nonNull).distinct();
  }
}
