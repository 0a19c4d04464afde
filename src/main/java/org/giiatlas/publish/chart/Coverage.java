package org.giiatlas.publish.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import org.giiatlas.form.Generation;
import org.giiatlas.trend.CoverageRow;
import org.giiatlas.trend.Trends;

/** How many reports there are, by year and form. */
final class Coverage {
  /**
   * A form's generation as it is drawn.
   *
   * @param generation the generation
   * @param label its name
   * @param palette its colour
   */
  private record Form(Generation generation, Bilingual label, Palette palette) {}

  private static final List<Form> FORMS =
      List.of(
          new Form(Generation.F2008, new Bilingual("2008年各地指标表", "Local forms 2008"), Palette.WINE),
          new Form(
              Generation.F2014, new Bilingual("2014年统计表", "National form 2014"), Palette.ORANGE),
          new Form(Generation.F2019, new Bilingual("2019年表式", "Form of 2019"), Palette.BLUE),
          new Form(Generation.F2021, new Bilingual("2021年表式", "Form of 2021"), Palette.SKY),
          new Form(Generation.NONE, new Bilingual("没有表格", "Prose only"), Palette.PALE));

  private Coverage() {}

  /** The name of a form. */
  static Bilingual label(Generation generation) {
    return FORMS.stream()
        .filter(form -> form.generation() == generation)
        .findFirst()
        .orElseThrow()
        .label();
  }

  static YearFigure figure(Trends trends) {
    List<Series> series = new ArrayList<>();
    for (Form form : FORMS) {
      NavigableMap<Integer, BigDecimal> values = new TreeMap<>();
      for (CoverageRow row : trends.coverage()) {
        if (row.generation() == form.generation() && row.reports() > 0) {
          values.merge(row.year(), BigDecimal.valueOf(row.reports()), BigDecimal::add);
        }
      }
      series.add(new Series(form.label(), form.palette(), values));
    }
    Panel panel =
        new Panel(
            new Bilingual("收录的年度报告", "Collected"),
            new Bilingual("份", "annual reports"),
            Measure.COUNT,
            series,
            true,
            new TreeMap<>(),
            new Bilingual("", ""),
            Set.of(),
            new Bilingual("没有收录任何报告", "No report was collected"),
            260);
    var years = Notes.ofPanels(List.of(panel));
    return new YearFigure(
        "coverage",
        title(panel),
        new Bilingual("收录的年度报告数，按报告年度和所用表式，份", "Annual reports collected, by report year and form"),
        List.of(panel),
        years,
        Notes.of(trends, years, Set.of()),
        "trends/coverage.csv");
  }

  private static Bilingual title(Panel panel) {
    NavigableSet<Integer> years = panel.years();
    if (years.isEmpty()) {
      return new Bilingual("没有数据：没有收录任何报告", "No data: no report was collected");
    }
    long all = years.stream().mapToLong(year -> panel.top(year).longValueExact()).sum();
    int last = years.last();
    String ofLast = Numerals.grouped(panel.top(last));
    if (years.size() == 1) {
      return new Bilingual(
          "收录" + last + "年度报告" + ofLast + "份",
          Sentences.reports((int) all) + " collected for " + last);
    }
    return new Bilingual(
        "收录"
            + Notes.span(years)
            + "年度报告"
            + Numerals.grouped(all)
            + "份，其中"
            + last
            + "年度"
            + ofLast
            + "份",
        Numerals.grouped(all)
            + " reports collected for "
            + Notes.span(years)
            + ", "
            + ofLast
            + " of them for "
            + last);
  }
}
