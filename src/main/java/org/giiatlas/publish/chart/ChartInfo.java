package org.giiatlas.publish.chart;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page needs to show one chart.
 *
 * @param name the files' name without its end
 * @param titleZh the sentence above the chart, in Chinese
 * @param titleEn the same in English
 * @param altZh what the chart shows, for those who do not see it, in Chinese
 * @param altEn the same in English
 * @param csv the published file the chart is drawn from, relative to the edition's folder
 * @param values the numbers that are drawn, by panel, series and place; immutable
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
   * @param panel the heading of its panel, in Chinese and English
   * @param series the name of its series or group, in Chinese and English
   * @param place where on the axis it stands, mostly a year; empty where there is no axis
   * @param value a count; of shares and relative changes 0.1 is 10 %
   * @param low the lower end of its confidence interval, null where none is drawn
   * @param high its upper end
   * @param proportion whether it is a share or a relative change
   */
  public record Value(
      List<String> panel,
      List<String> series,
      String place,
      BigDecimal value,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high,
      boolean proportion) {
    public Value {
      panel = List.copyOf(panel);
      series = List.copyOf(series);
    }

    /** A share without an interval. */
    static Value share(Bilingual panel, Bilingual series, String place, BigDecimal share) {
      return new Value(pair(panel), pair(series), place, share, null, null, true);
    }

    static List<String> pair(Bilingual words) {
      return List.of(words.zh(), words.en());
    }
  }

  /** The picture for print, two pixels a point. */
  public String png() {
    return name + ".png";
  }

  /** The picture as vectors. */
  public String svg() {
    return name + ".svg";
  }

  static ChartInfo of(Figure figure) {
    Bilingual description = figure.description();
    return new ChartInfo(
        figure.name(),
        figure.title().zh(),
        figure.title().en(),
        description.zh(),
        description.en(),
        figure.csv(),
        figure.values());
  }
}
