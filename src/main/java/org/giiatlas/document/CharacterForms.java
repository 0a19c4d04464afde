package org.giiatlas.document;

import java.text.Normalizer;
import java.util.Map;

/**
 * One form for characters that have several: full-width and half-width, radical and ordinary,
 * blanks of every kind, enumeration signs of one code point.
 *
 * <p>Where an invisible character stood between two digits a blank is left: whether the digits are
 * one number or two is not known, and gluing them would make up a number.
 */
final class CharacterForms {
  private static final Map<String, String> RADICALS = CharacterTable.load("radicals.tsv");

  private CharacterForms() {}

  static String normalise(String text) {
    int i = 0;
    while (i < text.length() && isPlain(text.charAt(i))) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, i);
    boolean gap = false;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (isInvisible(codePoint)) {
        gap = true;
        continue;
      }
      if (gap && endsInDigit(out) && isAnyDigit(codePoint)) {
        out.append(' ');
      }
      gap = false;
      append(out, codePoint, i < text.length() ? text.charAt(i) : ' ');
    }
    return out.toString();
  }

  /** Nothing to do: ASCII beside control characters, the unified ideographs, common punctuation. */
  private static boolean isPlain(char c) {
    return (c >= ' ' && c < 0x7F)
        || c == '\t'
        || (c >= '\u4E00' && c <= '\u9FFF')
        || (c >= '\u3001' && c <= '\u3017')
        || c == '\uFF0C'
        || c == '\uFF1B';
  }

  private static void append(StringBuilder out, int codePoint, char next) {
    if (codePoint <= 0xFFFF && isPlain((char) codePoint)) {
      out.append((char) codePoint);
    } else if (isBlank(codePoint)) {
      out.append(' ');
    } else if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
      // Half a character: no charset can write it, and no database takes it.
      out.append('\uFFFD');
    } else if (codePoint >= 0xFF01 && codePoint <= 0xFF5E) {
      appendFullWidth(out, (char) codePoint);
    } else if (isEnumerator(codePoint)) {
      appendEnumerator(out, codePoint, next);
    } else if (isHyphen(codePoint)) {
      out.append('-');
    } else {
      appendIdeograph(out, codePoint);
    }
  }

  private static void appendFullWidth(StringBuilder out, char c) {
    boolean chinese = c == '\uFF01' || c == '\uFF0C' || c == '\uFF1B' || c == '\uFF1F';
    out.append(chinese ? c : (char) (c - 0xFEE0));
  }

  /** ⒈ is "1.", ⑴ is "(1)", ㈠ is "(一)"; never glued to a digit beside it. */
  private static void appendEnumerator(StringBuilder out, int codePoint, char next) {
    if (endsInDigit(out)) {
      out.append(' ');
    }
    out.append(Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC));
    if (out.charAt(out.length() - 1) == '.' && isAnyDigit(next)) {
      out.append(' ');
    }
  }

  private static void appendIdeograph(StringBuilder out, int codePoint) {
    String found = Character.toString(codePoint);
    boolean radical = codePoint >= 0x2E80 && codePoint <= 0x2FD5;
    boolean compatible =
        (codePoint >= 0xF900 && codePoint <= 0xFAFF)
            || (codePoint >= 0x2F800 && codePoint <= 0x2FA1F);
    if (codePoint == 0xFF61) {
      out.append('\u3002');
    } else if (codePoint == 0xFF64) {
      out.append('\u3001');
    } else if (codePoint == 0xFE6A) {
      out.append('%');
    } else if (radical || compatible) {
      String ordinary = RADICALS.get(found);
      out.append(ordinary == null ? Normalizer.normalize(found, Normalizer.Form.NFKC) : ordinary);
    } else {
      out.append(found);
    }
  }

  private static boolean isInvisible(int c) {
    return c == 0xAD
        || c == 0x180E
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || (c >= 0xFE00 && c <= 0xFE0F)
        || c == 0xFEFF;
  }

  /** Blanks, control characters, and private use: bullets of fonts that nobody else has. */
  private static boolean isBlank(int c) {
    return Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.PRIVATE_USE;
  }

  private static boolean isEnumerator(int c) {
    return (c >= 0x2474 && c <= 0x249B) || (c >= 0x3220 && c <= 0x3229);
  }

  private static boolean isHyphen(int c) {
    return (c >= 0x2010 && c <= 0x2013) || c == 0x2212 || c == 0xFE63;
  }

  private static boolean endsInDigit(StringBuilder out) {
    return out.length() > 0 && Han.isDigit(out.charAt(out.length() - 1));
  }

  private static boolean isAnyDigit(int c) {
    return (c >= '0' && c <= '9') || (c >= 0xFF10 && c <= 0xFF19);
  }
}
