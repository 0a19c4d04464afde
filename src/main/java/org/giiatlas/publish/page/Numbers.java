package org.giiatlas.publish.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers as people read them; the files have them as they are. */
final class Numbers {
  /** Stands where there is no number: not a zero. */
  static final String NONE = "–";

  private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);

  private Numbers() {}

  /** With separators, and four decimals at most. */
  static String figure(@Nullable BigDecimal number) {
    return number == null ? NONE : format("#,##0.####").format(number);
  }

  static String figure(long number) {
    return format("#,##0").format(number);
  }

  /**
   * A relative change in per cent with its sign; one decimal, or as many more as a small change
   * needs for its first digit to be seen.
   */
  static String change(@Nullable BigDecimal share) {
    if (share == null) {
      return NONE;
    }
    if (share.signum() == 0) {
      return "0 %";
    }
    int firstDigit = share.scale() - share.precision() - 1;
    String decimals = "0".repeat(Math.max(1, firstDigit));
    return format("+#,##0.%s %%;−#,##0.%s %%".formatted(decimals, decimals)).format(share);
  }

  /** A share in per cent, two decimals at most. */
  static String share(@Nullable BigDecimal share) {
    return share == null ? NONE : format("#,##0.## %;−#,##0.## %").format(share);
  }

  private static DecimalFormat format(String pattern) {
    DecimalFormat format = new DecimalFormat(pattern, SYMBOLS);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format;
  }
}
