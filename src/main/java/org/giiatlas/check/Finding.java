package org.giiatlas.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found in a report.
 *
 * @param rule the rule's id
 * @param severity how grave it is
 * @param indicator the code of the indicator it is about
 * @param applicant the applicant's code, {@code -} where there is no split
 * @param expected the number that the rule expects, where it expects one
 * @param actual the number that is there, where there is one
 * @param message what disagrees, in a sentence
 * @param locator where in the document
 */
public record Finding(
    String rule,
    Severity severity,
    String indicator,
    String applicant,
    @Nullable BigDecimal expected,
    @Nullable BigDecimal actual,
    String message,
    @Nullable String locator) {}
