package org.giiatlas.publish.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a page needs to show one chart.
 *
 * @param name the files' name without its end
 * @param titleZh the sentence above the chart, in Chinese
 * @param titleEn the same in English
 * @param altZh what the chart shows, for those who do not see it, in Chinese
 * @param altEn the same in English
 * @param csv the published file the chart is drawn from, relative to the edition's folder
 * @param values the numbers that are drawn, by panel, series and year; immutable
 */
public record ChartInfo(
    String name,
    String titleZh,
    String titleEn,
    String altZh,
    String altEn,
    String csv,
    List<Value> values) {
  public ChartInfo {
    values = List.copyOf(values);
  }

  /**
   * A number that is drawn.
   *
   * @param panelZh the heading of its panel, in Chinese
   * @param panelEn the same in English
   * @param seriesZh the name of its series, in Chinese
   * @param seriesEn the same in English
   * @param year the report year
   * @param value a count; of shares and relative changes 0.1 is 10 %
   * @param proportion whether it is a share or a relative change
   */
  public record Value(
      String panelZh,
      String panelEn,
      String seriesZh,
      String seriesEn,
      int year,
      BigDecimal value,
      boolean proportion) {}

  /** The picture for print, two pixels a point. */
  public String png() {
    return name + ".png";
  }

  /** The picture as vectors. */
  public String svg() {
    return name + ".svg";
  }
}
