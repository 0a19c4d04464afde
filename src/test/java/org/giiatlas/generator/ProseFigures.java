package org.giiatlas.generator;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Plausible figures for what sentences state and tables may not have. */
final class ProseFigures {
  private static final List<String> LARGE =
      List.of(
          "disclosure.total",
          "disclosure.via.website",
          "disclosure.via.gazette",
          "disclosure.via.weibo",
          "disclosure.via.wechat",
          "disclosure.via.media",
          "disclosure.via.press_conference",
          "disclosure.via.other",
          "licensing.decisions",
          "penalty.decisions",
          "training.people");

  private static final List<String> SMALL =
      List.of(
          "requests.new",
          "requests.carried_in",
          "requests.carried_out",
          "requests.via.in_person",
          "requests.via.online",
          "requests.via.fax",
          "requests.via.letter",
          "outcome.total",
          "outcome.granted",
          "outcome.partial",
          "outcome.denied",
          "outcome.denied.state_secret",
          "outcome.denied.internal_affairs",
          "outcome.denied.process_info",
          "outcome.unavailable",
          "outcome.unavailable.not_held",
          "outcome.unavailable.unclear",
          "outcome.rejected",
          "outcome.rejected.complaint",
          "outcome.rejected.duplicate",
          "outcome.other",
          "review.total",
          "review.upheld",
          "review.corrected",
          "review.pending",
          "litigation.total",
          "charge.total",
          "response.total",
          "response.press_conferences",
          "response.press_conferences.by_head",
          "response.explainers",
          "response.interviews",
          "training.classes",
          "training.meetings",
          "staff.total",
          "staff.full_time",
          "staff.part_time",
          "office.reading_points",
          "normative.issued",
          "normative.repealed",
          "normative.in_force",
          "coercion.decisions",
          "litigation.upheld");

  private static final int VISITS = 500;

  private ProseFigures() {}

  /**
   * Figures by indicator.
   *
   * @param scale how busy the office is: 0 for one that had hardly anything, 3 for a large one
   */
  static Map<String, BigDecimal> of(int scale, Random random) {
    Map<String, BigDecimal> figures = new HashMap<>();
    int large = List.of(40, 400, 6_000, 200_000).get(scale);
    int small = List.of(1, 8, 90, 1_500).get(scale);
    LARGE.forEach(
        indicator -> figures.put(indicator, BigDecimal.valueOf(1 + random.nextInt(large))));
    SMALL.forEach(indicator -> figures.put(indicator, BigDecimal.valueOf(random.nextInt(small))));
    figures.put(
        "visits.website",
        BigDecimal.valueOf(1 + random.nextInt(large)).multiply(BigDecimal.valueOf(VISITS)));
    return figures;
  }
}
