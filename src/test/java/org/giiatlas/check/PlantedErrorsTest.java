package org.giiatlas.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.giiatlas.form.Applicant;
import org.giiatlas.form.CellStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Honest chains of reports, counted from a register of single events, with one error after the
 * other: what share is found and named, and that nothing is found where nothing is wrong.
 */
class PlantedErrorsTest {
  private static final double SHARE = 0.99;
  private static final List<String> FORMS =
      List.of(
          "f2008-57",
          "f2008-35",
          "f2008-short",
          "f2008-quantity",
          "f2014",
          "f2014-short",
          "f2019",
          "f2021",
          "f2021-requests2019");
  private static final List<String> NATIONAL = List.of("f2019", "f2021", "f2021-requests2019");

  private final Random random = new Random(49);
  private final List<String> missed = new ArrayList<>();
  private int planted;

  private void plant(PlantedChain chain, Set<CellKey> changed, Consumer<SampleReport> error) {
    planted++;
    PlantedChain.Outcome outcome = chain.with(changed, error);
    if (!outcome.found() || !outcome.named()) {
      missed.add((outcome.found() ? "not named " : "not found ") + changed);
    }
  }

  private void plant(PlantedChain chain, CellKey key, BigDecimal value) {
    plant(chain, Set.of(key), report -> PlantedChain.set(report, key, value));
  }

  private void assertFound(int atLeast) {
    assertThat(planted).isGreaterThanOrEqualTo(atLeast);
    assertThat(1 - (double) missed.size() / planted)
        .as("of %d errors these were missed: %s", planted, missed)
        .isGreaterThanOrEqualTo(SHARE);
  }

  static List<String> forms() {
    return FORMS;
  }

