package org.giiatlas.trend;

import java.util.List;
import java.util.Set;
import org.giiatlas.form.Generation;

/**
 * A row of the crosswalk: how a series is made of the indicators of some forms.
 *
 * @param series the series' code
 * @param forms the generations that it holds for; immutable
 * @param prose whether it holds for what sentences state; otherwise for what tables hold
 * @param terms the parts; empty exactly for {@link Match#NONE}
 * @param match how the sum relates to the meaning of the series
 * @param note why, in English; may be empty
 */
public record Mapping(
    String series,
    Set<Generation> forms,
    boolean prose,
    List<Term> terms,
    Match match,
    String note) {
  public Mapping {
    forms = Set.copyOf(forms);
    terms = List.copyOf(terms);
    if (terms.isEmpty() != (match == Match.NONE)) {
      throw new IllegalArgumentException(
          "series %s: a mapping has terms exactly if it matches at all".formatted(series));
    }
  }
}
