package org.giiatlas.publish.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.giiatlas.trend.CoverageRow;
import org.giiatlas.trend.Crosswalk;
import org.giiatlas.trend.SeriesBreak;
import org.giiatlas.trend.Trends;

/** What stands below every chart: source, coverage, form breaks; and the years of its axis. */
final class Notes {
  private static final Bilingual SOURCE =
      new Bilingual(
          "来源：各行政机关政府信息公开工作年度报告，GII Atlas 汇编。",
          "Source: agencies' annual reports on open government information, compiled by GII"
              + " Atlas.");

  /** That there is nothing to draw. */
  static final Bilingual NOTHING = new Bilingual("没有数据", "No data");

  /** What the row of counts and an empty place mean. */
  static final Bilingual COUNTS =
      new Bilingual(
          "n：给出该数的报告数或机关数；空白表示没有数据，不是零。",
          "n: reports or agencies that give the figure; a blank means no data, not zero.");

  /** What a sum over all reports may hold twice. */
  static final Bilingual WHOLE_AREAS =
      new Bilingual(
          "政府（管委会）的全区、全县报告已含所属部门，与部门报告相加可能重复。",
          "Sums add a government's whole-area reports to its departments' own, and may count"
              + " things twice.");

  private static final Bilingual COMPARABLE =
      new Bilingual(
          "可比机关：两年都报告了该数、且口径未变的机关。",
          "Comparable: agencies that report the figure in both years, by the same definition.");

  private static final Bilingual BROKEN =
      new Bilingual("断开的柱：增幅超过200%，柱高不按比例。", "Broken bar: more than +200%, not drawn to scale.");

  /** What an asterisk at a year means. */
  static final Bilingual DOUBTFUL =
      new Bilingual(
          "*：该年各类结果的报告数不同。",
          "*: in that year not all results are given by the same number of reports.");

  private Notes() {}

  /** The notes of a chart without an axis of years, its own after the source. */
  static List<Bilingual> of(Trends trends, Bilingual... own) {
    return of(trends, Collections.emptyNavigableSet(), Set.of(), own);
  }

  /**
   * The notes of a chart over years, its own after the source.
   *
   * @param series the codes of the series that are drawn: whether they break where the form changes
   */
  static List<Bilingual> of(
      Trends trends, NavigableSet<Integer> years, Set<String> series, Bilingual... own) {
    List<Bilingual> notes = new ArrayList<>();
    notes.add(SOURCE);
    if (!trends.coverage().isEmpty()) {
      notes.add(coverage(trends));
    }
    if (!years.isEmpty()) {
      breaks(years, series, notes);
    }
    notes.addAll(Arrays.asList(own));
    return notes;
  }

  /** What the change of the matched panel is, and a broken bar where the panels have one. */
  static Bilingual comparable(List<Panel> panels) {
    return panels.stream().anyMatch(panel -> !Ruler.beyond(panel).isEmpty())
        ? new Bilingual(COMPARABLE.zh() + BROKEN.zh(), COMPARABLE.en() + " " + BROKEN.en())
        : COMPARABLE;
  }

  /** The years of the panels and of all reports, without holes. */
  static NavigableSet<Integer> years(Trends trends, List<Panel> panels) {
    NavigableSet<Integer> years = ofPanels(panels);
    if (!years.isEmpty()) {
      trends.coverage().forEach(row -> years.add(row.year()));
    }
    return years;
  }

  /** The years of the panels. */
  static NavigableSet<Integer> ofPanels(List<Panel> panels) {
    NavigableSet<Integer> years = new TreeSet<>();
    panels.forEach(panel -> years.addAll(panel.years()));
    return years;
  }

  /** {@code 2008–2024}, or one year. */
  static String span(NavigableSet<Integer> years) {
    return years.size() == 1 ? years.first().toString() : years.first() + "–" + years.last();
  }

  private static Bilingual coverage(Trends trends) {
    int reports = trends.coverage().stream().mapToInt(CoverageRow::reports).sum();
    NavigableSet<Integer> years =
        trends.coverage().stream()
            .map(CoverageRow::year)
            .collect(Collectors.toCollection(TreeSet::new));
    return new Bilingual(
        "收录" + span(years) + "年度报告" + Numerals.grouped(reports) + "份。",
        "Coverage: " + Sentences.reports(reports) + " for " + span(years) + ".");
  }

  private static void breaks(
      NavigableSet<Integer> years, Set<String> series, List<Bilingual> notes) {
    List<Integer> drawn =
        FormBreaks.YEARS.stream()
            .filter(year -> year > years.first() && year <= years.last())
            .toList();
    if (drawn.isEmpty()) {
      return;
    }
    Set<Integer> broken = SeriesBreak.years(Crosswalk.standard(), series);
    Bilingual meaning = meaning(drawn.stream().filter(broken::contains).toList());
    notes.add(
        new Bilingual(
            "竖虚线：" + listed(drawn, "、") + "年起报告表式改变，" + meaning.zh(),
            "Dashed lines: a new form from " + listed(drawn, ", ") + " on; " + meaning.en()));
  }

  /** What a new form means for the figures: in which years they begin to count something else. */
  private static Bilingual meaning(List<Integer> broken) {
    return broken.isEmpty()
        ? new Bilingual("本图的口径未变。", "what this chart counts did not change.")
        : new Bilingual(
            "本图的口径" + listed(broken, "、") + "年有变，前后未必可比。",
            "what this chart counts changed in "
                + listed(broken, ", ")
                + ": figures before and after may not be comparable.");
  }

  private static String listed(List<Integer> years, String between) {
    return years.stream().map(year -> Integer.toString(year)).collect(Collectors.joining(between));
  }
}
