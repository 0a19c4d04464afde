package org.giiatlas.publish.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.giiatlas.trend.TrendRow;

/** Sentences that say no more than the numbers do. */
final class Sentences {
  private Sentences() {}

  /**
   * Goes on after a count: how the same agencies fared against the year before, which a change in
   * coverage does not touch; empty where the years cannot be compared, or for less than half of the
   * agencies.
   */
  static Bilingual matchedChange(TrendRow row) {
    BigDecimal change = row.matchedChange();
    if (change == null || 2 * row.matchedAgencies() < row.reporting()) {
      return new Bilingual("", "");
    }
    int prior = row.year() - 1;
    int agencies = row.matchedAgencies();
    String zh = "；可比的" + Numerals.grouped(agencies) + "个机关";
    String en =
        agencies == 1
            ? "; at the one comparable agency, "
            : "; at the " + Numerals.grouped(agencies) + " comparable ones, ";
    if (change.compareTo(BigDecimal.ONE) >= 0) {
      String times = Numerals.grouped(change.add(BigDecimal.ONE).setScale(1, RoundingMode.HALF_UP));
      return new Bilingual(
          zh + "为" + prior + "年的" + times + "倍", en + times + " times as many as in " + prior);
    }
    if (change.signum() == 0) {
      return new Bilingual(zh + "与" + prior + "年持平", en + "as many as in " + prior);
    }
    String size = Numerals.percent(change.abs());
    return change.signum() > 0
        ? new Bilingual(zh + "比" + prior + "年增加" + size, en + size + " more than in " + prior)
        : new Bilingual(zh + "比" + prior + "年减少" + size, en + size + " fewer than in " + prior);
  }

  /** {@code 1 agency}, {@code 2 agencies}. */
  static String agencies(int count) {
    return Numerals.grouped(count) + (count == 1 ? " agency" : " agencies");
  }

  /** {@code 1 report}, {@code 2 reports}. */
  static String reports(int count) {
    return Numerals.grouped(count) + (count == 1 ? " report" : " reports");
  }
}
