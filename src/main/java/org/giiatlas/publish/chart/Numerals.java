package org.giiatlas.publish.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as they are printed in sentences and on axes. */
final class Numerals {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
  private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
  private static final String MINUS = "−";

  private Numerals() {}

  /** All digits, in groups of three. */
  static String grouped(BigDecimal value) {
    // A format is not safe to share between threads.
    var format =
        new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return format.format(value).replace("-", MINUS);
  }

  /** All digits in groups of three, with just the decimals of the value's scale. */
  static String fixed(BigDecimal value) {
    var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMinimumFractionDigits(value.scale());
    format.setMaximumFractionDigits(value.scale());
    return format.format(value).replace("-", MINUS);
  }

  /** All digits, in groups of three. */
  static String grouped(long value) {
    return grouped(BigDecimal.valueOf(value));
  }

  /**
   * For a sentence: all digits, and from 100,000 on in 万 or 亿 with four digits that count or all
   * whole ones.
   */
  static Bilingual inWords(BigDecimal value) {
    String zh = grouped(value);
    if (value.compareTo(YI) >= 0) {
      zh = short4(value, YI) + "亿";
    } else if (value.compareTo(BigDecimal.valueOf(100_000)) >= 0) {
      zh = short4(value, WAN) + "万";
    }
    String en = grouped(value);
    if (value.compareTo(BILLION) >= 0) {
      en = short4(value, BILLION) + " billion";
    } else if (value.compareTo(MILLION) >= 0) {
      en = short4(value, MILLION) + " million";
    }
    return new Bilingual(zh, en);
  }

  /** A share of 0 to 1 as per cent with one decimal; never rounded up to all or down to nothing. */
  static String percent(BigDecimal share) {
    BigDecimal percent = share.multiply(HUNDRED);
    BigDecimal rounded = percent.setScale(1, RoundingMode.HALF_UP);
    if (rounded.signum() == 0 && share.signum() > 0) {
      return "<0.1%";
    }
    if (rounded.compareTo(HUNDRED) == 0 && share.compareTo(BigDecimal.ONE) < 0) {
      return ">99.9%";
    }
    return rounded.stripTrailingZeros().toPlainString() + "%";
  }

  /** A share in whole per cent, for small labels. */
  static String wholePercent(BigDecimal share) {
    return share.multiply(HUNDRED).setScale(0, RoundingMode.HALF_UP).toPlainString() + "%";
  }

  /** A change with its sign: +3.4%, −12%, +0.03%, and from eleven-fold on the multiple, ×13. */
  static String change(BigDecimal change) {
    if (change.compareTo(BigDecimal.TEN) >= 0) {
      return "×" + grouped(change.add(BigDecimal.ONE).setScale(0, RoundingMode.HALF_UP));
    }
    if (change.signum() == 0) {
      return "0%";
    }
    BigDecimal percent = change.multiply(HUNDRED);
    int firstDigit = percent.scale() - percent.precision() + 1;
    int decimals =
        percent.abs().compareTo(BigDecimal.valueOf(9.95)) < 0 ? Math.max(1, firstDigit) : 0;
    String sign = percent.signum() > 0 ? "+" : MINUS;
    return sign + percent.abs().setScale(decimals, RoundingMode.HALF_UP).toPlainString() + "%";
  }

  private static String short4(BigDecimal value, BigDecimal unit) {
    BigDecimal scaled = value.divide(unit, new MathContext(4, RoundingMode.HALF_UP));
    boolean whole = scaled.precision() - scaled.scale() > 4;
    return grouped(whole ? value.divide(unit, 0, RoundingMode.HALF_UP) : scaled);
  }
}
