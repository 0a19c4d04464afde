package org.giiatlas.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a broken rule is seen by.
 *
 * @param operands the figures that disagree; empty where the rule is about no figure
 * @param comparison the figures set against each other, in a clause; empty where there are none
 * @param facts what stands for the {@code {name}}s of the rule's message
 * @param expected the number that the rule expects, where it expects one
 * @param actual the number that is there, where there is one
 * @param locator where to look in the document
 */
public record Evidence(
    List<Operand> operands,
    Bilingual comparison,
    Map<String, Bilingual> facts,
    @Nullable BigDecimal expected,
    @Nullable BigDecimal actual,
    @Nullable String locator) {
  public Evidence {
    operands = List.copyOf(operands);
    facts = Map.copyOf(facts);
  }

  /** Evidence that is no figure. */
  static Evidence of(Map<String, Bilingual> facts, @Nullable String locator) {
    return new Evidence(List.of(), Bilingual.same(""), facts, null, null, locator);
  }
}
