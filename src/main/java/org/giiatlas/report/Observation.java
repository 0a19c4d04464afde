package org.giiatlas.report;

import java.math.BigDecimal;
import java.util.Objects;
import org.giiatlas.form.Applicant;
import org.giiatlas.form.CellStatus;
import org.jspecify.annotations.Nullable;

/**
 * One indicator (and applicant) of one report.
 *
 * @param indicator the code in the indicator catalogue
 * @param applicant the kind of applicant, or {@link Applicant#NONE}
 * @param status what the report holds
 * @param value the number in the indicator's unit; present exactly if {@code status} is reported
 * @param source where it comes from
 * @param raw the text as found, where it differs from the value
 * @param locator where it was read
 */
public record Observation(
    String indicator,
    Applicant applicant,
    CellStatus status,
    @Nullable BigDecimal value,
    Source source,
    @Nullable String raw,
    @Nullable String locator) {
  public Observation {
    if ((status == CellStatus.REPORTED) != (value != null)) {
      throw new IllegalArgumentException(
          "an observation has a value exactly if it is reported: " + indicator);
    }
  }

  /** The number of a reported observation; throws where there is none. */
  public BigDecimal number() {
    return Objects.requireNonNull(value, indicator + " is " + status);
  }

  /** Whether a number was read. */
  public boolean reported() {
    return status == CellStatus.REPORTED;
  }
}
