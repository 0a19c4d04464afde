package org.giiatlas.document;

/**
 * Question marks that stand where no-break spaces were before a wrong conversion: whole lines of
 * {@code ?}, padding as in {@code 指? 标? 名? 称}. Each becomes a blank.
 *
 * <p>Only in a document that shows the damage, and never one that has lost its Chinese characters
 * in the same way: there a {@code ?} may stand for anything.
 */
final class LostBlanks {
  /** More question marks than one in so many characters: the text itself is lost. */
  private static final int CHARACTERS_PER_MARK = 3;

  /** Words that a question ends with; their question mark stays. */
  private static final String INTERROGATIVES = "吗呢么何嗎麼吧谁誰";

  private LostBlanks() {}

  /** Whether the text has a line of nothing but question marks, or runs of three and more. */
  static boolean occurIn(CharSequence text) {
    boolean damage = false;
    boolean onlyMarks = true;
    int marksOfLine = 0;
    int run = 0;
    long marks = 0;
    long characters = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (c == '\n' || c == '\r') {
        damage |= onlyMarks && marksOfLine > 0;
        onlyMarks = true;
        marksOfLine = 0;
        run = 0;
      } else if (c == '?') {
        marks++;
        marksOfLine++;
        run++;
        damage |= run >= 3;
      } else {
        run = 0;
        if (!isBlank(c)) {
          characters++;
          onlyMarks = false;
        }
      }
    }
    return damage && marks < characters / CHARACTERS_PER_MARK + 8 && characters > 0;
  }

  static String restore(String line) {
    if (line.indexOf('?') < 0) {
      return line;
    }
    boolean onlyMarks = line.chars().allMatch(c -> c == '?' || isBlank((char) c));
    StringBuilder out = new StringBuilder(line);
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == '?' && (onlyMarks || isLostBlank(line, i))) {
        out.setCharAt(i, ' ');
      }
    }
    return out.toString();
  }

  private static boolean isLostBlank(String line, int at) {
    char before = at == 0 ? ' ' : line.charAt(at - 1);
    char after = at + 1 == line.length() ? '\n' : line.charAt(at + 1);
    if (before == '?' || after == '?' || isBlank(before)) {
      return true;
    }
    return isBlank(after) && INTERROGATIVES.indexOf(before) < 0;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u3000';
  }
}
