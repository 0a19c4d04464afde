package org.giiatlas.publish.page;

import java.util.List;
import java.util.SortedMap;
import org.giiatlas.publish.EditionLanguage;
import org.giiatlas.publish.chart.ChartInfo;
import org.giiatlas.trend.Trends;

/**
 * What the page shows. Nothing in it may differ between two runs on the same input.
 *
 * @param language the language it is shown in at first
 * @param trends the trend tables
 * @param charts the pictures under {@code charts/}, in the order of the page
 * @param years the years that have a dataset folder, each with its number of reports
 * @param yearlyFiles the files of a year's folder
 * @param otherFiles the edition's other CSV files, by path
 * @param rejects the number of rejected documents by reason
 * @param versions what made the edition, by name
 */
public record PageContent(
    EditionLanguage language,
    Trends trends,
    List<ChartInfo> charts,
    SortedMap<Integer, Long> years,
    List<String> yearlyFiles,
    List<String> otherFiles,
    SortedMap<String, Long> rejects,
    SortedMap<String, String> versions) {
  public PageContent {
    charts = List.copyOf(charts);
    yearlyFiles = List.copyOf(yearlyFiles);
    otherFiles = List.copyOf(otherFiles);
  }
}
