package org.giiatlas.publish.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.giiatlas.form.Generation;
import org.giiatlas.trend.CoverageRow;
import org.giiatlas.trend.Trends;
import org.jsoup.nodes.Element;

/** Standing yearly reports by year and form. */
final class Coverage {
  private Coverage() {}

  static void into(Element section, Trends trends) {
    List<Bilingual> columns = new ArrayList<>();
    columns.add(new Bilingual("年份", "Year"));
    for (Generation form : Generation.values()) {
      columns.add(name(form));
    }
    columns.add(new Bilingual("合计", "Total"));
    HtmlTable html =
        new HtmlTable(
            section, new Bilingual("各年各表的报告份数（不计被替代的报告和月报）", "Reports by year and form"), columns);
    byYear(trends).forEach((year, counts) -> html.row(cells(counts)).text(year.toString()));
  }

  private static Map<Integer, Map<Generation, Integer>> byYear(Trends trends) {
    Map<Integer, Map<Generation, Integer>> years = new TreeMap<>();
    for (CoverageRow row : trends.coverage()) {
      years
          .computeIfAbsent(row.year(), year -> new EnumMap<>(Generation.class))
          .merge(row.generation(), row.reports(), Integer::sum);
    }
    return years;
  }

  private static List<String> cells(Map<Generation, Integer> counts) {
    List<String> cells = new ArrayList<>();
    int total = 0;
    for (Generation form : Generation.values()) {
      int reports = counts.getOrDefault(form, 0);
      cells.add(Numbers.figure(reports));
      total += reports;
    }
    cells.add(Numbers.figure(total));
    return cells;
  }

  private static Bilingual name(Generation form) {
    return switch (form) {
      case F2008 -> new Bilingual("2008 年起各地表", "local forms from 2008");
      case F2014 -> new Bilingual("2014 年统计表", "form of 2014");
      case F2019 -> new Bilingual("2019 年新表", "form of 2019");
      case F2021 -> new Bilingual("2021 年新表", "form of 2021");
      case NONE -> new Bilingual("仅有文字", "prose only");
    };
  }
}
