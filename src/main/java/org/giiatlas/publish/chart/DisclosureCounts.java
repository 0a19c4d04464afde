package org.giiatlas.publish.chart;

import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import org.giiatlas.trend.TrendRow;
import org.giiatlas.trend.Trends;

/** How much is disclosed without being asked for. */
final class DisclosureCounts {
  private static final Bilingual HEADING = new Bilingual("主动公开政府信息数", "Proactively disclosed");
  private static final Bilingual UNIT = new Bilingual("条", "items");
  private static final Bilingual NO_FORM =
      new Bilingual(
          "2019年起的表式没有此项，数字取自报告正文。",
          "The forms from 2019 on do not ask for it; those figures are from the reports' prose.");

  private DisclosureCounts() {}

  static YearFigure figure(Trends trends) {
    NavigableMap<Integer, TrendRow> rows =
        new TrendLines(trends.disclosureCounts()).of("disclosure.total", TrendLines.NO_SPLIT);
    var scopes = new ScopeSums(trends.disclosureCounts(), rows);
    List<Panel> panels =
        List.of(
            CountPanels.sumsByScope(HEADING, UNIT, rows, scopes, 200),
            CountPanels.matchedChange(rows, 110));
    var years = Notes.years(trends, panels);
    return new YearFigure(
        "disclosure_counts",
        title(rows, scopes),
        new Bilingual(
            "各报告机关主动公开政府信息数之和，条；可比机关的增减，%",
            "Items, sum over reporting agencies; change at comparable ones, %"),
        panels,
        years,
        Notes.of(
            trends,
            years,
            Set.of("disclosure.total"),
            Notes.COUNTS,
            Notes.WHOLE_AREAS,
            Notes.comparable(panels),
            NO_FORM),
        "trends/disclosure_counts.csv");
  }

  private static Bilingual title(NavigableMap<Integer, TrendRow> rows, ScopeSums scopes) {
    if (rows.isEmpty()) {
      return new Bilingual(
          "没有数据：没有报告给出主动公开政府信息数", "No data: no report gives the number of items disclosed");
    }
    TrendRow row = TrendLines.headline(rows);
    Bilingual count = Numerals.inWords(TrendLines.sum(row));
    Bilingual areas = scopes.words(row, UNIT);
    Bilingual change = Sentences.matchedChange(row);
    String agencies = Numerals.grouped(row.reporting());
    return new Bilingual(
        row.year() + "年" + agencies + "个机关主动公开信息" + count.zh() + "条" + areas.zh() + change.zh(),
        Sentences.agencies(row.reporting())
            + " disclosed "
            + count.en()
            + " items in "
            + row.year()
            + areas.en()
            + change.en());
  }
}
