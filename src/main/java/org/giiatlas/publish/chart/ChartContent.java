package org.giiatlas.publish.chart;

import java.util.List;
import org.giiatlas.publish.EditionLanguage;
import org.giiatlas.trend.Trends;

/**
 * What the charts of an edition show.
 *
 * @param trends all trend tables
 * @param quality how the rules stand, over all reports of a year and form; immutable
 * @param language the language of titles, labels and notes
 */
public record ChartContent(Trends trends, List<RuleCount> quality, EditionLanguage language) {
  public ChartContent {
    quality = List.copyOf(quality);
  }
}
