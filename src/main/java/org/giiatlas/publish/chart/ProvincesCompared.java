package org.giiatlas.publish.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.giiatlas.trend.Grouping;
import org.giiatlas.trend.RateRow;
import org.giiatlas.trend.TrendResource;
import org.giiatlas.trend.Trends;
import org.jspecify.annotations.Nullable;

/** What share of requests is granted in each province, in one year. */
final class ProvincesCompared {
  private static final String RATE = "granted.any";
  private static final String TILES = "/trend/province_tiles.csv";

  private static final Bilingual READING =
      new Bilingual(
          "每个方块一个省级行政区，大小相同，位置大致如地图。n：该年给出全部类别的报告数；有n而无数字的，办理结果不足10件；空框没有报告；未列不编制这种报告的香港、澳门和台湾。只是所收录报告的合计，不代表全省，也不是排名。",
          "A tile a province, all of one size, placed about as on a map. n: reports of that year"
              + " that give all classes; n without a figure: fewer than 10 results; an empty frame:"
              + " no report. Hong Kong, Macao and Taiwan, which make no such reports, are not"
              + " shown. Sums of the reports collected only; they do not stand for the province and"
              + " are no ranking.");

  private ProvincesCompared() {}

  static TileFigure figure(Trends trends) {
    RateLines provinces = new RateLines(trends.rates(), Grouping.PROVINCE, RATE);
    OptionalInt year = year(provinces);
    List<TileFigure.Tile> tiles = new ArrayList<>();
    for (var row : TrendResource.rows(TILES)) {
      RateRow rate = year.isEmpty() ? null : provinces.of(row.get("province")).get(year.getAsInt());
      tiles.add(
          new TileFigure.Tile(
              new Bilingual(row.get("short_zh"), row.get("short_en")),
              Integer.parseInt(row.get("column")),
              Integer.parseInt(row.get("row")),
              share(rate),
              rate == null ? 0 : rate.reporting()));
    }
    return new TileFigure(
        "provinces",
        title(tiles, year),
        new Bilingual(
            "予以公开和部分公开占全部办理结果的比例，%，按省级行政区",
            "Granted in full or in part, % of all results, by province"),
        tiles,
        Notes.of(trends, READING, Notes.WHOLE_AREAS),
        "trends/rates.csv");
  }

  /** The newest year of which enough reports in provinces give all classes. */
  private static OptionalInt year(RateLines provinces) {
    NavigableMap<Integer, Integer> reports = new TreeMap<>();
    provinces
        .groups()
        .values()
        .forEach(
            rows ->
                rows.forEach((year, row) -> reports.merge(year, row.reporting(), Integer::sum)));
    return Representative.year(reports);
  }

  private static @Nullable BigDecimal share(@Nullable RateRow row) {
    return row == null ? null : row.value();
  }

  private static Bilingual title(List<TileFigure.Tile> tiles, OptionalInt year) {
    List<TileFigure.Tile> known =
        tiles.stream()
            .filter(tile -> tile.share() != null)
            .sorted(Comparator.comparing(ProvincesCompared::known))
            .toList();
    if (year.isEmpty()) {
      return new Bilingual("没有数据：没有可按省级行政区比较的办理结果", "No data: no results to compare by province");
    }
    String zhYear = year.getAsInt() + "年";
    if (known.isEmpty()) {
      return new Bilingual(
          zhYear + "没有一个省级行政区的办理结果满10件",
          "In " + year.getAsInt() + ", no province has 10 results or more");
    }
    TileFigure.Tile least = known.get(0);
    TileFigure.Tile most = known.get(known.size() - 1);
    String low = Numerals.percent(known(least));
    String high = Numerals.percent(known(most));
    if (known.size() == 1) {
      return new Bilingual(
          zhYear + "收录的" + most.label().zh() + "报告中，予以公开和部分公开占" + high,
          high
              + " of requests in the reports collected from "
              + most.label().en()
              + " were granted in full or in part in "
              + year.getAsInt());
    }
    return new Bilingual(
        zhYear
            + "收录报告的予以公开和部分公开占比，"
            + known.size()
            + "个省级行政区在"
            + low
            + "（"
            + least.label().zh()
            + "）到"
            + high
            + "（"
            + most.label().zh()
            + "）之间",
        "Granted in full or in part in the reports collected for "
            + year.getAsInt()
            + ": from "
            + low
            + " ("
            + least.label().en()
            + ") to "
            + high
            + " ("
            + most.label().en()
            + ") in "
            + known.size()
            + " provinces");
  }

  private static BigDecimal known(TileFigure.Tile tile) {
    BigDecimal share = tile.share();
    return share == null ? BigDecimal.ZERO : share;
  }
}
