package org.giiatlas.check;

import java.math.BigDecimal;
import java.util.List;
import org.giiatlas.form.FormVariant;
import org.giiatlas.form.Generation;

/**
 * A rule: a line of {@code rules/rules.csv}, or of the forms' own arithmetic in {@code
 * forms/identities.csv}.
 *
 * @param id the rule's id in published findings
 * @param forms the generations or variants that it holds for; {@code *} for all
 * @param kind how the formula is read
 * @param formula what is to hold, in the grammar of its kind
 * @param tolerance by how much two numbers may differ and still count as equal, in their unit
 * @param severity how grave it is when the rule does not hold
 * @param message what is to hold, in a clause; {@code {name}} stands for a fact of the finding
 * @param advice what the office is to do, in a sentence
 * @param source the legal or statistical source
 */
public record Rule(
    String id,
    List<String> forms,
    RuleKind kind,
    String formula,
    BigDecimal tolerance,
    Severity severity,
    Bilingual message,
    Bilingual advice,
    Bilingual source) {
  private static final String ANY = "*";

  public Rule {
    forms = List.copyOf(forms);
  }

  /** Whether the rule holds for that variant of a form. */
  boolean holdsFor(FormVariant variant) {
    return holdsFor(variant.generation()) || forms.contains(variant.id());
  }

  /** Whether the rule holds for the whole generation. */
  boolean holdsFor(Generation generation) {
    return forms.contains(ANY) || forms.contains(generation.name());
  }

  /** An error that tells which rule's formula cannot be read. */
  IllegalArgumentException malformed(String what) {
    return new IllegalArgumentException(
        "rule \"%s\": formula \"%s\": %s".formatted(id, formula, what));
  }
}
