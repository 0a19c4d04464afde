package org.giiatlas.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;

/**
 * An arithmetic relation that a form prescribes between its cells (勾稽关系): the sum on the left
 * equals the sum on the right.
 *
 * @param id the rule's id in published findings
 * @param forms the generations or variants that it holds for
 * @param scope what its terms are and where it is repeated
 * @param left the terms of the left side; applicant codes for {@link Scope#APPLICANTS}, indicator
 *     codes otherwise
 * @param right the terms of the right side
 * @param exact whether the relation holds by definition and may settle how glued figures are split;
 *     a relation that offices read differently is only reported
 * @param messageZh what a finding says, Chinese
 * @param messageEn what a finding says, English
 * @param sourceZh the legal or statistical source, Chinese
 * @param sourceEn the same, English
 */
public record Identity(
    String id,
    List<String> forms,
    Scope scope,
    List<String> left,
    List<String> right,
    boolean exact,
    String messageZh,
    String messageEn,
    String sourceZh,
    String sourceEn) {

  /** What an identity's terms are. */
  public enum Scope {
    /** Applicants of one indicator; repeated for every indicator that is split by applicant. */
    APPLICANTS,
    /** Indicators; repeated for every applicant or column of figures that they share. */
    INDICATORS
  }

  static Identity of(CSVRecord row) {
    return new Identity(
        row.get("id"),
        Arrays.asList(row.get("forms").split(" ", -1)),
        Scope.valueOf(row.get("scope").toUpperCase(Locale.ROOT)),
        terms(row.get("left")),
        terms(row.get("right")),
        row.get("exact").equals("y"),
        row.get("message_zh"),
        row.get("message_en"),
        row.get("source_zh"),
        row.get("source_en"));
  }

  private static List<String> terms(String side) {
    return Arrays.stream(side.split("\\+", -1)).map(String::strip).toList();
  }

  /** Whether the identity holds for that variant of a form. */
  public boolean holdsFor(FormVariant variant) {
    return forms.contains(variant.generation().name()) || forms.contains(variant.id());
  }
}
