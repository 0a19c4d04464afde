package org.giiatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.giiatlas.publish.DuckDb;
import org.giiatlas.publish.PackageValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that the main job publishes of {@code data}, as other tools read them. */
class PublishedFilesTest {
  @TempDir private static Path output = Path.of("");

  @BeforeAll
  static void theMainJobRunsOnItsSamples() throws IOException {
    PublishedEdition.of(Path.of("data"), output);
  }

  @Test
  void everyCellKeepsToTheDataPackage() throws IOException {
    assertThat(PackageValidator.violations(output)).isEmpty();
  }

  @Test
  void theDataPackageDescribesTheYearsTogetherAndStaysSmall() {
    assertThat(output.resolve("datapackage.json").toFile().length()).isLessThan(250_000);
  }

  @Test
  void parquetHasTheCellsOfTheCsvInTheSameOrder() throws IOException, SQLException {
    List<Path> years = years();
    assertThat(years).hasSize(17);
    for (Path year : years) {
      List<List<String>> csv = new ArrayList<>();
      for (CSVRecord row : read(year.resolve("observations.csv"))) {
        List<String> cells = new ArrayList<>(row.toList());
        cells.set(3, plain(row.get("value")));
        csv.add(cells);
      }
      assertThat(DuckDb.file(year.resolve("observations.parquet"))).isEqualTo(csv);
    }
  }

  @Test
  void theCodebookExplainsEveryColumnAndCodeInBothLanguages() throws IOException {
    List<CSVRecord> codebook = read(output.resolve("dataset/codebook.csv"));
    Set<List<String>> explained = new HashSet<>();
    for (CSVRecord row : codebook) {
      explained.add(List.of(row.get("file"), row.get("column"), row.get("code")));
      assertThat(row.get("zh")).as(row.toString()).matches(".*(\\p{IsHan}|SHA|F20).*");
      assertThat(row.get("en")).as(row.toString()).matches(".*[A-Za-z].*");
    }
    Set<String> coded = new HashSet<>();
    codebook.stream()
        .filter(row -> !row.get("code").isEmpty())
        .forEach(row -> coded.add(row.get("file") + " " + row.get("column")));
    assertThat(coded)
        .contains("dataset/year=*/reports.csv sector", "trends/litigation.csv group_by");
    for (Path file : csvFiles()) {
      String path = output.relativize(file).toString().replaceAll("year=\\d+", "year=*");
      for (CSVRecord row : read(file)) {
        row.toMap()
            .forEach(
                (column, value) -> {
                  requireExplained(explained, List.of(path, column, ""));
                  if (coded.contains(path + " " + column) && !value.isEmpty()) {
                    requireExplained(explained, List.of(path, column, value));
                  }
                });
      }
    }
  }

  private static void requireExplained(Set<List<String>> explained, List<String> what) {
    assertThat(explained.contains(what)).as("codebook.csv explains " + what).isTrue();
  }

  @Test
  void noCellOfAnyCsvIsAFormula() throws IOException {
    for (Path file : csvFiles()) {
      for (CSVRecord row : read(file)) {
        assertThat(row.toList())
            .as(file.toString())
            .noneMatch(cell -> cell.matches("(?s)\\s*[=@].*|\\s*[+-].*[^0-9.,%\\s/-].*"));
      }
    }
  }

