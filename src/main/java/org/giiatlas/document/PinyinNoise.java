package org.giiatlas.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Readings in brackets that a converting proxy leaves behind a character: {@code 現(xiàn)在}.
 *
 * <p>A reading is one syllable of pinyin, in small letters, directly behind a Chinese character.
 * One with a tone mark is always noise. One without could be an abbreviation, so it is taken for
 * noise only in a document that has readings with tone marks.
 */
final class PinyinNoise {
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
              + "(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|üan|van|ai|ei|ao|ou|an|en|in|un"
              + "|ün|ia|ie|iu|ua|uo|ui|üe|ve|ue|er|a|o|e|i|u|ü|v)|ng|n|m");
  private static final int LONGEST = 7;

  private PinyinNoise() {}

  /** Whether the text has a reading with a tone mark. */
  static boolean occursIn(String text) {
    for (int i = text.indexOf('('); i >= 0; i = text.indexOf('(', i + 1)) {
      int end = endOfReading(text, i);
      if (end > i && isToned(text.substring(i + 1, end))) {
        return true;
      }
    }
    return false;
  }

  static String remove(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    for (int i = text.indexOf('('); i >= 0; i = text.indexOf('(', i + 1)) {
      int end = endOfReading(text, i);
      if (end > i) {
        out.append(text, from, i);
        from = end + 1;
      }
    }
    return from == 0 ? text : out.append(text, from, text.length()).toString();
  }

  /** The position of the closing bracket, or that of the opening one where there is no reading. */
  private static int endOfReading(String text, int open) {
    if (open == 0 || !Han.isHan(text.charAt(open - 1))) {
      return open;
    }
    int last = Math.min(text.length() - 1, open + LONGEST + 1);
    for (int i = open + 1; i <= last; i++) {
      char c = text.charAt(i);
      if (c == ')') {
        return i > open + 1 && isSyllable(text.substring(open + 1, i)) ? i : open;
      }
      if (!Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
        return open;
      }
    }
    return open;
  }

  private static boolean isSyllable(String letters) {
    String bare = Normalizer.normalize(letters, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return letters.equals(letters.toLowerCase(Locale.ROOT)) && SYLLABLE.matcher(bare).matches();
  }

  private static boolean isToned(String letters) {
    return letters.chars().anyMatch(c -> c >= 0x80 && c != 'ü');
  }
}
