package org.giiatlas.publish.chart;

import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import org.giiatlas.trend.TrendRow;
import org.giiatlas.trend.Trends;

/** How many requests come in, and how many are left from the year before. */
final class RequestsReceived {
  private static final Bilingual UNIT = new Bilingual("件", "requests");
  private static final Bilingual CARRIED_IN_NOTE =
      new Bilingual("2019年以前的表式没有上年结转。", "Forms before 2019 do not ask for requests carried over.");

  private RequestsReceived() {}

  static YearFigure figure(Trends trends) {
    var lines = new TrendLines(trends.requestOutcomes());
    NavigableMap<Integer, TrendRow> received = lines.of("requests.new", TrendLines.TOTAL);
    NavigableMap<Integer, TrendRow> carried = lines.of("requests.carried_in", TrendLines.TOTAL);
    var scopes = new ScopeSums(trends.requestOutcomes(), received);
    List<Panel> panels =
        List.of(
            CountPanels.sumsByScope(
                new Bilingual("本年新收申请", "Newly received"), UNIT, received, scopes, 160),
            CountPanels.sums(
                new Bilingual("上年结转申请", "Carried over from the year before"),
                UNIT,
                Palette.ORANGE,
                carried,
                80),
            CountPanels.matchedChange(received, 100));
    var years = Notes.years(trends, panels);
    return new YearFigure(
        "requests_received",
        title(received, scopes),
        new Bilingual(
            "各报告机关的政府信息公开申请之和，件；可比机关的增减，%",
            "Requests, sum over reporting agencies; change at comparable ones, %"),
        panels,
        years,
        Notes.of(
            trends,
            years,
            Set.of("requests.new"),
            Notes.COUNTS,
            Notes.WHOLE_AREAS,
            Notes.comparable(panels),
            CARRIED_IN_NOTE),
        "trends/request_outcomes.csv");
  }

  private static Bilingual title(NavigableMap<Integer, TrendRow> rows, ScopeSums scopes) {
    if (rows.isEmpty()) {
      return new Bilingual(
          "没有数据：没有报告给出新收申请数", "No data: no report gives the number of requests received");
    }
    TrendRow row = TrendLines.headline(rows);
    Bilingual count = Numerals.inWords(TrendLines.sum(row));
    Bilingual areas = scopes.words(row, UNIT);
    Bilingual change = Sentences.matchedChange(row);
    return new Bilingual(
        row.year()
            + "年"
            + Numerals.grouped(row.reporting())
            + "个机关新收申请"
            + count.zh()
            + "件"
            + areas.zh()
            + change.zh(),
        Sentences.agencies(row.reporting())
            + " received "
            + count.en()
            + " new requests in "
            + row.year()
            + areas.en()
            + change.en());
  }
}
