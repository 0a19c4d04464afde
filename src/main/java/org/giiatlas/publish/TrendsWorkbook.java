package org.giiatlas.publish;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.giiatlas.trend.Crosswalk;
import org.giiatlas.trend.Rate;
import org.giiatlas.trend.RateCatalogue;
import org.giiatlas.trend.RateRow;
import org.giiatlas.trend.Series;
import org.giiatlas.trend.TrendRow;
import org.giiatlas.trend.Trends;
import org.jspecify.annotations.Nullable;

/**
 * The trends as an Excel workbook, {@code trends.xlsx}: the rows of the CSV files with names in
 * Chinese and English beside the codes, and a first sheet that explains them.
 */
final class TrendsWorkbook {
  /** The file's name. */
  static final String FILE = "trends.xlsx";

  /**
   * The most rows of a sheet. Excel takes 1,048,576, but a workbook of that size hardly opens; a
   * grouping that does not fit as a whole is left out as a whole, the largest first.
   */
  static final int MOST_ROWS = 200_000;

  /** Excel asks for a version of this shape. */
  private static final String APPLICATION_VERSION = "1.0";

  private static final int FAST_COMPRESSION = 1;

  private final int mostRows;
  private final Map<String, Series> series = new HashMap<>();

  private TrendsWorkbook(int mostRows) {
    this.mostRows = mostRows;
    Crosswalk.standard().series().forEach(each -> series.put(each.code(), each));
  }

  /** Writes the workbook into the folder of the trends. */
  static void write(Trends trends, Path folder) throws IOException {
    write(trends, folder, MOST_ROWS);
  }

