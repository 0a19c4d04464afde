package org.giiatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.giiatlas.form.Generation;
import org.giiatlas.trend.CoverageRow;
import org.giiatlas.trend.RateRow;
import org.giiatlas.trend.TrendRow;
import org.giiatlas.trend.Trends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrendsWorkbookTest {
  private static final RateRow RATE =
      new RateRow(
          2020,
          "scope",
          "office.county",
          "refused",
          4,
          3,
          new BigDecimal("2"),
          new BigDecimal("10"),
          new BigDecimal("0.2"),
          null,
          null);

  @TempDir private Path folder;

  @Test
  void aRowHasTheNumbersAsNumbersAndTheNamesBesideTheCodes() throws IOException {
    write(TrendsWorkbook.MOST_ROWS, row("sector", "finance", "12.5"));

    List<List<String>> rows = sheet("request_outcomes");
    assertThat(rows.get(0))
        .containsExactly(
            "year",
            "group_by",
            "group",
            "group_zh",
            "indicator",
            "label_zh",
            "label_en",
            "unit",
            "applicant",
            "applicant_zh",
            "reports",
            "reporting",
            "sum",
            "mean",
            "p25",
            "median",
            "p75",
            "matched_agencies",
            "matched_prior_sum",
            "matched_sum",
            "matched_change");
    assertThat(rows.get(1))
        .containsExactly(
            "#2020",
            "sector",
            "finance",
            "财政",
            "requests.new",
            "本年新收政府信息公开申请数量",
            "New requests received",
            "件",
            "total",
            "总计",
            "#4",
            "#3",
            "#12.5",
            "",
            "",
            "",
            "",
            "#0");
    assertThat(rows).hasSize(2);
  }

  @Test
  void ratesStandBesideTheCounts() throws IOException {
    write(TrendsWorkbook.MOST_ROWS, row("all", "all", "1"));

    assertThat(sheet("rates").get(1))
        .containsExactly(
            "#2020",
            "scope",
            "office.county",
            "县级单个机关",
            "refused",
            "未予公开占办理结果",
            "Share refused on any ground",
            "#4",
            "#3",
            "#2",
            "#10",
            "#0.2");
    assertThat(sheet("rate_definitions").get(1)).contains("granted", "#1", "#10");
  }

  @Test
  void textThatLooksLikeAFormulaIsText() throws IOException {
    write(TrendsWorkbook.MOST_ROWS, row("province", "=HYPERLINK(\"x\")", "1"));

    assertThat(sheet("request_outcomes").get(1).get(2)).isEqualTo("=HYPERLINK(\"x\")");
    assertThat(part("xl/worksheets/sheet3.xml")).doesNotContain("<f>");
  }

  @Test
  void theHeaderStaysInSightAndCanBeFiltered() throws IOException {
    write(TrendsWorkbook.MOST_ROWS, row("all", "all", "1"));

    assertThat(part("xl/worksheets/sheet3.xml"))
        .contains("ySplit=\"1\"", "state=\"frozen\"", "<autoFilter ref=\"A1:U2\"");
  }

  @Test
  void aGroupingThatDoesNotFitIsLeftOutAsAWholeAndTheFirstSheetSaysSo() throws IOException {
    write(
        3,
        row("all", "all", "1"),
        row("city", "温州市", "1"),
        row("city", "杭州市", "1"),
        row("city", "宁波市", "1"),
        row("province", "浙江省", "1"),
        row("province", "江苏省", "1"));

    assertThat(sheet("request_outcomes").stream().skip(1).map(row -> row.get(1)))
        .containsExactly("all", "province", "province");
    assertThat(sheet(WorkbookGuide.NAME))
        .contains(
            List.of(
                "request_outcomes",
                "#3",
                "trends/request_outcomes.csv",
                "city: 3 行 rows",
                "收到的申请及办理结果，各代表式可比的类别"));
  }

  @Test
  void theFirstSheetExplainsEveryColumnInBothLanguages() throws IOException {
    write(TrendsWorkbook.MOST_ROWS, row("all", "all", "1"));

    List<List<String>> guide = sheet(WorkbookGuide.NAME);
    assertThat(guide)
        .contains(
            List.of(
                "request_outcomes",
                "matched_sum",
                "该行指标的单位 unit of the row's indicator",
                "可比机关本年之和",
                "Their sum in this year"));
    for (String name :
        List.of(
            "disclosure_counts",
            "litigation",
            "coverage",
            "series",
            "rates",
            "breaks",
            "rate_definitions")) {
      for (String column : sheet(name).get(0)) {
        assertThat(guide)
            .anyMatch(
                line ->
                    line.get(0).equals(name)
                        && line.get(1).equals(column)
                        && line.get(3).matches(".*\\p{IsHan}.*")
                        && line.get(4).matches(".*[a-z].*"));
      }
    }
  }

  @Test
  void nothingInTheFileTellsWhenItWasMade() throws IOException {
    write(TrendsWorkbook.MOST_ROWS, row("all", "all", "1"));

    assertThat(part("docProps/core.xml")).doesNotContain("created").contains("GII Atlas");
    try (ZipFile zip = new ZipFile(folder.resolve("trends.xlsx").toFile())) {
      assertThat(zip.stream().map(part -> part.getTimeLocal().getYear())).containsOnly(1980);
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("trends.xlsx"));
    }
  }

  private static TrendRow row(String groupBy, String group, String sum) {
    return new TrendRow(
        2020,
        groupBy,
        group,
        "requests.new",
        "total",
        4,
        3,
        new BigDecimal(sum),
        null,
        null,
        null,
        null,
        0,
        null,
        null,
        null);
  }

  private void write(int mostRows, TrendRow... rows) throws IOException {
    TrendsWorkbook.write(
        new Trends(
            List.of(),
            List.of(rows),
            List.of(),
            List.of(RATE),
            List.of(new CoverageRow(2020, Generation.F2019, 4)),
            List.of()),
        folder,
        mostRows);
  }

  /** The cells of a sheet, numbers marked with #. */
  private List<List<String>> sheet(String name) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(folder.resolve("trends.xlsx").toFile())) {
      Optional<Sheet> sheet = workbook.findSheet(name);
      List<List<String>> rows = new ArrayList<>();
      try (Stream<Row> all = sheet.orElseThrow().openStream()) {
        all.forEach(row -> rows.add(row.stream().map(TrendsWorkbookTest::text).toList()));
      }
      return rows;
    }
  }

  private static String text(Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    return cell.getType() == CellType.NUMBER
        ? "#" + cell.asNumber().toPlainString()
        : cell.asString();
  }

  private String part(String name) throws IOException {
    try (ZipFile zip = new ZipFile(folder.resolve("trends.xlsx").toFile());
        InputStream in = zip.getInputStream(zip.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
