package org.giiatlas.publish;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet would run when it opens a CSV file. Quotes do not keep it from that, so
 * an apostrophe is put before it, which every spreadsheet takes for text. Text that begins with an
 * apostrophe gets another, so that taking the first one away always gives the text back.
 *
 * <p>Numbers such as {@code -3} and marks such as {@code --} run nothing and stay as they are, as
 * does everything that offices write; Parquet and Excel files have types and need none of this.
 */
final class SpreadsheetText {
  /** What is put before the text. */
  static final char ESCAPE = '\'';

  /** What begins a formula; the wide forms do so in East Asian versions. */
  private static final String FORMULA_STARTS = "=+-@＝＋－＠";

  private static final Pattern NUMBER =
      Pattern.compile("[+\\-＋－]\\s*(?:\\d[\\d,，]*)?(?:\\.\\d+)?\\s*[%％]?\\s*");

  private SpreadsheetText() {}

  /** The text as it is written into a CSV cell. */
  static String harmless(String text) {
    return !text.isEmpty() && (text.charAt(0) == ESCAPE || runs(text)) ? ESCAPE + text : text;
  }

  /** The text that was written as that cell. */
  static String original(String cell) {
    return !cell.isEmpty() && cell.charAt(0) == ESCAPE ? cell.substring(1) : cell;
  }

  private static boolean runs(String text) {
    int start = 0;
    while (start < text.length() && isBlank(text.charAt(start))) {
      start++;
    }
    return start + 1 < text.length() // a mark alone runs nothing
        && FORMULA_STARTS.indexOf(text.charAt(start)) >= 0
        && text.codePoints().skip(start).anyMatch(Character::isLetterOrDigit)
        && !NUMBER.matcher(text.substring(start)).matches();
  }

  // A spreadsheet passes over blanks, tabs and line breaks before a formula.
  private static boolean isBlank(char character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.isISOControl(character)
        || character == '\ufeff';
  }
}
