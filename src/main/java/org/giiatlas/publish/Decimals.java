package org.giiatlas.publish;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers as they are published. */
final class Decimals {
  private Decimals() {}

  /** A plain decimal without exponent, as many places as it has; null for null. */
  static @Nullable String plain(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }
}
