package org.giiatlas.prose;

import java.math.BigDecimal;

/**
 * A number as written, Arabic or Chinese.
 *
 * @param value its value, 万 and 亿 multiplied out
 * @param approximate whether 余, 多 or 几 stands in it
 * @param end where it ends in the text
 * @param digits whether it is written in digits one by one, as years and codes are
 */
record Numeral(BigDecimal value, boolean approximate, int end, boolean digits) {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String SCALES = "十百千";

  /** Longer runs are no counts: codes, keys, rows of table cells that were glued together. */
  private static final int LONGEST = 12;

  /** What {@link #read} gives where no number begins. */
  static final Numeral NONE = new Numeral(BigDecimal.ZERO, false, -1, false);

  boolean exists() {
    return end >= 0;
  }

  /** The number that begins at {@code at}, or {@link #NONE}. */
  static Numeral read(String text, int at) {
    char first = text.charAt(at);
    if (isArabic(first)) {
      return scaled(arabic(text, at), text);
    }
    return isChinese(first) ? chinese(text, at) : NONE;
  }

  static boolean isArabic(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isChinese(char c) {
    return digit(c) >= 0 || SCALES.indexOf(c) >= 0;
  }

  private static int digit(char c) {
    return switch (c) {
      case '〇', '○' -> 0;
      case '两' -> 2;
      default -> DIGITS.indexOf(c);
    };
  }

  private static Numeral arabic(String text, int at) {
    int end = skipDigits(text, at);
    StringBuilder figures = new StringBuilder(text.substring(at, Math.min(end, at + LONGEST + 1)));
    boolean grouped = false;
    while (end - at <= LONGEST + 4 && isGroup(text, end) && (grouped || figures.length() <= 3)) {
      figures.append(text, end + 1, end + 4);
      end += 4;
      grouped = true;
    }
    if (end + 1 < text.length() && text.charAt(end) == '.' && isArabic(text.charAt(end + 1))) {
      int fraction = end;
      end = skipDigits(text, end + 1);
      figures.append(text, fraction, Math.min(end, fraction + LONGEST));
    }
    if (figures.length() > 2 * LONGEST || end - at > 2 * LONGEST) {
      return new Numeral(BigDecimal.ONE.negate(), false, end, true);
    }
    return new Numeral(new BigDecimal(figures.toString()), false, end, !grouped);
  }

  private static boolean isGroup(String text, int comma) {
    return comma + 3 < text.length()
        && text.charAt(comma) == ','
        && skipDigits(text, comma + 1) == comma + 4;
  }

  private static int skipDigits(String text, int at) {
    int end = at;
    while (end < text.length() && isArabic(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static Numeral scaled(Numeral number, String text) {
    int end = number.end();
    boolean about = isAbout(text, end);
    int scale = about ? end + 1 : end;
    if (scale < text.length()) {
      BigDecimal factor =
          switch (text.charAt(scale)) {
            case '万' -> BigDecimal.valueOf(10_000);
            case '千' -> BigDecimal.valueOf(1_000);
            case '百' -> BigDecimal.valueOf(100);
            case '亿' -> BigDecimal.valueOf(100_000_000);
            default -> BigDecimal.ZERO;
          };
      if (factor.signum() > 0) {
        boolean after = isAbout(text, scale + 1);
        return new Numeral(
            plain(number.value().multiply(factor)),
            about || after,
            after ? scale + 2 : scale + 1,
            false);
      }
    }
    return about ? new Numeral(number.value(), true, end + 1, false) : number;
  }

  private static boolean isAbout(String text, int at) {
    return at < text.length() && "余多几".indexOf(text.charAt(at)) >= 0;
  }

  /** Whole numbers without a fraction or exponent: 12000, not 1.2E+4 or 12000.0. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static Numeral chinese(String text, int at) {
    long total = 0;
    long section = 0;
    int pending = -1;
    int digitRun = 0;
    long spelled = 0;
    boolean scales = false;
    boolean about = false;
    int end = at;
    while (end < text.length() && end - at < LONGEST) {
      char c = text.charAt(end);
      int digit = digit(c);
      int scale = SCALES.indexOf(c);
      if (digit >= 0) {
        spelled = spelled * 10 + digit;
        digitRun++;
        pending = digit;
      } else if (scale >= 0) {
        section += (pending > 0 ? pending : 1) * (long) Math.pow(10, scale + 1);
        pending = -1;
        scales = true;
      } else if (c == '万' && end > at) {
        total = (total + section + Math.max(pending, 0)) * 10_000;
        section = 0;
        pending = -1;
        scales = true;
      } else if (isAbout(text, end) && end > at) {
        about = true;
      } else {
        break;
      }
      end++;
    }
    if (!scales && digitRun > 1) {
      return new Numeral(BigDecimal.valueOf(spelled), about, end, !about);
    }
    return new Numeral(
        BigDecimal.valueOf(total + section + Math.max(pending, 0)), about, end, digitRun == 4);
  }
}
