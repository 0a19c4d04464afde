package org.giiatlas.publish.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.giiatlas.trend.Composition;
import org.giiatlas.trend.CompositionRow;
import org.giiatlas.trend.Trends;

/**
 * What becomes of the requests, as shares of all results. A share is of reports that give all the
 * classes of its year, never of sums that come from different reports.
 */
final class RequestOutcomes {
  private static final Bilingual COMPLETE =
      new Bilingual(
          "各年占比只计给出全部类别的报告（n）；没有这样的报告或没有办理结果的年份不画。占比经四舍五入。",
          "Shares of a year are of the reports that give all its classes (n); years without such"
              + " reports or without results are left out. Shares are rounded.");

  /**
   * A class of results.
   *
   * @param label its name
   * @param palette its colour
   */
  private record Outcome(Bilingual label, Palette palette) {}

  /** In the order of {@link Composition#OUTCOMES}; the first two are the coarse ones' first too. */
  private static final List<Outcome> CLASSES =
      List.of(
          new Outcome(new Bilingual("予以公开", "Granted"), Palette.BLUE),
          new Outcome(new Bilingual("部分公开", "Granted in part"), Palette.SKY),
          new Outcome(new Bilingual("不予公开", "Denied"), Palette.VERMILLION),
          new Outcome(new Bilingual("无法提供", "Cannot be provided"), Palette.ORANGE),
          new Outcome(new Bilingual("不予处理", "Not processed"), Palette.WINE),
          new Outcome(new Bilingual("其他处理", "Other"), Palette.GREY),
          new Outcome(new Bilingual("未公开（未细分）", "Not granted, no split"), Palette.PALE));

  private static final int REFUSED = CLASSES.size() - 1;

  private RequestOutcomes() {}

  static YearFigure figure(Trends trends) {
    NavigableMap<Integer, CompositionRow> rows = rows(trends);
    NavigableMap<Integer, Integer> reports = new TreeMap<>();
    rows.forEach((year, row) -> reports.put(year, row.reports()));
    Panel panel =
        new Panel(
            new Bilingual("办理结果占比", "Share of results"),
            new Bilingual("%", "%"),
            Measure.SHARE,
            shares(rows),
            true,
            reports,
            new Bilingual("报告数", "n"),
            Set.of(),
            new Bilingual("没有可计算占比的办理结果", "No year with results of all classes"),
            270);
    var years = Notes.years(trends, List.of(panel));
    return new YearFigure(
        "request_outcomes",
        title(rows, Representative.year(reports)),
        new Bilingual("政府信息公开申请各类办理结果占全部结果的比例，%", "Results of requests by class, % of all results"),
        List.of(panel),
        years,
        Notes.of(
            trends,
            years,
            Set.of("granted", "partial", "refused"),
            Notes.COUNTS,
            COMPLETE,
            Notes.WHOLE_AREAS),
        CompositionFile.PATH);
  }

  /**
   * What is drawn of each year: all classes where at least half of the reports that tell granted
   * from refused have them, or else just granted and refused.
   */
  private static NavigableMap<Integer, CompositionRow> rows(Trends trends) {
    NavigableMap<Integer, CompositionRow> drawn =
        Compositions.of(trends, Composition.COARSE_OUTCOMES);
    Compositions.of(trends, Composition.OUTCOMES)
        .forEach(
            (year, row) ->
                drawn.merge(
                    year,
                    row,
                    (coarse, all) -> 2 * all.reports() >= coarse.reports() ? all : coarse));
    drawn.values().removeIf(row -> row.total().signum() == 0);
    return drawn;
  }

  private static List<Series> shares(NavigableMap<Integer, CompositionRow> rows) {
    List<NavigableMap<Integer, BigDecimal>> values = new ArrayList<>();
    CLASSES.forEach(outcome -> values.add(new TreeMap<>()));
    rows.forEach(
        (year, row) -> {
          for (int i = 0; i < row.sums().size(); i++) {
            boolean refused = row.composition() == Composition.COARSE_OUTCOMES && i == 2;
            values.get(refused ? REFUSED : i).put(year, Compositions.share(row, i));
          }
        });
    List<Series> series = new ArrayList<>();
    for (int i = 0; i < CLASSES.size(); i++) {
      Outcome outcome = CLASSES.get(i);
      series.add(new Series(outcome.label(), outcome.palette(), values.get(i)));
    }
    return series;
  }

  private static Bilingual title(NavigableMap<Integer, CompositionRow> rows, OptionalInt newest) {
    if (newest.isEmpty()) {
      return new Bilingual(
          "没有数据：没有可计算占比的办理结果", "No data: in no year can shares of results be computed");
    }
    int year = newest.getAsInt();
    CompositionRow row = rows.headMap(year, true).lastEntry().getValue();
    String granted = Numerals.percent(Compositions.share(row, 0));
    String partial = Numerals.percent(Compositions.share(row, 1));
    return new Bilingual(
        year
            + "年"
            + Numerals.grouped(row.reports())
            + "份报告的办理结果中，予以公开占"
            + granted
            + "，部分公开占"
            + partial,
        "In "
            + Sentences.reports(row.reports())
            + " for "
            + year
            + ", "
            + granted
            + " of requests decided were granted and "
            + partial
            + " granted in part");
  }
}
