package org.giiatlas.document;

/** Which kind of character is at hand, where the repairs depend on it. */
final class Han {
  private Han() {}

  /** A Chinese character, the zero {@code 〇} and the repetition mark {@code 々} included. */
  static boolean isHan(char c) {
    return (c >= '\u4E00' && c <= '\u9FFF')
        || (c >= '\u3400' && c <= '\u4DBF')
        || (c >= '\uF900' && c <= '\uFAFF')
        || c == '\u3007'
        || c == '\u3005'
        || Character.isSurrogate(c);
  }

  /** A Chinese character or a punctuation mark that stands only in Chinese text. */
  static boolean isChinese(char c) {
    return isHan(c)
        || (c >= '\u3001' && c <= '\u3017')
        || c == '\u201C'
        || c == '\u201D'
        || c == '\u2018'
        || c == '\u2019'
        || c == '\u2026'
        || c == '\uFF0C'
        || c == '\uFF1B'
        || c == '\uFF01'
        || c == '\uFF1F';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** How many Chinese characters the text has, counting no further than {@code enough}. */
  static int count(CharSequence text, int enough) {
    int count = 0;
    for (int i = 0; i < text.length() && count < enough; i++) {
      if (isHan(text.charAt(i))) {
        count++;
      }
    }
    return count;
  }
}
