package org.giiatlas.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.giiatlas.form.Applicant;
import org.giiatlas.form.CellStatus;
import org.junit.jupiter.api.Test;

class RuleStandingTest {
  @Test
  void aRuleThatHoldsEverywhereIsPassed() {
    RuleStanding standing = standing(SampleReport.of("f2021", 2022));
    assertThat(standing.verdict()).isEqualTo(Verdict.PASSED);
    // The form's 25 rows of requests.
    assertThat(standing.passed()).isEqualTo(25);
  }

  @Test
  void aRuleThatIsOpenAnywhereIsNotPassed() {
    RuleStanding standing =
        standing(
            SampleReport.of("f2021", 2022)
                .without("requests.new", Applicant.OTHER, CellStatus.BLANK));
    assertThat(standing.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(standing.passed()).isEqualTo(24);
    assertThat(standing.notAssessable()).isEqualTo(1);
  }

  @Test
  void aRuleThatIsBrokenAnywhereIsFailed() {
    RuleStanding standing =
        standing(
            SampleReport.of("f2021", 2022)
                .without("requests.new", Applicant.OTHER, CellStatus.BLANK)
                .set("outcome.partial", Applicant.TOTAL, "1"));
    assertThat(standing.verdict()).isEqualTo(Verdict.FAILED);
    assertThat(standing.failed()).isEqualTo(1);
  }

  private static RuleStanding standing(SampleReport report) {
    return RuleStanding.of(report.assess()).stream()
        .filter(s -> s.rule().id().equals("applicants-sum"))
        .findFirst()
        .orElseThrow();
  }
}
