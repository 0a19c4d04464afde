package org.giiatlas.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A printed label, split into its numbering and its words.
 *
 * @param printed the label as the form prints it
 * @param ordinal the Arabic number before the words, empty where there is none; kept apart because
 *     in glued text it touches the figure before it
 * @param key the words' {@link #keyOf key}; {@code #} stands for any digit
 */
public record FormLabel(String printed, String ordinal, String key) {
  private static final Pattern NUMBERING =
      Pattern.compile(
          "^(?:其\\s*中\\s*[:：]?)?\\s*(?:[(（]?\\s*(?<arabic>\\d{1,2})\\s*[)）.．、]\\s*"
              + "|[(（]?\\s*[一二三四五六七八九十]+\\s*[)）]|[一二三四五六七八九十]+\\s*、)");
  private static final Pattern OF_WHICH = Pattern.compile("^其\\s*中");

  /** Splits a printed label. */
  public static FormLabel of(String printed) {
    Matcher numbering = NUMBERING.matcher(printed);
    if (numbering.find()) {
      String arabic = numbering.group("arabic");
      return new FormLabel(
          printed, arabic == null ? "" : arabic, keyOf(printed.substring(numbering.end())));
    }
    return new FormLabel(printed, "", keyOf(OF_WHICH.matcher(printed).replaceFirst("")));
  }

  /**
   * What labels are compared by: letters, Han characters and digits; blanks, quotes, brackets and
   * punctuation dropped.
   */
  public static String keyOf(String text) {
    StringBuilder key = new StringBuilder(text.length());
    text.codePoints().filter(FormLabel::significant).forEach(key::appendCodePoint);
    return key.toString();
  }

  /** Whether a character counts in a key. */
  static boolean significant(int codePoint) {
    return Character.isLetterOrDigit(codePoint) || codePoint == '#';
  }
}
