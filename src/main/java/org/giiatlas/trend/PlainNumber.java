package org.giiatlas.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Decimals as trend tables hold them. */
final class PlainNumber {
  private PlainNumber() {}

  /** Without zeros behind the decimal point, and never in exponents. */
  static BigDecimal of(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** A quotient to so many decimals, half up. */
  static BigDecimal ratio(BigDecimal dividend, BigDecimal divisor, int scale) {
    return of(dividend.divide(divisor, scale, RoundingMode.HALF_UP));
  }
}
