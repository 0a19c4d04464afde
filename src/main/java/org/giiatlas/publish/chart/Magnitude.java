package org.giiatlas.publish.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The power of ten by which an axis is printed, after the Chinese way of counting. */
enum Magnitude {
  ONE(1, "", ""),
  /** 万, from 100,000 on. */
  WAN(10_000, "万", "10,000 "),
  /** 亿, from 1,000,000,000 on. */
  YI(100_000_000, "亿", "100 million ");

  private static final int SIGNIFICANT = 3;

  private final BigDecimal size;
  private final String zh;
  private final String en;

  Magnitude(long size, String zh, String en) {
    this.size = BigDecimal.valueOf(size);
    this.zh = zh;
    this.en = en;
  }

  /** The magnitude in which values up to this one are short to print. */
  static Magnitude upTo(double highest) {
    if (highest >= 1e9) {
      return YI;
    }
    return highest >= 1e5 ? WAN : ONE;
  }

  double size() {
    return size.doubleValue();
  }

  /** The unit's name with the magnitude before it. */
  Bilingual of(Bilingual unit) {
    return new Bilingual(zh + unit.zh(), en + unit.en());
  }

  /**
   * The value in this magnitude with at most three digits that count; what is too small to show is
   * printed as less than that, never as zero.
   */
  String print(BigDecimal value) {
    if (this == ONE || value.signum() == 0) {
      return Numerals.grouped(value);
    }
    BigDecimal scaled = value.divide(size, 12, RoundingMode.HALF_UP);
    int integerDigits = Math.max(1, scaled.precision() - scaled.scale());
    int decimals = Math.min(1, Math.max(0, SIGNIFICANT - integerDigits));
    BigDecimal rounded = scaled.setScale(decimals, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "<0.1" : Numerals.fixed(rounded);
  }

  /** A round value of an axis in this magnitude, exact. */
  String tick(BigDecimal value) {
    return Numerals.grouped(value.divide(size, MathContext.DECIMAL64));
  }
}
