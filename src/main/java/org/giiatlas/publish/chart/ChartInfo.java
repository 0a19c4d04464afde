package org.giiatlas.publish.chart;

/**
 * What a page needs to show one chart.
 *
 * @param name the files' name without its end
 * @param titleZh the sentence above the chart, in Chinese
 * @param titleEn the same in English
 * @param altZh what the chart shows, for those who do not see it, in Chinese
 * @param altEn the same in English
 * @param csv the published file the chart is drawn from, relative to the edition's folder
 */
public record ChartInfo(
    String name, String titleZh, String titleEn, String altZh, String altEn, String csv) {
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
        figure.csv());
  }
}