  static void write(Trends trends, Path folder, int mostRows) throws IOException {
    List<WorkbookSheet<?>> sheets = new TrendsWorkbook(mostRows).sheets(trends);
    Path made = folder.resolve(FILE + ".part");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(made), 1 << 16);
        Workbook workbook = new Workbook(out, "GII Atlas", APPLICATION_VERSION)) {
      workbook.setCompressionLevel(FAST_COMPRESSION);
      WorkbookGuide.write(workbook, sheets);
      for (WorkbookSheet<?> sheet : sheets) {
        sheet.write(workbook);
      }
    }
    ReproducibleZip.copy(made, folder.resolve(FILE));
    Files.delete(made);
  }

  private List<WorkbookSheet<?>> sheets(Trends trends) {
    return List.of(
        counts(TrendTables.DISCLOSURE_COUNTS, trends.disclosureCounts()),
        counts(TrendTables.REQUEST_OUTCOMES, trends.requestOutcomes()),
        counts(TrendTables.LITIGATION, trends.litigation()),
        rates(trends.rates()),
        whole(TrendTables.COVERAGE, trends.coverage()),
        whole(TrendTables.BREAKS, TrendTables.breaks()),
        new WorkbookSheet<>(
            Codebook.SERIES.name(),
            Codebook.SERIES.path(),
            seriesColumns(),
            Crosswalk.standard().series(),
            List.of()),
        new WorkbookSheet<>(
            Codebook.RATE_DEFINITIONS.name(),
            Codebook.RATE_DEFINITIONS.path(),
            rateColumns(),
            RateCatalogue.standard(),
            List.of()));
  }

  private WorkbookSheet<TrendRow> counts(Table<TrendRow> table, List<TrendRow> rows) {
    List<Column<TrendRow>> columns =
        withNames(
            table.columns(),
            Map.of(
                "group",
                List.of(groupName(row -> CodeLists.of(row.groupBy(), row.group()))),
                "indicator",
                List.of(
                    Column.text("label_zh", "Chinese label", of(Series::labelZh)),
                    Column.text("label_en", "English label", of(Series::labelEn)),
                    Column.text("unit", "Unit of the values", of(Series::unit))),
                "applicant",
                List.of(
                    Column.text(
                        "applicant_zh",
                        "The kind of applicant in Chinese",
                        row -> CodeLists.of("applicant", row.applicant()).zh()))));
    return fitting(table.name(), columns, rows, TrendRow::groupBy);
  }

  private WorkbookSheet<RateRow> rates(List<RateRow> rows) {
    Map<String, Rate> byCode = new HashMap<>();
    RateCatalogue.standard().forEach(rate -> byCode.put(rate.code(), rate));
    List<Column<RateRow>> columns =
        withNames(
            TrendTables.RATES.columns(),
            Map.of(
                "group",
                List.of(groupName(row -> CodeLists.of(row.groupBy(), row.group()))),
                "rate",
                List.of(
                    Column.text("label_zh", "Chinese label", label(byCode, Rate::labelZh)),
                    Column.text("label_en", "English label", label(byCode, Rate::labelEn)))));
    return fitting(TrendTables.RATES.name(), columns, rows, RateRow::groupBy);
  }

  private static <T> WorkbookSheet<T> whole(Table<T> table, List<T> rows) {
    return new WorkbookSheet<>(
        table.name(), EditionFiles.path(table.name()), table.columns(), rows, List.of());
  }

  /** A sheet of the groupings that fit, the smallest first. */
  private <T> WorkbookSheet<T> fitting(
      String table, List<Column<T>> columns, List<T> rows, Function<T, String> groupBy) {
    Map<String, Long> sizes = rows.stream().collect(groupingBy(groupBy, counting()));
    Set<String> kept = new HashSet<>();
    List<WorkbookSheet.LeftOut> leftOut = new ArrayList<>();
    long total = 0;
    for (Map.Entry<String, Long> grouping :
        sizes.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList()) {
      total += grouping.getValue();
      if (total <= mostRows) {
        kept.add(grouping.getKey());
      } else {
        leftOut.add(new WorkbookSheet.LeftOut(grouping.getKey(), grouping.getValue()));
      }
    }
    return new WorkbookSheet<>(
        table,
        EditionFiles.path(table),
        columns,
        rows.stream().filter(row -> kept.contains(groupBy.apply(row))).toList(),
        leftOut);
  }

  /** The columns of a table with names behind those that hold codes. */
  private static <T> List<Column<T>> withNames(
      List<Column<T>> columns, Map<String, List<Column<T>>> names) {
    return columns.stream()
        .flatMap(
            column ->
                Stream.concat(
                    Stream.of(column),
                    names.getOrDefault(column.field().name(), List.of()).stream()))
        .toList();
  }

  private static <T> Column<T> groupName(Function<T, CodeLists.Code> group) {
    return Column.text("group_zh", "The group's name in Chinese", row -> group.apply(row).zh());
  }

  private static Function<RateRow, @Nullable String> label(
      Map<String, Rate> rates, Function<Rate, String> label) {
    return row -> {
      Rate found = rates.get(row.rate());
      return found == null ? null : label.apply(found);
    };
  }

  private Function<TrendRow, @Nullable String> of(Function<Series, String> label) {
    return row -> {
      Series found = series.get(row.indicator());
      return found == null ? null : label.apply(found);
    };
  }

  private static List<Column<Series>> seriesColumns() {
    return List.of(
        Column.text("table", "The trend table", each -> each.table().code()),
        Column.text("series", "Key: the indicator column of the trend table", Series::code),
        Column.text("unit", "Unit of the values", Series::unit),
        Column.text("label_zh", "Chinese label", Series::labelZh),
        Column.text("label_en", "English label", Series::labelEn),
        Column.text("definition_zh", "What it counts, in Chinese", Series::definitionZh),
        Column.text("definition", "What it counts", Series::definition));
  }

  private static List<Column<Rate>> rateColumns() {
    return List.of(
        Column.text("rate", "Key of the rate", Rate::code),
        Column.count("per", "1 for a share, 100 per hundred", Rate::per),
        Column.count("minimum", "The least denominator that a value is given for", Rate::minimum),
        Column.text("label_zh", "Chinese label", Rate::labelZh),
        Column.text("label_en", "English label", Rate::labelEn),
        Column.text("definition_zh", "What it says, in Chinese", Rate::definitionZh),
        Column.text("definition", "What it says", Rate::definition));
  }
}
