package org.giiatlas.check;

import java.util.Map;

/** Tells what a broken rule is seen by, in a sentence of either language. */
final class FindingText {
  private FindingText() {}

  /** The rule's message with its facts, then the figures that disagree. */
  static String message(Rule rule, Evidence evidence, Language language) {
    String message = rule.message().in(language);
    for (Map.Entry<String, Bilingual> fact : evidence.facts().entrySet()) {
      message = message.replace("{" + fact.getKey() + "}", fact.getValue().in(language));
    }
    String comparison = evidence.comparison().in(language);
    if (comparison.isEmpty()) {
      return message + (language == Language.ZH ? "。" : ".");
    }
    return language == Language.ZH
        ? message + "：" + comparison + "。"
        : message + ": " + comparison + ".";
  }
}
