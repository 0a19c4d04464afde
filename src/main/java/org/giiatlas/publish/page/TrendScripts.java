package org.giiatlas.publish.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.giiatlas.trend.RateRow;
import org.giiatlas.trend.TrendRow;
import org.giiatlas.trend.Trends;

/**
 * The trend tables for the live chart: {@code data/trends/GROUPING/SERIES.APPLICANT.js} has all
 * groups and years of one series, so that a choice loads one file.
 */
final class TrendScripts {
  private TrendScripts() {}

  static void write(Path edition, Trends trends) throws IOException {
    SortedMap<String, SortedMap<String, List<Object>>> files = new TreeMap<>();
    Stream.of(trends.disclosureCounts(), trends.requestOutcomes(), trends.litigation())
        .flatMap(List::stream)
        .forEach(
            row ->
                files
                    .computeIfAbsent(name(row), name -> new TreeMap<>())
                    .computeIfAbsent(row.group(), group -> new ArrayList<>())
                    .add(values(row)));
    trends
        .rates()
        .forEach(
            row ->
                files
                    .computeIfAbsent(
                        "data/trends/%s/rate.%s".formatted(row.groupBy(), row.rate()),
                        name -> new TreeMap<>())
                    .computeIfAbsent(row.group(), group -> new ArrayList<>())
                    .add(values(row)));
    for (Map.Entry<String, SortedMap<String, List<Object>>> file : files.entrySet()) {
      ScriptFile.write(edition, file.getKey(), file.getValue());
    }
  }

  private static String name(TrendRow row) {
    String applicant = row.applicant().equals("-") ? "" : "." + row.applicant();
    return "data/trends/%s/%s%s".formatted(row.groupBy(), row.indicator(), applicant);
  }

  /** In the order of the file's columns, from the year on. */
  private static Object[] values(TrendRow row) {
    return ScriptFile.trimmed(
        row.year(),
        row.reports(),
        row.reporting(),
        row.sum(),
        row.mean(),
        row.p25(),
        row.median(),
        row.p75(),
        row.matchedAgencies(),
        row.matchedPriorSum(),
        row.matchedSum(),
        row.matchedChange());
  }

  private static Object[] values(RateRow row) {
    return ScriptFile.trimmed(
        row.year(),
        row.reports(),
        row.reporting(),
        row.numerator(),
        row.denominator(),
        row.value(),
        row.low(),
        row.high());
  }
}
