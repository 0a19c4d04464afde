package org.giiatlas.check;

import java.math.BigDecimal;
import org.giiatlas.report.IndicatorCatalogue;

/** How figures are written in findings. */
final class Amounts {
  /** Longer text is a row of glued figures, not a cell's own. */
  private static final int LONGEST_RAW = 24;

  private Amounts() {}

  /** A number as it stands in the published files. */
  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /**
   * The cell's label and figure; a sum of money also as found, since cells carry their own unit.
   */
  static Bilingual labelled(Operand operand) {
    Bilingual label = operand.label();
    return new Bilingual(label.zh() + " " + figure(operand), label.en() + " " + figure(operand));
  }

  /** The figure alone. */
  static String figure(Operand operand) {
    String unit = IndicatorCatalogue.standard().get(operand.indicator()).unit();
    String raw = operand.raw();
    String plain = plain(operand.number());
    boolean money = unit.endsWith("元");
    if (!money || raw == null || raw.length() > LONGEST_RAW) {
      return money ? plain + unit : plain;
    }
    return plain + unit + "〔" + raw + "〕";
  }
}
