package org.giiatlas.generator;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Figures of the 2019 and 2021 forms: new and carried-in requests equal outcomes and carried-out
 * ones for every kind of applicant, totals are sums, and what one year carries out the next carries
 * in.
 */
final class NationalFigures {
  private static final List<String> RESULTS = List.of("upheld", "corrected", "other", "pending");

  private final Map<CellKey, BigDecimal> figures = new HashMap<>();
  private final Random random;
  private final int scale;
  private final Map<CellKey, BigDecimal> before;

  private NationalFigures(Random random, int scale, Map<CellKey, BigDecimal> before) {
    this.random = random;
    this.scale = scale;
    this.before = before;
  }

  /**
   * The figures of one year.
   *
   * @param scale how busy the office is: 0 for one that had nothing, 1 small, 2 middle, 3 large
   * @param before the figures of the year before; empty in the first
   */
  static Map<CellKey, BigDecimal> year(
      StatutoryForm form, Random random, int scale, Map<CellKey, BigDecimal> before) {
    NationalFigures year = new NationalFigures(random, scale, before);
    if (form == StatutoryForm.NATIONAL_2019) {
      year.disclosure2019();
    } else {
      year.disclosure2021();
    }
    year.requests(form);
    for (String block : List.of("review", "litigation.direct", "litigation.after_review")) {
      year.disputes(block);
    }
    return Map.copyOf(year.figures);
  }

  private void disclosure2019() {
    for (String kind : List.of("rules", "normative")) {
      int issued = kind.equals("rules") ? 0 : small();
      put(kind + ".issued", issued);
      put(kind + ".public", issued);
      put(kind + ".in_force", issued + before(kind + ".in_force"));
    }
    for (String kind : List.of("licensing", "service", "penalty", "coercion", "fees")) {
      int prior = before(kind + ".items_prior") + before(kind + ".items_change");
      prior = prior == 0 ? small() : prior;
      put(kind + ".items_prior", prior);
      put(kind + ".items_change", Math.max(-prior, random.nextInt(4 * scale + 1) - 2 * scale));
      if (!kind.equals("fees")) {
        put(kind + ".decisions", large());
      }
    }
    put("procurement.items", scale == 0 ? 0 : 1 + small());
    figures.put(
        CellKey.of("procurement.amount"),
        scale == 0
            ? BigDecimal.ZERO
            : new BigDecimal(10_000 + random.nextInt(90_000_000)).movePointLeft(4));
  }

  private void disclosure2021() {
    for (String kind : List.of("rules", "normative")) {
      int issued = kind.equals("rules") ? 0 : small();
      int force = before(kind + ".in_force");
      int repealed = Math.min(force, random.nextInt(scale + 1));
      put(kind + ".issued", issued);
      put(kind + ".repealed", repealed);
      put(kind + ".in_force", force + issued - repealed);
    }
    for (String kind : List.of("licensing", "penalty", "coercion")) {
      put(kind + ".decisions", large());
    }
    figures.put(
        CellKey.of("fees.amount"),
        scale == 0 || random.nextInt(3) == 0
            ? BigDecimal.ZERO
            : new BigDecimal(100 + random.nextInt(9_000_000)).movePointLeft(random.nextInt(3) * 2));
  }

  private void requests(StatutoryForm form) {
    Map<String, Integer> totals = new HashMap<>();
    List<String> outcomes =
        NationalRows.groups(form).stream()
            .flatMap(group -> group.rows().stream())
            .map(NationalRows.Row::indicator)
            .toList();
    for (String applicant : NationalRows.APPLICANTS.subList(0, 6)) {
      int carriedIn = before("requests.carried_out:" + applicant);
      int received = requestsOf(applicant);
      int carriedOut = Math.min(carriedIn + received, random.nextInt(scale + 1));
      int left = carriedIn + received - carriedOut;
      add(totals, "requests.new", applicant, received);
      add(totals, "requests.carried_in", applicant, carriedIn);
      add(totals, "outcome.total", applicant, left);
      add(totals, "requests.carried_out", applicant, carriedOut);
      for (int i = 0; i < outcomes.size(); i++) {
        int share = i == 0 ? (left + 1) / 2 : random.nextInt(3) == 0 ? random.nextInt(left + 1) : 0;
        share = i == outcomes.size() - 1 ? left : Math.min(left, share);
        left -= share;
        add(totals, outcomes.get(i), applicant, share);
      }
    }
    totals.forEach((indicator, total) -> put(indicator + ":total", total));
  }

  private int requestsOf(String applicant) {
    int natural = scale == 0 ? 0 : scale == 1 ? 6 : scale == 2 ? 90 : 4_000;
    int bound = applicant.equals("natural") ? natural : natural / 6;
    return bound == 0 ? 0 : random.nextInt(bound);
  }

  private void disputes(String block) {
    int total = 0;
    for (String result : RESULTS) {
      int figure = scale == 0 || random.nextInt(3) == 0 ? 0 : random.nextInt(scale * scale * 4);
      put(block + "." + result, figure);
      total += figure;
    }
    put(block + ".total", total);
  }

  private void add(Map<String, Integer> totals, String indicator, String applicant, int figure) {
    put(indicator + ":" + applicant, figure);
    totals.merge(indicator, figure, Integer::sum);
  }

  private void put(String code, int figure) {
    figures.put(CellKey.of(code), BigDecimal.valueOf(figure));
  }

  private int before(String code) {
    return before.getOrDefault(CellKey.of(code), BigDecimal.ZERO).intValueExact();
  }

  private int small() {
    return scale == 0 ? 0 : random.nextInt(scale * scale * 6);
  }

  private int large() {
    return scale == 0 ? 0 : random.nextInt(scale * scale * scale * 700);
  }
}
