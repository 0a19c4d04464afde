package org.giiatlas.trend;

import java.util.List;

/**
 * A measure that sets counts in proportion: a share of a whole, or events per hundred.
 *
 * @param code its name in published files
 * @param per what it is per: 1 for a share of 0 to 1, 100 for events per hundred
 * @param numerator the series that are added up above the line; immutable
 * @param denominator the series that are added up below the line; immutable
 * @param minimum the least denominator that a value is given for
 * @param interval how its confidence interval is reckoned
 * @param labelZh the Chinese label
 * @param labelEn the English label
 * @param definitionZh what it says, in Chinese
 * @param definition the same, in one English sentence
 */
public record Rate(
    String code,
    int per,
    List<Term> numerator,
    List<Term> denominator,
    int minimum,
    Interval interval,
    String labelZh,
    String labelEn,
    String definitionZh,
    String definition) {
  public Rate {
    numerator = List.copyOf(numerator);
    denominator = List.copyOf(denominator);
    if (per < 1 || minimum < 1 || numerator.isEmpty() || denominator.isEmpty()) {
      throw new IllegalArgumentException(
          "rate %s: per and minimum are 1 or more, with a series above and below".formatted(code));
    }
  }
}
