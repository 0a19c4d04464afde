package org.giiatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several documents of one office and year, through the whole program. */
class OneReportPerPeriodTest {
  private static final Path SAMPLE = Path.of("data/aketao/shengtaihuanjingfenju/2020.txt");
  private static final String PERMITS = "行政许可\n\n12\n";

  @TempDir Path folder;

  @Test
  void aCorrectedVersionStandsBeforeTheFirstItsMirrorAndALaterPageOfWordsOnly() throws IOException {
    String first = Files.readString(SAMPLE);
    String corrected =
        first
            .replace("克州生态环境局阿克陶县分局", "阿克陶县生态环境局")
            .replace("2021-01-22", "2021-03-05")
            .replace(PERMITS, "行政许可\n\n13\n");
    assertThat(first).contains(PERMITS, "克州生态环境局阿克陶县分局", "2021-01-22");
    write("first.txt", first);
    write("mirror/first.txt", first);
    write("corrected.txt", corrected);
    write(
        "page.html",
        "<html><head><title>克州生态环境局阿克陶县分局2020年政府信息公开工作年度报告</title></head><body>"
            + "<p>发布日期：2021-06-01</p><p>一、总体情况</p><p>2020年主动公开政府信息188条。</p>"
            + "<p>二、收到和处理政府信息公开申请情况</p><p>见附件。</p><p>三、行政复议、行政诉讼情况</p><p>见附件。</p>"
            + "<p>四、存在的主要问题及改进情况</p><p>无。</p></body></html>");

    run();

    List<CSVRecord> reports = rows("dataset/year=2020/reports.csv");
    assertThat(reports).extracting(row -> row.get("agency_id")).hasSize(4).containsOnly(id());
    assertThat(reports)
        .extracting(row -> row.get("document"), row -> row.get("superseded_by"))
        .containsExactlyInAnyOrder(
            tuple("corrected.txt", ""),
            tuple("first.txt", id() + "-2020"),
            tuple("mirror/first.txt", id() + "-2020"),
            tuple("page.html", id() + "-2020"));
    assertThat(rows("dataset/year=2020/findings.csv"))
        .filteredOn(row -> row.get("rule").equals("superseded-differs"))
        .filteredOn(row -> row.get("actual").equals("12"))
        .extracting(row -> row.get("expected"), row -> row.get("actual"))
        .containsExactly(tuple("13", "12"), tuple("13", "12"));
    assertThat(rows("dataset/agencies.csv"))
        .extracting(row -> row.get("agency_id"), row -> row.get("agency"), row -> row.get("years"))
        .containsExactly(tuple(id(), "阿克陶县生态环境局", "1"));
  }

  @Test
  void theSeriesOfAnOfficeRunsThroughTheReformAndThatOfAMergedOneDoesNot() throws IOException {
    write("2018.txt", words("阿克陶县环境保护局", 2018));
    write("2020.txt", Files.readString(SAMPLE));
    write("commerce.txt", words("阿克陶县工商行政管理局", 2018));
    write("market.txt", words("阿克陶县市场监督管理局", 2020));

    run();

    String commerce = "653022-aketao-xian-gongshangxingzhengguanli-ju";
    String market = "653022-aketao-xian-shichangjianduguanli-ju";
    assertThat(rows("dataset/agencies.csv"))
        .extracting(
            row -> row.get("agency_id"),
            row -> row.get("other_names"),
            row -> row.get("years"),
            row -> row.get("merged_into"))
        .containsExactly(
            tuple(commerce, "", "1", market),
            tuple(id(), "阿克陶县环境保护局", "2", ""),
            tuple(market, "", "1", ""));
  }

  @Test
  void officesOfOneNameThatNothingPlacesDoNotPretendToBeOne() throws IOException {
    write("north.txt", words("鼓楼区财政局", 2018));
    write("south.txt", words("鼓楼区财政局", 2018));

    run();

    assertThat(rows("dataset/year=2018/reports.csv"))
        .allSatisfy(row -> assertThat(row.get("superseded_by")).isEmpty())
        .extracting(row -> row.get("agency_id"))
        .doesNotHaveDuplicates()
        .hasSize(2);
    assertThat(rows("dataset/unplaced_agencies.csv"))
        .extracting(row -> row.get("agency"), row -> row.get("first_document"))
        .containsExactlyInAnyOrder(tuple("鼓楼区财政局", "north.txt"), tuple("鼓楼区财政局", "south.txt"));
  }

  private static String id() {
    return "653022-aketao-xian-shengtaihuanjing-ju";
  }

  private static String words(String agency, int year) {
    return agency
        + year
        + "年政府信息公开工作年度报告\n一、概述\n全年主动公开政府信息30条。\n二、依申请公开情况\n收到申请2件。\n"
        + "三、行政复议、行政诉讼情况\n没有发生。\n四、存在的主要问题及改进措施\n加强培训。\n";
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve("in").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void run() {
    StringWriter err = new StringWriter();
    int exitCode =
        AtlasCommand.commandLine(Wiring.standard())
            .setOut(new PrintWriter(new StringWriter()))
            .setErr(new PrintWriter(err, true))
            .execute(
                "run",
                "--input",
                folder.resolve("in").toString(),
                "--output",
                folder.resolve("out").toString());
    assertThat(exitCode).as(err.toString()).isEqualTo(ExitCode.DONE);
  }

  private List<CSVRecord> rows(String file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows =
        CSVParser.parse(Files.newBufferedReader(folder.resolve("out").resolve(file)), format)) {
      return rows.getRecords();
    }
  }
}
