package org.giiatlas.generator;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.giiatlas.generator.CellKey.Column;

/** Figures of the indicator lists; every 其中 group adds up to its head. */
final class ListFigures {
  /** Heads and their parts, parts' own heads first. */
  private static final List<List<String>> SUMS =
      List.of(
          List.of(
              "normative.issued", "normative.public", "normative.on_request", "normative.withheld"),
          List.of("consult.total", "consult.in_person", "consult.online", "consult.phone"),
          List.of(
              "requests.new:total",
              "requests.via.in_person",
              "requests.via.online",
              "requests.via.email",
              "requests.via.fax",
              "requests.via.letter",
              "requests.via.letter_or_fax",
              "requests.via.other"),
          List.of(
              "outcome.refused",
              "outcome.rejected.not_gov_info:total",
              "outcome.unavailable.not_existing:total",
              "outcome.unavailable.not_held:total",
              "outcome.unavailable.unclear:total",
              "outcome.denied.exemption_1",
              "outcome.denied.exemption_2",
              "outcome.denied.exemption_3",
              "outcome.denied.exemption_4",
              "outcome.denied.exemption_5",
              "outcome.denied.exemption_6",
              "outcome.other:total"),
          List.of(
              "outcome.total:total",
              "outcome.granted:total",
              "outcome.partial:total",
              "outcome.refused",
              "outcome.denied:total",
              "outcome.other.rest:total"),
          List.of(
              "charge.total",
              "charge.search",
              "charge.mail",
              "charge.copy_paper",
              "charge.copy_disc",
              "charge.other"),
          List.of("staff.total", "staff.full_time", "staff.part_time"));

  private static final List<List<String>> SUMS_2014 =
      List.of(
          List.of(
              "requests.new:total",
              "requests.via.in_person",
              "requests.via.fax",
              "requests.via.online",
              "requests.via.letter"),
          List.of("requests.closed", "requests.closed_on_time", "requests.closed_extended"),
          List.of(
              "outcome.denied:total",
              "outcome.denied.state_secret:total",
              "outcome.denied.trade_secret:total",
              "outcome.denied.privacy:total",
              "outcome.denied.security_stability:total",
              "outcome.rejected.not_gov_info:total",
              "outcome.denied.law_forbids:total"),
          List.of(
              "outcome.total:total",
              "outcome.already_public:total",
              "outcome.granted:total",
              "outcome.partial:total",
              "outcome.denied:total",
              "outcome.unavailable.not_held:total",
              "outcome.unavailable.not_existing:total",
              "outcome.other.asked_to_amend",
              "outcome.other.redirected"),
          List.of("review.total", "review.upheld", "review.corrected", "review.other"),
          List.of(
              "litigation.total", "litigation.upheld", "litigation.corrected", "litigation.other"),
          List.of("staff.total", "staff.full_time", "staff.part_time"));

  private static final Set<String> LARGE =
      Set.of("disclosure.total", "visits.website", "disclosure.via.website");

  private static final Set<String> STOCKS =
      Set.of("staff.total", "staff.full_time", "staff.part_time");

  private ListFigures() {}

  static boolean isStock(String indicator) {
    return STOCKS.contains(indicator);
  }

  /**
   * The figures of one year.
   *
   * @param scale how busy the office is: 0 for one that had nothing, 1 small, 2 middle, 3 large
   * @param before the figures of the year before; empty in the first
   */
  static Map<CellKey, BigDecimal> year(
      StatutoryForm form, Random random, int scale, Map<CellKey, BigDecimal> before) {
    List<String> indicators =
        ListForms.of(form).stream()
            .map(ListForms.Row::indicator)
            .filter(indicator -> !indicator.isEmpty())
            .toList();
    Map<String, BigDecimal> month = new HashMap<>();
    Map<String, BigDecimal> year = new HashMap<>();
    for (String indicator : indicators) {
      BigDecimal figure = leaf(indicator, unit(form, indicator), random, scale);
      year.put(indicator, figure);
      month.put(indicator, isStock(indicator) ? figure : monthly(figure, random));
    }
    List<List<String>> sums = form == StatutoryForm.NATIONAL_2014 ? SUMS_2014 : SUMS;
    for (List<String> sum : sums) {
      addUp(sum, year);
      addUp(sum, month);
    }
    Map<CellKey, BigDecimal> figures = new HashMap<>();
    for (String indicator : indicators) {
      CellKey key = CellKey.of(indicator);
      BigDecimal figure = year.getOrDefault(indicator, BigDecimal.ZERO);
      CellKey running = key.in(Column.CUMULATIVE);
      figures.put(key, figure);
      figures.put(key.in(Column.MONTH), month.getOrDefault(indicator, BigDecimal.ZERO));
      figures.put(running, before.getOrDefault(running, BigDecimal.ZERO).add(figure));
    }
    return Map.copyOf(figures);
  }

  private static String unit(StatutoryForm form, String indicator) {
    return ListForms.of(form).stream()
        .filter(row -> row.indicator().equals(indicator))
        .findFirst()
        .orElseThrow()
        .unit();
  }

  private static BigDecimal leaf(String indicator, String unit, Random random, int scale) {
    if (scale == 0) {
      return BigDecimal.ZERO;
    }
    if (unit.equals("万元")) {
      return random.nextBoolean()
          ? BigDecimal.ZERO
          : plain(BigDecimal.valueOf(random.nextInt(10_000), random.nextInt(4)));
    }
    if (LARGE.contains(indicator)) {
      return BigDecimal.valueOf(5L + random.nextInt(scale * scale * scale * 900));
    }
    int bound = scale == 1 ? 3 : scale == 2 ? 20 : 300;
    return random.nextInt(3) == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(random.nextInt(bound));
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static BigDecimal monthly(BigDecimal figure, Random random) {
    int share = 5 + random.nextInt(6);
    return figure.scale() > 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(figure.longValueExact() / share);
  }

  private static void addUp(List<String> sum, Map<String, BigDecimal> figures) {
    List<String> parts = sum.stream().skip(1).filter(figures::containsKey).toList();
    if (figures.containsKey(sum.get(0)) && !parts.isEmpty()) {
      figures.put(
          sum.get(0), parts.stream().map(figures::get).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
  }
}
