package org.giiatlas.check;

/**
 * A text in both languages.
 *
 * @param zh Chinese
 * @param en English
 */
public record Bilingual(String zh, String en) {
  /** A text that is the same in both, such as a figure. */
  public static Bilingual same(String text) {
    return new Bilingual(text, text);
  }

  /** The text in one language. */
  public String in(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
