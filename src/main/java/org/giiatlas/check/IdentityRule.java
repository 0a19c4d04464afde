package org.giiatlas.check;

import java.math.BigDecimal;
import org.giiatlas.form.Identity;

/** The forms' own arithmetic (勾稽关系) as rules. */
final class IdentityRule {
  private static final Bilingual ADVICE =
      new Bilingual(
          "请对照台账逐格核对上列数字，更正不符的一处；不要为凑平而改总数。",
          "Check these cells against the register and correct the one that is wrong; do not adjust"
              + " a total to fit.");

  private IdentityRule() {}

  /** An identity; one that offices read differently is a warning only. */
  static Rule equality(Identity identity) {
    boolean applicants = identity.scope() == Identity.Scope.APPLICANTS;
    return new Rule(
        identity.id(),
        identity.forms(),
        applicants ? RuleKind.APPLICANTS : RuleKind.RELATION,
        formula(identity, " = "),
        BigDecimal.ZERO,
        identity.exact() ? Severity.ERROR : Severity.WARNING,
        new Bilingual(identity.messageZh(), identity.messageEn()),
        ADVICE,
        source(identity));
  }

  /** What an exact sum leaves to check where not all its parts are reported. */
  static Rule bound(Identity identity, String suffix) {
    boolean applicants = identity.scope() == Identity.Scope.APPLICANTS;
    return new Rule(
        identity.id() + suffix,
        identity.forms(),
        applicants ? RuleKind.APPLICANTS_BOUND : RuleKind.BOUND,
        formula(identity, " >= "),
        BigDecimal.ZERO,
        Severity.ERROR,
        new Bilingual(
            identity.messageZh() + "，已填各项之和即不应超过它",
            identity.messageEn() + ", so the parts that are filled in cannot exceed it"),
        ADVICE,
        source(identity));
  }

  private static Bilingual source(Identity identity) {
    return new Bilingual(identity.sourceZh(), identity.sourceEn());
  }

  private static String formula(Identity identity, String relation) {
    return String.join(" + ", identity.left()) + relation + String.join(" + ", identity.right());
  }
}
