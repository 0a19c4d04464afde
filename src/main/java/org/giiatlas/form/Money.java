package org.giiatlas.form;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Units of money as printed in cells and headers. */
public final class Money {
  private static final Map<String, BigDecimal> IN_YUAN =
      Map.of(
          "元", BigDecimal.ONE,
          "千元", BigDecimal.valueOf(1_000),
          "万元", BigDecimal.valueOf(10_000),
          "万", BigDecimal.valueOf(10_000),
          "亿元", BigDecimal.valueOf(100_000_000));

  private Money() {}

  /** The unit of money named in a header such as 采购总金额（元）; empty where it names none. */
  static Optional<String> unitIn(String header) {
    for (String unit : new String[] {"亿元", "万元", "千元", "元"}) {
      if (header.contains(unit)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  /**
   * An amount in another unit, exact.
   *
   * @param from the unit of the amount; null where none is stated
   * @param to the unit wanted
   * @return nothing where either is no unit of money
   */
  public static Optional<BigDecimal> convert(BigDecimal amount, @Nullable String from, String to) {
    BigDecimal source = from == null ? null : IN_YUAN.get(from);
    BigDecimal target = IN_YUAN.get(to);
    if (source == null || target == null) {
      return Optional.empty();
    }
    BigDecimal converted = amount.multiply(source).divide(target);
    return Optional.of(converted.signum() == 0 ? BigDecimal.ZERO : plain(converted));
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
