package org.giiatlas.publish.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.giiatlas.trend.Composition;
import org.giiatlas.trend.CompositionRow;
import org.giiatlas.trend.Crosswalk;
import org.giiatlas.trend.Series;
import org.giiatlas.trend.TrendTable;
import org.giiatlas.trend.Trends;

/** On what grounds requests are refused. Only the forms from 2019 on tell all of them. */
final class RefusalGrounds {
  private static final int COLUMNS = 7;

  private static final Map<String, Palette> CLASSES =
      Map.of(
          "denied", Palette.VERMILLION,
          "unavailable", Palette.ORANGE,
          "rejected", Palette.WINE,
          "other", Palette.GREY);

  private static final Bilingual COMPLETE =
      new Bilingual(
          "各年只计给出全部理由的报告（n）；2019年以前的表式没有这些理由。占比经四舍五入。",
          "Each year is of the reports that give all grounds (n); the forms before 2019 do not have"
              + " them. Shares are rounded.");

  private RefusalGrounds() {}

  static BarFigure figure(Trends trends) {
    NavigableMap<Integer, CompositionRow> years = Compositions.of(trends, Composition.GROUNDS);
    years.values().removeIf(row -> row.total().signum() == 0);
    List<CompositionRow> shown = new ArrayList<>(years.values());
    shown = shown.subList(Math.max(0, shown.size() - COLUMNS), shown.size());
    List<BarFigure.Row> rows = new ArrayList<>();
    List<Bilingual> never = new ArrayList<>();
    String above = "";
    for (int part = 0; part < Composition.GROUNDS.parts().size(); part++) {
      String code = Composition.GROUNDS.parts().get(part).series();
      Map<Integer, BigDecimal> shares = shares(shown, part);
      if (shares.values().stream().allMatch(share -> share.signum() == 0)) {
        never.add(label(code));
        continue;
      }
      String kind = kind(code);
      Palette palette = Objects.requireNonNull(CLASSES.get(kind), code);
      rows.add(new BarFigure.Row(label(code), "", palette, shares, !kind.equals(above)));
      above = kind;
    }
    List<Bilingual> own = new ArrayList<>(List.of(COMPLETE, Notes.WHOLE_AREAS));
    if (!never.isEmpty() && !rows.isEmpty()) {
      own.add(0, zeros(never));
    }
    return new BarFigure(
        "refusal_grounds",
        title(years),
        new Bilingual("各理由占全部未予公开结果的比例，%", "Grounds as % of all results that were not granted"),
        shown.stream().map(RefusalGrounds::column).toList(),
        rows,
        Notes.of(trends, own.toArray(Bilingual[]::new)),
        CompositionFile.PATH);
  }

  private static Map<Integer, BigDecimal> shares(List<CompositionRow> shown, int part) {
    Map<Integer, BigDecimal> shares = new TreeMap<>();
    for (int i = 0; i < shown.size(); i++) {
      shares.put(i, Compositions.share(shown.get(i), part));
    }
    return shares;
  }

  private static BarFigure.Column column(CompositionRow row) {
    String year = Integer.toString(row.year());
    String count = "n=" + Numerals.grouped(row.reports());
    return new BarFigure.Column(year, new Bilingual("", ""), count);
  }

  private static String kind(String code) {
    return code.contains(".") ? code.substring(0, code.indexOf('.')) : code;
  }

  private static Bilingual label(String code) {
    Series series =
        Objects.requireNonNull(
            Crosswalk.standard().seriesOf(TrendTable.REQUEST_OUTCOMES).get(code), code);
    return new Bilingual(series.labelZh(), series.labelEn());
  }

  private static Bilingual zeros(List<Bilingual> never) {
    return new Bilingual(
        "所示各年均为零、未画：" + never.stream().map(Bilingual::zh).collect(Collectors.joining("、")) + "。",
        "Zero in all years shown and not drawn: "
            + never.stream().map(Bilingual::en).collect(Collectors.joining("; "))
            + ".");
  }

  private static Bilingual title(NavigableMap<Integer, CompositionRow> years) {
    NavigableMap<Integer, Integer> reports = new TreeMap<>();
    years.forEach((year, row) -> reports.put(year, row.reports()));
    var newest = Representative.year(reports);
    if (newest.isEmpty()) {
      return new Bilingual(
          "没有数据：没有报告给出全部未予公开的理由", "No data: no report gives all grounds of refusal");
    }
    CompositionRow row = Objects.requireNonNull(years.get(newest.getAsInt()), "a year of these");
    int most = 0;
    for (int part = 1; part < row.sums().size(); part++) {
      most = row.sums().get(part).compareTo(row.sums().get(most)) > 0 ? part : most;
    }
    Bilingual label = label(Composition.GROUNDS.parts().get(most).series());
    String share = Numerals.percent(Compositions.share(row, most));
    return new Bilingual(
        row.year()
            + "年"
            + Numerals.grouped(row.reports())
            + "份报告的未予公开中，“"
            + label.zh()
            + "”最多，占"
            + share,
        "The most frequent ground of refusal in "
            + Sentences.reports(row.reports())
            + " for "
            + row.year()
            + ": \""
            + label.en()
            + "\", "
            + share);
  }
}
