package org.giiatlas.publish;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.giiatlas.trend.Crosswalk;
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
        sheet(TrendTables.DISCLOSURE_COUNTS, trends.disclosureCounts()),
        sheet(TrendTables.REQUEST_OUTCOMES, trends.requestOutcomes()),
        sheet(TrendTables.LITIGATION, trends.litigation()),
        new WorkbookSheet<>(
            TrendTables.COVERAGE.name(),
            EditionFiles.path(TrendTables.COVERAGE.name()),
            TrendTables.COVERAGE.columns(),
            trends.coverage(),
            List.of()),
        new WorkbookSheet<>(
            Codebook.SERIES.name(),
            Codebook.SERIES.path(),
            seriesColumns(),
            Crosswalk.standard().series(),
            List.of()));
  }

  private WorkbookSheet<TrendRow> sheet(Table<TrendRow> table, List<TrendRow> rows) {
    Map<String, Long> sizes = rows.stream().collect(groupingBy(TrendRow::groupBy, counting()));
    Set<String> kept = new HashSet<>();
    List<WorkbookSheet.LeftOut> leftOut = new ArrayList<>();
    long total = 0;
    for (Map.Entry<String, Long> grouping :
        sizes.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
            .toList()) {
      total += grouping.getValue();
      if (total <= mostRows) {
        kept.add(grouping.getKey());
      } else {
        leftOut.add(new WorkbookSheet.LeftOut(grouping.getKey(), grouping.getValue()));
      }
    }
    return new WorkbookSheet<>(
        table.name(),
        EditionFiles.path(table.name()),
        named(table.columns()),
        rows.stream().filter(row -> kept.contains(row.groupBy())).toList(),
        leftOut);
  }

  /** The table's columns with names beside the codes. */
  private List<Column<TrendRow>> named(List<Column<TrendRow>> columns) {
    List<Column<TrendRow>> named = new ArrayList<>();
    for (Column<TrendRow> column : columns) {
      named.add(column);
      switch (column.field().name()) {
        case "group" ->
            named.add(
                Column.text(
                    "group_zh",
                    "The group's name in Chinese",
                    row -> CodeLists.of(row.groupBy(), row.group()).zh()));
        case "indicator" -> {
          named.add(Column.text("label_zh", "Chinese label", of(Series::labelZh)));
          named.add(Column.text("label_en", "English label", of(Series::labelEn)));
          named.add(Column.text("unit", "Unit of the values", of(Series::unit)));
        }
        case "applicant" ->
            named.add(
                Column.text(
                    "applicant_zh",
                    "The kind of applicant in Chinese",
                    row -> CodeLists.of("applicant", row.applicant()).zh()));
        default -> {}
      }
    }
    return named;
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
        Column.text("definition", "What it counts", Series::definition));
  }
}
