package org.giiatlas.generator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Random;

/**
 * A number as a sentence prints it.
 *
 * @param text the number's text, words such as 余 or 约 included
 * @param value what the text says
 * @param approximate whether it says about so much
 */
record PrintedNumber(String text, BigDecimal value, boolean approximate) {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final BigDecimal LEAST_ABOUT = BigDecimal.valueOf(20);
  private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.DOWN);

  /** The number in one of the ways it is written. */
  static PrintedNumber exact(BigDecimal value, Random random) {
    String plain = value.toPlainString();
    String text =
        switch (random.nextInt(8)) {
          case 0 -> grouped(value);
          case 1 -> fullWidth(plain);
          case 2 -> isShort(value) ? chinese(value.intValueExact()) : plain;
          case 3 -> tenThousands(value, plain);
          case 4 -> " " + plain + " ";
          default -> plain;
        };
    return new PrintedNumber(text, value, false);
  }

  /** The number rounded down, with a word that says so; exact where it is small. */
  static PrintedNumber about(BigDecimal value, Random random) {
    if (value.compareTo(LEAST_ABOUT) < 0) {
      return exact(value, random);
    }
    BigDecimal round = new BigDecimal(value.round(TWO_DIGITS).toPlainString());
    String plain = tenThousands(round, round.toPlainString());
    String text =
        switch (random.nextInt(5)) {
          case 0 -> "约" + plain;
          case 1 -> "近" + plain;
          case 2 -> "超过" + plain;
          case 3 -> plain + "多";
          default -> plain + "余";
        };
    return new PrintedNumber(text, round, true);
  }

  private static String grouped(BigDecimal value) {
    return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(value);
  }

  private static String fullWidth(String plain) {
    StringBuilder text = new StringBuilder();
    plain.chars().forEach(c -> text.append((char) (c >= '0' && c <= '9' ? c - '0' + '０' : c)));
    return text.toString();
  }

  private static String tenThousands(BigDecimal value, String otherwise) {
    boolean round = value.remainder(BigDecimal.valueOf(100)).signum() == 0;
    return round && value.compareTo(TEN_THOUSAND) >= 0
        ? value.divide(TEN_THOUSAND).stripTrailingZeros().toPlainString() + "万"
        : otherwise;
  }

  private static boolean isShort(BigDecimal value) {
    return value.scale() <= 0 && value.compareTo(BigDecimal.valueOf(100)) < 0;
  }

  private static String chinese(int value) {
    int tens = value / 10;
    int ones = value % 10;
    String head = tens == 0 ? "" : (tens == 1 ? "" : digit(tens)) + "十";
    return ones == 0 && tens > 0 ? head : head + digit(ones);
  }

  private static String digit(int digit) {
    return DIGITS.substring(digit, digit + 1);
  }
}
