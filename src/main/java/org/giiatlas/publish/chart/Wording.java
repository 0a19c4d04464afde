package org.giiatlas.publish.chart;

import org.giiatlas.publish.EditionLanguage;

/**
 * Chooses the words of a chart.
 *
 * @param language the language of the edition
 */
record Wording(EditionLanguage language) {
  static final Wording BOTH = new Wording(EditionLanguage.BOTH);

  /** The words that stand first. */
  String first(Bilingual words) {
    return language == EditionLanguage.EN ? words.en() : words.zh();
  }

  /** The words that stand beside or below; empty in an edition of one language. */
  String second(Bilingual words) {
    return language == EditionLanguage.BOTH ? words.en() : "";
  }

  /** All words in one line. */
  String line(Bilingual words, String between) {
    String second = second(words);
    return second.isEmpty() ? first(words) : first(words) + between + second;
  }

  /** Parentheses around a text, as the first words' language writes them. */
  String inParentheses(String text) {
    return language == EditionLanguage.EN ? " (" + text + ")" : "（" + text + "）";
  }

  /** The code of the language for {@code lang}. */
  String tag() {
    return language == EditionLanguage.EN ? "en" : "zh-CN";
  }
}
