package org.giiatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.giiatlas.check.EditionChecker;
import org.giiatlas.document.Rejection;
import org.giiatlas.form.Applicant;
import org.giiatlas.form.CellStatus;
import org.giiatlas.form.Generation;
import org.giiatlas.report.SampleReport;
import org.giiatlas.store.RejectedDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EditionWriterTest {
  @TempDir private Path folder;

  @Test
  void reportsHaveTheContractsColumns() throws IOException {
    sample().write(folder);

    assertThat(lines("dataset/year=2020/reports.csv"))
        .containsExactly(
            "report_id,agency,agency_id,region_code,province,city,county,level,sector,year,period,"
                + "form,variant,published_on,completeness,document,sha256,superseded_by",
            "b-2020,甲市b局,b,330300,浙江省,温州市,,city,ecology,2020,2020,F2019,f2019,,complete,"
                + "documents/b-2020.html,"
                + "0".repeat(64)
                + ",",
            "b-2020-06,甲市b局,b,330300,浙江省,温州市,,city,ecology,2020,2020-06,F2019,f2019,,"
                + "complete,documents/b-2020-06.html,"
                + "0".repeat(64)
                + ",",
            "b-2020-deadbeef,旧名局,b,330300,浙江省,温州市,,city,ecology,2020,2020,F2014,f2014,,"
                + "complete,documents/b-2020.html,"
                + "0".repeat(64)
                + ",b-2020");
  }

  @Test
  void observationsAreAllCellsOfAllReportsInOrder() throws IOException {
    sample().write(folder);

    assertThat(lines("dataset/year=2020/observations.csv"))
        .containsExactly(
            "report_id,indicator,applicant,value,status,source,raw,locator",
            "b-2020,procurement.amount,-,25.10,reported,table,251000元,table 1 row 2",
            "b-2020,requests.carried_in,total,,blank,table,,",
            "b-2020,requests.new,natural,1,reported,table,,table 1 row 2",
            "b-2020,requests.new,total,3,reported,table,,table 1 row 2",
            "b-2020-06,requests.new,total,99,reported,table,,table 1 row 2",
            "b-2020-deadbeef,requests.new,total,4,reported,table,,table 1 row 2");
  }

  @Test
  void thePanelHasARowForAStandingYearlyReportAndNothingWhereNothingWasReported()
      throws IOException {
    sample().write(folder);

    List<CSVRecord> rows = records("dataset/year=2020/panel.csv");
    assertThat(rows).hasSize(1);
    CSVRecord row = rows.get(0);
    assertThat(row.get("report_id")).isEqualTo("b-2020");
    assertThat(row.get("form")).isEqualTo("F2019");
    assertThat(row.get("requests.new")).isEqualTo("3");
    assertThat(row.get("requests.new:natural")).isEqualTo("1");
    assertThat(row.get("requests.new:business")).isEmpty();
    assertThat(row.get("requests.carried_in")).isEmpty();
    assertThat(row.get("procurement.amount")).isEqualTo("25.10");
  }

  @Test
  void thePanelsColumnsStandInTheCodebooksOrder() throws IOException {
    sample().write(folder);

    String header = lines("dataset/year=2020/panel.csv").get(0);
    assertThat(header)
        .startsWith(
            "report_id,agency,year,province,city,county,level,sector,form,"
                + "disclosure.total,disclosure.electronic,disclosure.via.website.province,")
        .contains(
            ",requests.new,requests.new:natural,requests.new:business,requests.new:research,"
                + "requests.new:public_interest,requests.new:legal_service,requests.new:other,"
                + "requests.via.in_person,")
        .endsWith(",training.meetings,training.classes,training.people");
  }

  @Test
  void findingsNameTheirReport() throws IOException {
    sample().write(folder);

    assertThat(lines("dataset/year=2020/findings.csv"))
        .containsExactly(
            "report_id,agency,year,rule,severity,indicator,applicant,expected,actual,message,"
                + "locator",
            "b-2020,甲市b局,2020,no-three,error,requests.new,total,,3,\"三件, \"\"3\"\"。\","
                + "table 1 row 2");
  }

  @Test
  void rejectsAreSortedByDocument() throws IOException {
    sample().write(folder);

    assertThat(lines("dataset/rejects.csv"))
        .containsExactly(
            "document,sha256,reason,detail",
            "a.txt,,unreadable_file,gone",
            "z.html,ff,not_a_report,\"\"\"news\"\", no report\"");
  }

  @Test
  void trendsHaveTheContractsColumns() throws IOException {
    sample().write(folder);

    String header =
        "year,group_by,group,indicator,applicant,reports,reporting,sum,mean,p25,median,p75,"
            + "matched_agencies,matched_prior_sum,matched_sum,matched_change";
    assertThat(lines("trends/disclosure_counts.csv").get(0)).isEqualTo(header);
    assertThat(lines("trends/litigation.csv").get(0)).isEqualTo(header);
    assertThat(lines("trends/request_outcomes.csv"))
        .startsWith(header)
        .contains("2020,all,all,requests.new,total,1,1,3,3,3,3,3,1,2,3,0.5")
        .contains("2020,all,all,requests.carried_in,total,1,0,,,,,,0,,,");
    assertThat(lines("trends/coverage.csv"))
        .containsExactly("year,form,reports", "2019,F2019,2", "2020,F2019,1");
  }

  @Test
  void twoRunsGiveTheSameBytes() throws IOException {
    Path first = Files.createDirectory(folder.resolve("first"));
    Path second = Files.createDirectory(folder.resolve("second"));
    sample().write(first);
    sample().write(second);

    Set<String> files = files(first);
    assertThat(files(second)).isEqualTo(files);
    assertThat(files)
        .contains(
            "dataset/agencies.csv",
            "dataset/codebook.csv",
            "dataset/indicators.csv",
            "dataset/rejects.csv",
            "dataset/unplaced_agencies.csv",
            "dataset/year=2019/reports.csv",
            "dataset/year=2020/observations.parquet",
            "dataset/year=2020/panel.csv",
            "trends/crosswalk.csv",
            "trends/data_quality.csv",
            "trends/series.csv",
            "trends/trends.xlsx",
            "datapackage.json",
            "index.html",
            "run.json");
    for (String file : files) {
      assertThat(first.resolve(file)).hasSameBinaryContentAs(second.resolve(file));
    }
  }

  @Test
  void theTimingsOfARunAreInItsSummaryOnly() throws IOException {
    sample().write(folder);

    JsonNode run = JsonMapper.shared().readTree(text("run.json"));
    assertThat(run.get("milliseconds").get("read").asInt()).isEqualTo(1500);
    assertThat(run.get("documents").get("input").asInt()).isEqualTo(10);
    assertThat(run.get("documents").get("unchanged").asInt()).isEqualTo(6);
    assertThat(run.get("documents").get("rejected").asInt()).isEqualTo(2);
    assertThat(run.get("dataset").get("2020").get("reports").asInt()).isEqualTo(3);
    assertThat(run.get("dataset").get("2020").get("superseded").asInt()).isEqualTo(1);
    assertThat(run.get("dataset").get("2020").get("observations").asInt()).isEqualTo(6);
    assertThat(run.get("dataset").get("2020").get("reported").asInt()).isEqualTo(5);
    assertThat(run.get("dataset").get("2020").get("findings").asInt()).isEqualTo(1);
    assertThat(text("index.html")).doesNotContain("1500").doesNotContain("2026-01-02");
  }

  @Test
  void textThatASpreadsheetWouldRunIsHarmlessInCsvAndUnchangedInParquet() throws Exception {
    new SampleEdition(
            List.of(),
            f2019("a", 2020)
                .named("@SUM(A1)")
                .raw("procurement.amount", "-3", "-3")
                .raw("requests.new", "4", "=cmd|' /C calc'!A0"))
        .write(folder);

    assertThat(records("dataset/year=2020/reports.csv").get(0).get("agency"))
        .isEqualTo("'@SUM(A1)");
    assertThat(records("dataset/year=2020/observations.csv").stream().map(row -> row.get("raw")))
        .containsExactly("-3", "'=cmd|' /C calc'!A0");
    assertThat(
            DuckDb.file(folder.resolve("dataset/year=2020/observations.parquet")).stream()
                .map(row -> row.get(6)))
        .containsExactly("-3", "=cmd|' /C calc'!A0");
  }

  @Test
  void theQualityOfAYearCountsStandingYearlyReports() throws IOException {
    sample().write(folder);

    // The month's form and the superseded report are not counted.
    assertThat(lines("trends/data_quality.csv"))
        .containsExactly(
            "year,form,group_by,group,rule,reports,assessable,passed,failed,not_assessable,"
                + "pass_rate",
            "2019,F2019,all,all,no-three,2,2,2,0,0,1",
            "2019,F2019,city,温州市,no-three,2,2,2,0,0,1",
            "2019,F2019,level,city,no-three,2,2,2,0,0,1",
            "2019,F2019,province,浙江省,no-three,2,2,2,0,0,1",
            "2019,F2019,scope,office.city,no-three,2,2,2,0,0,1",
            "2019,F2019,sector,ecology,no-three,2,2,2,0,0,1",
            "2020,F2019,all,all,no-three,1,1,0,1,0,0",
            "2020,F2019,city,温州市,no-three,1,1,0,1,0,0",
            "2020,F2019,level,city,no-three,1,1,0,1,0,0",
            "2020,F2019,province,浙江省,no-three,1,1,0,1,0,0",
            "2020,F2019,scope,office.city,no-three,1,1,0,1,0,0",
            "2020,F2019,sector,ecology,no-three,1,1,0,1,0,0");
  }

  @Test
  void aReportThatCannotBeAssessedNeitherPassesNorFails() throws IOException {
    new SampleEdition(
            List.of(),
            f2019("a", 2020).cell("requests.new", "4"),
            f2019("b", 2020).cell("requests.new", "3"),
            f2019("c", 2020).cell("requests.new", CellStatus.BLANK),
            f2019("d", 2020).province("江苏省").cell("requests.new", "5"),
            SampleReport.of("e", 2020, Generation.F2021).cell("requests.new", CellStatus.BLANK))
        .write(folder);

    assertThat(lines("trends/data_quality.csv"))
        .contains(
            // Two of three, rounded down.
            "2020,F2019,all,all,no-three,4,3,2,1,1,0.6666",
            "2020,F2019,province,江苏省,no-three,1,1,1,0,0,1",
            "2020,F2019,province,浙江省,no-three,3,2,1,1,1,0.5",
            "2020,F2021,all,all,no-three,1,0,0,0,1,");
  }

  @Test
  void agenciesWithoutAPlaceAreListedOnce() throws IOException {
    new SampleEdition(
            List.of(),
            f2019("a", 2020).cell("requests.new", "1"),
            f2019("unplaced-x", 2019).named("某局").unplaced().cell("requests.new", "1"),
            f2019("unplaced-x", 2020).named("某 局").unplaced().cell("requests.new", "1"),
            f2019("unplaced-x", 2020).month(6).unplaced().cell("requests.new", "1"),
            f2019("unplaced-b", 2020).named("某委").unplaced().cell("requests.new", "1"))
        .write(folder);

    assertThat(lines("dataset/unplaced_agencies.csv"))
        .containsExactly(
            "agency_id,agency,reports,years,first_document",
            "unplaced-b,某委,1,2020,documents/unplaced-b-2020.html",
            "unplaced-x,某局,3,2019 2020,documents/unplaced-x-2019.html");
  }

  @Test
  void agenciesAreListedWithTheirNamesAndWhatTheyWereMergedInto() throws IOException {
    String ecology = "330381-ruian-shi-shengtaihuanjing-ju";
    String commerce = "330381-ruian-shi-gongshangxingzhengguanli-ju";
    String market = "330381-ruian-shi-shichangjianduguanli-ju";
    new SampleEdition(
            List.of(),
            f2019(ecology, 2017).named("瑞安市环境保护局").cell("requests.new", "1"),
            f2019(commerce, 2017).named("瑞安市工商行政管理局").cell("requests.new", "1"),
            f2019(ecology, 2019).named("温州市生态环境局瑞安分局").cell("requests.new", "1"),
            f2019(market, 2019).named("瑞安市市场监督管理局").cell("requests.new", "1"))
        .write(folder);

    assertThat(lines("dataset/agencies.csv"))
        .containsExactly(
            "agency_id,agency,other_names,region_code,level,sector,first_year,last_year,years,merged_into,tasks_to",
            commerce + ",瑞安市工商行政管理局,,330300,city,ecology,2017,2017,1," + market + ",",
            ecology + ",温州市生态环境局瑞安分局,瑞安市环境保护局,330300,city,ecology,2017,2019,2,,",
            market + ",瑞安市市场监督管理局,,330300,city,ecology,2019,2019,1,,");
  }

  @Test
  void findingsFollowTheYearBeforeWhileReportsAndObservationsStay() throws IOException {
    Path first = Files.createDirectory(folder.resolve("first"));
    Path second = Files.createDirectory(folder.resolve("second"));
    SampleEdition agrees = twoYears("1");
    agrees.writer(() -> new EditionChecker()::assess).publish(agrees.edition(), first);
    SampleEdition differs = twoYears("2");
    differs.writer(() -> new EditionChecker()::assess).publish(differs.edition(), second);

    for (String file : List.of("reports.csv", "observations.csv", "panel.csv")) {
      String path = "dataset/year=2022/" + file;
      assertThat(second.resolve(path)).hasSameBinaryContentAs(first.resolve(path));
    }
    assertThat(carriedOver(first)).isEmpty();
    assertThat(carriedOver(second))
        .singleElement()
        .asString()
        .startsWith("b-2022,甲市b局,2022,carried-over,warning,requests.carried_in,total,2,1,");
  }

  private static SampleEdition twoYears(String carriedOut) {
    return new SampleEdition(
        List.of(),
        SampleReport.of("b", 2021, Generation.F2021).cell("requests.carried_out", carriedOut),
        SampleReport.of("b", 2022, Generation.F2021).cell("requests.carried_in", "1"));
  }

  private static List<String> carriedOver(Path edition) throws IOException {
    try (Stream<String> lines = Files.lines(edition.resolve("dataset/year=2022/findings.csv"))) {
      return lines.filter(line -> line.contains(",carried-over,")).toList();
    }
  }

  @Test
  void reportsOutOfOrderAreRefused() {
    EditionReport early =
        new EditionReport(f2019("a", 2020).placed(), List.of(), List.of(), List.of());
    EditionReport late =
        new EditionReport(f2019("b", 2020).placed(), List.of(), List.of(), List.of());

    assertThatThrownBy(() -> DatasetWriter.write(2020, Stream.of(late, early), folder))
        .hasMessageContaining("a-2020 comes after b-2020");
    assertThatThrownBy(() -> DatasetWriter.write(2020, Stream.of(early, early), folder))
        .hasMessageContaining("each once");
    assertThatThrownBy(() -> DatasetWriter.write(2021, Stream.of(early), folder))
        .hasMessageContaining("of 2020, not of 2021");
  }

  @Test
  void twoObservationsOfOneThingAreRefused() {
    SampleReport twice = f2019("a", 2020).cell("requests.new", "1").cell("requests.new", "2");
    EditionReport report =
        new EditionReport(twice.placed(), twice.observations(), List.of(), List.of());

    assertThatThrownBy(() -> DatasetWriter.write(2020, Stream.of(report), folder))
        .hasMessageContaining("a-2020")
        .hasMessageContaining("requests.new");
  }

  @Test
  void anEditionWithoutReportsIsWrittenToo() throws IOException {
    new SampleEdition(List.of()).write(folder);

    assertThat(lines("trends/coverage.csv")).containsExactly("year,form,reports");
    assertThat(page().select("#extent").text()).startsWith("尚无报告。");
  }

  @Test
  void textOfDocumentsIsNeverMarkupOfThePage() throws IOException {
    String hostile = "<script>alert(1)</script>";
    new SampleEdition(
            List.of(new RejectedDocument(hostile, "", rejection(hostile))),
            f2019("a", 2020).named(hostile).province(hostile + "\"'&").cell("requests.new", "1"))
        .write(folder);

    assertThat(page().select("script").eachAttr("src")).allMatch(src -> src.startsWith("page/"));
    assertThat(page().select("script").eachText()).allMatch(String::isEmpty);
    assertThat(page().select("th[scope=row]").eachText()).contains(hostile + "\"'&");
    for (String file : files(folder)) {
      if (file.startsWith("page/data/")) {
        assertThat(text(file)).as(file).doesNotContain("<").contains("atlas.data(\"data/");
      }
    }
  }

  @Test
  void everyLinkAndPictureOfThePageIsAFileOfTheEdition() throws IOException {
    sample().write(folder);

    List<String> paths = new ArrayList<>();
    page().select("a[href]").forEach(link -> paths.add(link.attr("href")));
    page().select("img").forEach(picture -> paths.add(picture.attr("src")));
    assertThat(paths).contains("charts/requests.svg", "dataset/year=2019/observations.csv");
    paths.removeIf(path -> path.startsWith("?lang="));
    for (String path : paths) {
      if (path.startsWith("#")) {
        assertThat(page().getElementById(path.substring(1))).as(path).isNotNull();
      } else {
        assertThat(folder.resolve(path)).isRegularFile();
      }
    }
    assertThat(paths)
        .containsAll(files(folder).stream().filter(file -> file.endsWith(".csv")).toList());
  }

  @Test
  void thePageNeedsNoNetwork() throws IOException {
    sample().write(folder);

    assertThat(text("index.html"))
        .startsWithIgnoringCase("<!doctype html>")
        .doesNotContain("http://")
        .doesNotContain("https://");
    for (Element own : page().select("script, link[rel=stylesheet]")) {
      assertThat(folder.resolve(own.attr("src") + own.attr("href"))).isRegularFile();
    }
    assertThat(folder.resolve("page/chartjs/LICENSE.md")).content().contains("MIT");
  }

  @Test
  void tablesAndPicturesSpeakToScreenReaders() throws IOException {
    sample().write(folder);

    Document page = page();
    assertThat(page.select("table")).hasSizeGreaterThan(4);
    for (Element table : page.select("table")) {
      assertThat(table.select("> caption").text()).isNotBlank();
      assertThat(table.select("> thead th[scope=col]")).isNotEmpty();
      table
          .select("> tbody > tr")
          .forEach(row -> assertThat(row.select("> th[scope=row]").text()).isNotBlank());
    }
    assertThat(page.select("img").attr("alt")).isEqualTo("申请数 \"图\" A chart of requests");
    assertThat(page.select(".scroll > a:has(img)").attr("href"))
        .isEqualTo(page.select("img").attr("src"));
    assertThat(page.select("html").attr("lang")).isEqualTo("zh-Hans");
    assertThat(page.select("figcaption").text()).contains("Requests <grew>");
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void thePageShowsTheLatestFigures() throws IOException {
    sample().write(folder);

    List<String> rows =
        page().select("#latest tbody tr").eachText().stream()
            .filter(row -> row.contains("New requests received"))
            .toList();
    assertThat(rows)
        .containsExactly(
            "本年新收政府信息公开申请数量 New requests received 件 cases or documents 2020 1 1 3 3 3 3 1 +50.0 %");
  }

  private static SampleEdition sample() {
    return new SampleEdition(
        List.of(
            new RejectedDocument("z.html", "ff", rejection("\"news\", no report")),
            new RejectedDocument(
                "a.txt", "", new Rejection(Rejection.Reason.UNREADABLE_FILE, "gone"))),
        f2019("b", 2019).cell("requests.new", "2"),
        f2019("c", 2019).cell("requests.new", "1200"),
        f2019("b", 2020)
            .cell("requests.new", "3")
            .cell("requests.new", Applicant.NATURAL, "1")
            .cell("requests.carried_in", CellStatus.BLANK)
            .raw("procurement.amount", "25.10", "251000元"),
        f2019("b", 2020).month(6).cell("requests.new", "99"),
        SampleReport.of("b", 2020, Generation.F2014)
            .named("旧名局")
            .supersededBy("b-2020")
            .cell("requests.new", "4"));
  }

  private static Rejection rejection(String detail) {
    return new Rejection(Rejection.Reason.NOT_A_REPORT, detail);
  }

  private static SampleReport f2019(String agency, int year) {
    return SampleReport.of(agency, year, Generation.F2019);
  }

  private String text(String file) throws IOException {
    return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
  }

  private Document page() throws IOException {
    return Jsoup.parse(text("index.html"));
  }

  private List<String> lines(String file) throws IOException {
    return Arrays.asList(text(file).split("\n"));
  }

  private List<CSVRecord> records(String file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(folder.resolve(file), StandardCharsets.UTF_8, format)) {
      return parser.getRecords();
    }
  }

  private static Set<String> files(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      Set<String> files = new TreeSet<>();
      tree.filter(Files::isRegularFile)
          .forEach(file -> files.add(folder.relativize(file).toString().replace('\\', '/')));
      return files;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
