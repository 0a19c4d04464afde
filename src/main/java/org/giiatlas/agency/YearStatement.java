package org.giiatlas.agency;

import java.util.Locale;

/**
 * What a document says of the year that it reports on.
 *
 * @param place where it says so
 * @param year the year
 */
public record YearStatement(Place place, int year) {
  /** Where a document says of which year it reports. */
  public enum Place {
    /** The page's title. */
    TITLE,
    /** The report's name above its text. */
    HEADING,
    /** 编制2021年度政府信息公开工作年度报告, in the sentences that introduce it. */
    INTRODUCTION,
    /** 统计期限自2021年1月1日起至2021年12月31日止. */
    PERIOD,
    /** 2021年度, above a column of the form. */
    TABLE;

    /** The code in the store. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
