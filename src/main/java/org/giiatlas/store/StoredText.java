package org.giiatlas.store;

import java.util.Locale;

/**
 * Text as it can stand in any database. PostgreSQL takes no U+0000 and no half of a surrogate pair;
 * both come up in damaged documents and are written as {@code \}{@code uXXXX}, a backslash as two.
 */
final class StoredText {
  private StoredText() {}

  static String encode(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int next;
    for (int i = 0; i < text.length(); i += next) {
      int point = text.codePointAt(i);
      next = Character.charCount(point);
      if (point == '\\') {
        out.append("\\\\");
      } else if (point == 0 || isHalf(point)) {
        out.append(String.format(Locale.ROOT, "\\u%04x", point));
      } else {
        out.appendCodePoint(point);
      }
    }
    return out.toString();
  }

  static String decode(String stored) {
    if (stored.indexOf('\\') < 0) {
      return stored;
    }
    StringBuilder out = new StringBuilder(stored.length());
    int i = 0;
    while (i < stored.length()) {
      char c = stored.charAt(i);
      if (c != '\\') {
        out.append(c);
        i++;
      } else if (stored.charAt(i + 1) == '\\') {
        out.append('\\');
        i += 2;
      } else {
        out.append((char) Integer.parseInt(stored.substring(i + 2, i + 6), 16));
        i += 6;
      }
    }
    return out.toString();
  }

  private static boolean isHalf(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}
