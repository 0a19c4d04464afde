package org.giiatlas.check;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.giiatlas.form.Applicant;
import org.giiatlas.form.CellStatus;
import org.giiatlas.report.Observation;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a rule looks at.
 *
 * @param indicator the code in the indicator catalogue
 * @param applicant the kind of applicant, {@link Applicant#NONE} where there is no split
 * @param label what the form prints beside it
 * @param year the report year it is of
 * @param status what the report holds there
 * @param value the number; present exactly if {@code status} is reported
 * @param raw the text as found, where it differs from the value
 * @param locator where in its document; null where it is not there
 */
public record Operand(
    String indicator,
    Applicant applicant,
    Bilingual label,
    int year,
    CellStatus status,
    @Nullable BigDecimal value,
    @Nullable String raw,
    @Nullable String locator) {

  static Operand of(CellKey key, Bilingual label, int year, Optional<Observation> observation) {
    return new Operand(
        key.indicator(),
        key.applicant(),
        label,
        year,
        observation.map(Observation::status).orElse(CellStatus.ABSENT),
        observation.map(Observation::value).orElse(null),
        observation.map(Observation::raw).orElse(null),
        observation.map(Observation::locator).orElse(null));
  }

  /** The label, and the kind of applicant where the figure is of one. */
  public Bilingual name() {
    if (applicant == Applicant.NONE || applicant == Applicant.TOTAL) {
      return label;
    }
    Bilingual kind = CellNames.applicant(applicant);
    return new Bilingual(label.zh() + "〔" + kind.zh() + "〕", label.en() + " [" + kind.en() + "]");
  }

  /** Whether a number was read. */
  public boolean reported() {
    return status == CellStatus.REPORTED;
  }

  /** The number of a reported operand; throws where there is none. */
  public BigDecimal number() {
    return Objects.requireNonNull(value, indicator + " is " + status);
  }

  /**
   * The figure told as that of another report: with its year, without a place in this one, and
   * without the text as found, which is not at hand where that report is only looked back at.
   */
  Operand ofEarlierReport() {
    Bilingual named = new Bilingual(year + "年 " + label.zh(), label.en() + " of " + year);
    return new Operand(indicator, applicant, named, year, status, value, null, null);
  }

  /** The figure alone, for a report that is no longer at hand. */
  Operand withoutPlace() {
    return new Operand(indicator, applicant, label, year, status, value, null, null);
  }

  boolean isZero() {
    return number().signum() == 0;
  }
}
