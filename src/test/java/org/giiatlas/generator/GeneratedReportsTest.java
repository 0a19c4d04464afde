package org.giiatlas.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.giiatlas.form.CellStatus;
import org.giiatlas.form.FormCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The generator itself, and a small sample of its corpus in every run of the tests. */
class GeneratedReportsTest {
  private static final DocumentGenerator GENERATOR = new DocumentGenerator(1);

  @Test
  void theSameSeedGivesTheSameBytes() {
    assertThat(new DocumentGenerator(7).undamaged(1))
        .isEqualTo(new DocumentGenerator(7).undamaged(1));
    assertThat(new DocumentGenerator(7).undamaged(2))
        .isNotEqualTo(new DocumentGenerator(8).undamaged(2));
  }

  @ParameterizedTest
  @EnumSource
  void aFormHasTheCellsOfTheProgramsForm(StatutoryForm form) {
    Set<String> expected =
        FormCatalogue.standard().variant(form.variant()).cells().stream()
            .filter(cell -> cell.mapped() && !cell.row().optional())
            .map(cell -> cell.indicator() + ":" + cell.applicant().code())
            .collect(Collectors.toSet());
    Set<String> printed = new HashSet<>();
    GENERATOR
        .document(form, Layout.PAGE, Damage.none(), 3, 0)
        .truths()
        .keySet()
        .forEach(key -> printed.add(key.indicator() + ":" + key.applicant().code()));
    assertThat(printed).containsAll(expected);
  }

  @Test
  void whatOneYearCarriesOutTheNextCarriesIn() {
    Map<CellKey, Truth> first = truths(0);
    Map<CellKey, Truth> second = truths(1);
    assertThat(second.get(CellKey.of("requests.carried_in:total")))
        .isEqualTo(first.get(CellKey.of("requests.carried_out:total")));
    assertThat(value(second, "requests.new:total").add(value(second, "requests.carried_in:total")))
        .isEqualTo(
            value(second, "outcome.total:total").add(value(second, "requests.carried_out:total")));
  }

  private static Map<CellKey, Truth> truths(int yearsOn) {
    return GENERATOR
        .document(StatutoryForm.NATIONAL_2021, Layout.PAGE, Damage.none(), 3, yearsOn)
        .truths();
  }

  private static BigDecimal value(Map<CellKey, Truth> truths, String code) {
    Truth truth = truths.getOrDefault(CellKey.of(code), Truth.NOT_PRINTED);
    return Objects.requireNonNull(truth.value(), code);
  }

  @Test
  void aDoubtfulCellMayBeLeftUnreadButNeverReadOtherwise() {
    Truth doubtful = Truth.value(BigDecimal.TEN).doubtful();
    assertThat(doubtful.compare(CellStatus.UNREADABLE, null)).isEqualTo(Truth.Outcome.WITHHELD);
    assertThat(doubtful.compare(CellStatus.REPORTED, BigDecimal.TEN))
        .isEqualTo(Truth.Outcome.RIGHT);
    assertThat(doubtful.compare(CellStatus.REPORTED, BigDecimal.ONE))
        .isEqualTo(Truth.Outcome.WRONG);
  }

  @Test
  void aNumberForABlankIsInvented() {
    Truth blank = Truth.of(Truth.Kind.BLANK);
    assertThat(blank.compare(CellStatus.REPORTED, BigDecimal.ZERO))
        .isEqualTo(Truth.Outcome.INVENTED);
    assertThat(blank.compare(CellStatus.ABSENT, null)).isEqualTo(Truth.Outcome.MISSTATED);
    assertThat(blank.compare(CellStatus.BLANK, null)).isEqualTo(Truth.Outcome.RIGHT);
  }

  @ParameterizedTest
  @EnumSource(names = {"CELL_A_LINE", "PIPES_OUTER", "ONE_LINE", "GLUED", "PAGE_NESTED"})
  void undamagedReportsOfAllFormsAreReadExactly(Layout layout) {
    AccuracyReport report = new AccuracyReport();
    List.of(StatutoryForm.values())
        .forEach(form -> report.add(GENERATOR.document(form, layout, Damage.none(), 2, 1)));
    assertThat(report.crashes()).isEmpty();
    assertThat(report.formsTold()).isEqualTo(1);
    assertThat(report.all().harmful()).isZero();
    assertThat(report.all().recall()).isEqualTo(1);
  }
}