  @ParameterizedTest
  @MethodSource("forms")
  void nothingIsFoundInHonestReports(String form) {
    for (int seed = 0; seed < 6; seed++) {
      assertThat(new PlantedChain(form, seed, seed * 8).honest())
          .filteredOn(finding -> finding.severity() != Severity.INFO)
          // A chain of three years is longer than the form's two.
          .filteredOn(finding -> !finding.rule().startsWith("form-"))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aDigitChangedIsFound(String form) {
    PlantedChain chain = new PlantedChain(form, 3, 20);
    for (CellKey key : chain.held()) {
      String digits = chain.figure(key).toPlainString();
      int at = random.nextInt(digits.length());
      if (digits.charAt(at) == '-') {
        at++;
      }
      char other = (char) ('0' + (digits.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
      plant(chain, key, new BigDecimal(digits.substring(0, at) + other + digits.substring(at + 1)));
    }
    assertFound(3);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void twoDigitsSwappedAreFound(String form) {
    PlantedChain chain = new PlantedChain(form, 5, 120);
    for (CellKey key : chain.held()) {
      String digits = chain.figure(key).abs().toPlainString();
      for (int at = 0; at + 1 < digits.length(); at++) {
        if (digits.charAt(at) != digits.charAt(at + 1)) {
          String swapped =
              digits.substring(0, at)
                  + digits.charAt(at + 1)
                  + digits.charAt(at)
                  + digits.substring(at + 2);
          plant(chain, key, new BigDecimal(swapped));
        }
      }
    }
    assertFound(1);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aFigureOffByOneIsFound(String form) {
    for (int busy : List.of(0, 60)) {
      PlantedChain chain = new PlantedChain(form, busy, busy);
      for (CellKey key : chain.held()) {
        plant(chain, key, chain.figure(key).add(BigDecimal.ONE));
      }
    }
    assertFound(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"f2019", "f2021", "f2021-requests2019"})
  void aRowShiftedByOneColumnIsFound(String form) {
    for (int seed = 0; seed < 4; seed++) {
      PlantedChain chain = new PlantedChain(form, seed, 12);
      for (String indicator : chain.splitRows()) {
        List<CellKey> row = chain.row(indicator);
        Map<CellKey, BigDecimal> shifted = new LinkedHashMap<>();
        BigDecimal before = BigDecimal.ZERO;
        for (CellKey key : row) {
          if (before.compareTo(chain.figure(key)) != 0) {
            shifted.put(key, before);
          }
          before = chain.figure(key);
        }
        if (!shifted.isEmpty()) {
          plant(
              chain,
              shifted.keySet(),
              report -> shifted.forEach((key, value) -> PlantedChain.set(report, key, value)));
        }
      }
    }
    assertFound(50);
  }

  /** The form's own sums hold; only last year's report tells. */
  @ParameterizedTest
  @ValueSource(strings = {"f2019", "f2021", "f2021-requests2019"})
  void requestsCarriedInThatLastYearDidNotCarryOutAreFound(String form) {
    for (int seed = 0; seed < 6; seed++) {
      PlantedChain chain = new PlantedChain(form, seed, 20);
      for (String applicant : Register.APPLICANTS) {
        Applicant kind = Applicant.ofCode(applicant).orElseThrow();
        Map<CellKey, Integer> moved =
            Map.of(
                new CellKey("requests.carried_in", kind), 1,
                new CellKey("requests.carried_in", Applicant.TOTAL), 1,
                new CellKey("requests.new", kind), -1,
                new CellKey("requests.new", Applicant.TOTAL), -1);
        if (chain.figure(new CellKey("requests.new", kind)).signum() > 0) {
          plant(
              chain,
              Set.of(new CellKey("requests.carried_in", kind)),
              report ->
                  moved.forEach(
                      (key, by) ->
                          PlantedChain.set(
                              report, key, chain.figure(key).add(BigDecimal.valueOf(by)))));
        }
      }
    }
    assertFound(20);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void lastYearsTablesLeftStandingAreFound(String form) {
    for (int seed = 0; seed < 8; seed++) {
      PlantedChain chain = new PlantedChain(form, seed, 8);
      Set<CellKey> changed = new HashSet<>();
      chain
          .yearBefore()
          .forEach(
              (key, value) -> {
                if (value.compareTo(chain.figure(key)) != 0) {
                  changed.add(key);
                }
              });
      plant(
          chain,
          changed,
          report ->
              chain.yearBefore().forEach((key, value) -> PlantedChain.set(report, key, value)));
    }
    assertFound(8);
  }

  @Test
  void anAmountInTheOtherUnitIsFound() {
    for (int seed = 0; seed < 20; seed++) {
      for (String form : NATIONAL) {
        PlantedChain chain = new PlantedChain(form, seed, 8);
        CellKey key =
            new CellKey(
                form.equals("f2019") ? "procurement.amount" : "fees.amount", Applicant.NONE);
        plant(chain, key, chain.figure(key).movePointRight(4));
        plant(chain, key, chain.figure(key).movePointLeft(4));
      }
    }
    assertFound(120);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void negativeNumbersAndFractionsAreFound(String form) {
    PlantedChain chain = new PlantedChain(form, 9, 20);
    for (CellKey key : chain.middle().keySet()) {
      boolean amount =
          List.of("waiver.amount", "fees.amount").contains(key.indicator())
              || key.indicator().startsWith("charge.")
              || key.indicator().startsWith("funding.")
              || key.indicator().equals("procurement.amount");
      boolean change = key.indicator().endsWith(".items_change");
      BigDecimal value = chain.figure(key);
      if (!change) {
        plant(chain, key, value.add(BigDecimal.ONE).negate());
      }
      if (!amount) {
        plant(chain, key, value.add(new BigDecimal("0.5")));
      }
    }
    assertFound(20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"f2019", "f2021", "f2021-requests2019"})
  void aBlankWhereAFigureMustBeIsFound(String form) {
    PlantedChain chain = new PlantedChain(form, 11, 20);
    for (CellKey key : chain.middle().keySet()) {
      plant(
          chain,
          Set.of(key),
          report -> report.without(key.indicator(), key.applicant(), CellStatus.BLANK));
    }
    assertFound(150);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void textUnlikeItsTableIsFound(String form) {
    PlantedChain chain = new PlantedChain(form, 13, 20);
    for (String code :
        List.of("requests.new", "outcome.total", "outcome.granted", "review.total")) {
      for (Applicant applicant : List.of(Applicant.TOTAL, Applicant.NONE)) {
        CellKey key = new CellKey(code, applicant);
        if (chain.middle().containsKey(key)) {
          String stated = chain.figure(key).add(BigDecimal.valueOf(1_000)).toPlainString();
          plant(chain, Set.of(key), report -> report.says(code, stated, false));
        }
      }
    }
    assertFound(2);
  }
}