  @Test
  void theWorkbookHasTheRowsOfTheCsvFiles() throws IOException {
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(output.resolve("trends/trends.xlsx").toFile())) {
      for (String table : List.of("disclosure_counts", "request_outcomes", "litigation")) {
        List<Row> sheet = workbook.findSheet(table).orElseThrow().read();
        List<String> header = sheet.get(0).stream().map(cell -> cell.getText()).toList();
        List<CSVRecord> rows = read(output.resolve("trends/" + table + ".csv"));
        assertThat(sheet).hasSize(rows.size() + 1);
        for (int i = 0; i < rows.size(); i++) {
          for (String column : rows.get(i).toMap().keySet()) {
            assertThat(text(sheet.get(i + 1), header.indexOf(column)))
                .isEqualTo(rows.get(i).get(column));
          }
        }
      }
    }
  }

  private static String text(Row row, int column) {
    return row.getOptionalCell(column)
        .map(
            cell ->
                cell.getType() == CellType.NUMBER
                    ? cell.asNumber().toPlainString()
                    : cell.getText())
        .orElse("");
  }

  @Test
  void theSqlOfTheReadmeGivesTheFiguresOfTheTrend() throws IOException, SQLException {
    List<String> queries = readme("sql");
    assertThat(queries).isNotEmpty();
    List<List<String>> trend = new ArrayList<>();
    for (CSVRecord row : read(output.resolve("trends/request_outcomes.csv"))) {
      if (row.get("group").equals("all")
          && row.get("indicator").equals("requests.new")
          && row.get("applicant").equals("total")
          && !row.get("reporting").equals("0")) {
        trend.add(List.of(row.get("year"), row.get("reporting"), plain(row.get("sum"))));
      }
    }
    assertThat(trend).contains(List.of("2022", "5", "124"));
    for (String query : queries) {
      assertThat(DuckDb.rows(query)).isEqualTo(trend);
    }
  }

  @Test
  void thePythonOfTheReadmePrintsWhatItSays() throws IOException, InterruptedException {
    List<String> programs = readme("python");
    assertThat(python(programs.get(0))).isEqualTo(promised(programs.get(0)));
    // The rate is printed as reckoned and as published, which has six decimals.
    String[] rate = python(programs.get(0) + programs.get(2)).split("\n", -1)[1].split(" ", -1);
    assertThat(rate).hasSize(5);
    assertThat(new BigDecimal(rate[0]).setScale(6, RoundingMode.HALF_UP)).isEqualTo(rate[3]);
    assertThat(new BigDecimal(rate[1]).setScale(6, RoundingMode.HALF_UP)).isEqualTo(rate[4]);
  }

  @Test
  void thePandasOfTheReadmePrintsWhatItSays() throws IOException, InterruptedException {
    String program = readme("python").get(1);
    assertThat(program).contains("import pandas");
    assertThat(python(program)).isEqualTo(promised(program));
  }

  /** What a program prints; the test is skipped where there is no Python or no such library. */
  private static String python(String program) throws IOException, InterruptedException {
    Process process;
    try {
      process = new ProcessBuilder("python3", "-c", program).redirectErrorStream(true).start();
    } catch (IOException e) {
      return abort("python3 is not installed");
    }
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int exitCode = process.waitFor();
    if (printed.contains("ModuleNotFoundError")) {
      return abort(printed);
    }
    assertThat(exitCode).as(printed).isZero();
    return printed.strip();
  }

  /** What the comment at the end of a program says that it prints. */
  private static String promised(String program) {
    return program.substring(program.lastIndexOf('#') + 1).strip();
  }

  /** The README's blocks of code in that language, for this edition. */
  private static List<String> readme(String language) throws IOException {
    Matcher block =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("README.md")));
    List<String> blocks = new ArrayList<>();
    while (block.find()) {
      blocks.add(block.group(1).replace("reports-out/", output.toString() + "/"));
    }
    return blocks;
  }

  private static List<Path> years() throws IOException {
    try (Stream<Path> folders = Files.list(output.resolve("dataset"))) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static List<Path> csvFiles() throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      return files
          .filter(file -> file.toString().endsWith(".csv"))
          .filter(file -> !output.relativize(file).toString().startsWith("."))
          .sorted()
          .toList();
    }
  }

  private static String plain(String number) {
    if (number.isEmpty()) {
      return "";
    }
    BigDecimal value = new BigDecimal(number);
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private static List<CSVRecord> read(Path file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      return parser.getRecords();
    }
  }
}
