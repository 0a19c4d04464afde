package org.giiatlas.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.giiatlas.form.CellSpec;
import org.giiatlas.form.FormCatalogue;
import org.giiatlas.form.FormVariant;
import org.giiatlas.form.Identity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleCatalogueTest {
  private static final ReportChecker TINY =
      new ReportChecker(RuleCatalogue.load("/rules/tiny.csv"));

  @Test
  void aRuleIsALineOfData() {
    SampleReport report =
        SampleReport.of("f2021", 2022)
            .set("licensing.decisions", "3")
            .set("coercion.decisions", "4")
            .set("normative.issued", "1")
            .set("penalty.decisions", "12");
    assertThat(report.assess(TINY))
        .filteredOn(a -> a.verdict() == Verdict.FAILED)
        .flatExtracting(a -> a.finding().stream().toList())
        .extracting(Finding::rule, Finding::indicator, Finding::message)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "twice",
                "penalty.decisions",
                "处罚应约为许可的两倍：2×行政许可 本年处理决定数量 3 + 行政强制 本年处理决定数量 4 −"
                    + " 行政规范性文件 本年制发件数 1 = 9，而 行政处罚 本年处理决定数量 12，相差 3（后者多）。"),
            org.assertj.core.groups.Tuple.tuple(
                "few", "penalty.decisions", "应少于十件：行政处罚 本年处理决定数量 12。"));
  }

  @Test
  void aDifferenceWithinTheToleranceIsNone() {
    assertThat(SampleReport.of("f2021", 2022).set("penalty.decisions", "1").assess(TINY))
        .filteredOn(a -> a.rule().id().equals("twice"))
        .singleElement()
        .matches(a -> a.verdict() == Verdict.PASSED);
  }

  @Test
  void aRuleIsNotAskedOfOtherForms() {
    assertThat(SampleReport.of("f2019", 2019).assess(TINY))
        .extracting(a -> a.rule().id())
        .contains("few")
        .doesNotContain("twice");
  }

  @Test
  void everyIdentityOfTheFormsIsARule() {
    List<String> ids = RuleCatalogue.standard().rules().stream().map(Rule::id).toList();
    assertThat(ids)
        .doesNotHaveDuplicates()
        .containsAll(FormCatalogue.standard().identities().stream().map(Identity::id).toList());
  }

  /** A sum over a row that the form does not have would be no sum of the form. */
  @Test
  void everyFigureOfARuleForOneFormIsACellOfIt() {
    Set<RuleKind> sums = Set.of(RuleKind.RELATION, RuleKind.BOUND);
    for (Rule rule : RuleCatalogue.standard().rules()) {
      for (FormVariant form : FormCatalogue.standard().variants()) {
        if (sums.contains(rule.kind()) && rule.forms().contains(form.id())) {
          Set<String> cells =
              form.cells().stream().map(CellSpec::indicator).collect(Collectors.toSet());
          assertThat(Relation.of(rule).terms().map(Relation.Term::name))
              .as("%s for %s", rule.id(), form.id())
              .isSubsetOf(cells);
        }
      }
    }
  }

  @Test
  void everyRuleIsToldInBothLanguagesWithItsSource() {
    assertThat(RuleCatalogue.standard().rules())
        .allSatisfy(
            rule -> {
              assertThat(rule.message().zh()).isNotBlank();
              assertThat(rule.message().en()).isNotBlank();
              assertThat(rule.advice().zh()).isNotBlank();
              assertThat(rule.advice().en()).isNotBlank();
              assertThat(rule.source().zh()).isNotBlank();
              assertThat(rule.source().en()).isNotBlank();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RELATION | requests.new | is no \"a + b = c\"",
        "RELATION | requests.new = request.new | there is no \"request.new\"",
        "RELATION | requests.new = requests.carried_in requests.carried_out | joined by + or -",
        "RELATION | requests.new = requests.carried_in + | cannot read",
        "RELATION | requests.new@-1 = requests.carried_in | of the report's own year",
        "APPLICANTS | total = persons | there is no \"persons\"",
        "BOUND | requests.new + requests.carried_in >= outcome.total | a bound is of the form",
        "VALUE | unit:斤 >= 0 | no indicator is chosen",
        "VALUE | unit:件 > 0 | is no \"PATTERN… >= N\"",
        "PROSE | about 0.1 | cannot read",
        "PROSE | years 20 | is no range of years",
        "SUPERSEDED | all | is to be empty",
        "YEARS | 19-20 | is no range of years",
        "PUBLISHED | <= 02-31x | is no day MM-DD",
        "TABLE | torn | is none of missing, rows-missing, blank",
        "LABELS | all | is to be empty",
        "GLUED | all | is to be empty",
        "REPEAT | requests 4 | is no \"TABLE LEAST-MOST\"",
        "SCALE | fees.amount | is no \"PATTERN… FACTOR\"",
        "PEERS | requests.new 3.5 | is no \"PATTERN… LIMIT OFFICES\"",
        "AREA | requests.new | is no \"SECTOR… !SECTOR… : PATTERN…\"",
        "JUMP | requests.new | is no \"PATTERN… LIMIT\""
      })
  void aFormulaThatCannotBeReadIsToldByRule(RuleKind kind, String formula, String reason) {
    Rule rule =
        new Rule(
            "slip",
            List.of("*"),
            kind,
            formula,
            BigDecimal.ZERO,
            Severity.INFO,
            Bilingual.same(""),
            Bilingual.same(""),
            Bilingual.same(""));
    assertThatThrownBy(() -> kind.compile(rule))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("rule \"slip\": formula \"" + formula + "\": ")
        .hasMessageContaining(reason);
  }

  @Test
  void aKindThatIsNotKnownIsToldWithThoseThatAre() {
    assertThatThrownBy(() -> RuleKind.ofCode("summ"))
        .hasMessageContaining("no kind of rule \"summ\"; known are applicants, relation,");
  }
}
