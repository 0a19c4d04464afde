package org.giiatlas.check;

import java.util.Optional;
import org.giiatlas.form.Applicant;
import org.jspecify.annotations.Nullable;

/**
 * How a rule stands at one place of a report.
 *
 * @param rule the rule
 * @param indicator the code of the indicator that the place is about; {@code -} where it is about
 *     the report or a table
 * @param applicant the kind of applicant, {@link Applicant#NONE} where there is no split
 * @param verdict what came of it
 * @param evidence what a broken rule is seen by; present exactly if {@code verdict} is failed
 */
public record Assessment(
    Rule rule,
    String indicator,
    Applicant applicant,
    Verdict verdict,
    @Nullable Evidence evidence) {
  /** Stands for an indicator where a finding is about none. */
  static final String NO_INDICATOR = "-";

  public Assessment {
    if ((verdict == Verdict.FAILED) != (evidence != null)) {
      throw new IllegalArgumentException(
          "evidence stands exactly with a failed rule: " + rule.id());
    }
  }

  static Assessment passed(Rule rule, CellKey place) {
    return new Assessment(rule, place.indicator(), place.applicant(), Verdict.PASSED, null);
  }

  static Assessment notAssessable(Rule rule, CellKey place) {
    return new Assessment(rule, place.indicator(), place.applicant(), Verdict.NOT_ASSESSABLE, null);
  }

  static Assessment failed(Rule rule, CellKey place, Evidence evidence) {
    return new Assessment(rule, place.indicator(), place.applicant(), Verdict.FAILED, evidence);
  }

  /** The place of a rule that is about the whole report. */
  static CellKey wholeReport() {
    return new CellKey(NO_INDICATOR, Applicant.NONE);
  }

  /** The finding, told in Chinese; empty unless the rule failed. */
  public Optional<Finding> finding() {
    return finding(Language.ZH);
  }

  /** The finding, told in that language; empty unless the rule failed. */
  public Optional<Finding> finding(Language language) {
    return Optional.ofNullable(evidence)
        .map(
            seen ->
                new Finding(
                    rule.id(),
                    rule.severity(),
                    indicator,
                    applicant.code(),
                    seen.expected(),
                    seen.actual(),
                    FindingText.message(rule, seen, language),
                    seen.locator()));
  }
}
