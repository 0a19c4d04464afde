package org.giiatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.giiatlas.form.Applicant;
import org.giiatlas.form.CellStatus;
import org.giiatlas.form.Generation;
import org.giiatlas.report.SampleReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page of a small edition, opened from the disk in a real browser. */
class PageInBrowserTest {
  private static final String HOSTILE = "<script>alert('x')</script>\"&'局\u2028</script><!--";

  private static final String PLOT =
      "const plot = document.querySelector('#explore-view .plot').chart.plot;";

  @TempDir private static Path folder;
  private static Path edition;
  private static Path downloads;
  private static Browser browser;

  @BeforeAll
  static void openTheBrowser() throws IOException {
    edition = Files.createDirectory(folder.resolve("edition"));
    downloads = Files.createDirectory(folder.resolve("downloads"));
    browser = Browser.start(downloads);
    sample().writeWithCharts(edition);
    EditionChanges.write(folder.resolve("none"), edition, false, Map.of(), Set.of());
  }

  @AfterAll
  static void closeTheBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void opensFromTheDiskWithAllPicturesAndWithoutAnError() {
    browser.open(page(""));

    browser.script("for (const image of document.images) image.loading = 'eager';");
    browser.await("[...document.images].every(image => image.complete)");
    assertThat(browser.script("return document.images.length")).isEqualTo(11L);
    assertThat(browser.script("return [...document.images].every(i => i.naturalWidth > 100)"))
        .isEqualTo(true);
    assertThat(browser.errors()).isEmpty();
  }

  @Test
  void bringsAChineseFontForMachinesThatHaveNone() {
    browser.open(page(""));

    browser.script(
        "document.fonts.load('16px \"Atlas SC\"', '政').then(faces => { window.faces = faces; });");
    browser.await("window.faces !== undefined");
    assertThat(browser.script("return window.faces.map(face => face.status)"))
        .isEqualTo(List.of("loaded"));
    assertThat(browser.errors()).isEmpty();
  }

  @Test
  void noRequestLeavesTheMachine() {
    browser.open(page(""));
    browser.open(page("#agency=b"));
    browser.await("document.querySelector('#agency-name') !== null");

    assertThat(browser.requested())
        .hasSizeGreaterThan(20)
        .allMatch(url -> url.startsWith("file:") || url.startsWith("data:") || local(url));
  }

  private static boolean local(String url) {
    return url.startsWith("http://127.0.0.1:")
        || url.startsWith("about:")
        || url.startsWith("blob:");
  }

  @Test
  void worksTheSameFromAServer() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", PageInBrowserTest::serve);
    server.start();
    try {
      String root = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
      browser.open(root);
      assertThat(drawn())
          .isEqualTo(
              published(
                  "trends/request_outcomes.csv", "all", "all", "requests.new", "total", "sum"));
      browser.open(root + "#agency=b");
      browser.await("document.querySelector('#agency-name') !== null");
      assertThat(browser.errors()).isEmpty();
    } finally {
      server.stop(0);
    }
  }

  private static void serve(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    Path file = edition.resolve(path.equals("/") ? "index.html" : path.substring(1));
    try (exchange) {
      if (!Files.isRegularFile(file)) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      String type = Objects.requireNonNullElse(Files.probeContentType(file), "text/plain");
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(200, Files.size(file));
      Files.copy(file, exchange.getResponseBody());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "requests.new, total, all, all, sum, request_outcomes",
    "requests.new, natural, all, all, sum, request_outcomes",
    "requests.new, total, province, 江苏省, sum, request_outcomes",
    "requests.new, total, sector, ecology, mean, request_outcomes",
    "requests.new, total, level, city, median, request_outcomes",
    "requests.new, total, all, all, matched_change, request_outcomes",
    "granted, total, city, 温州市, sum, request_outcomes",
  })
  void everyChoiceDrawsTheNumbersOfTheCsv(
      String series, String applicant, String by, String group, String measure, String file) {
    browser.open(page(""));

    choose("series", series);
    choose("applicant", applicant);
    choose("by", by);
    if (!by.equals("all")) {
      choose("group", group);
    }
    choose("measure", measure);

    assertThat(drawn())
        .isNotEmpty()
        .isEqualTo(published("trends/" + file + ".csv", by, group, series, applicant, measure));
  }

  @Test
  void aRateIsDrawnWithTheEndsOfItsInterval() {
    browser.open(page("#series=rate.review.per_request&by=province&group=江苏省"));

    CSVRecord rate =
        records("trends/rates.csv").stream()
            .filter(row -> row.get("rate").equals("review.per_request"))
            .filter(row -> row.get("group").equals("江苏省"))
            .findFirst()
            .orElseThrow();
    // 2,469 reviews of 1,234,500 requests.
    assertThat(rate.get("value")).isEqualTo("0.2");
    assertThat(
            browser.script(
                PLOT
                    + "return [plot.data.labels, ...plot.data.datasets.map(d =>"
                    + " d.data)].map(String)"))
        .isEqualTo(List.of("2019", rate.get("high"), rate.get("low"), "0.2"));
  }

  @Test
  void twoAreasAreDrawnTogetherAndTheAddressRemembersThem() {
    browser.open(page(""));
    choose("by", "province");
    choose("group", "江苏省");
    choose("with", "浙江省");
    String address = Objects.requireNonNull(browser.driver().getCurrentUrl());

    browser.open(address);
    assertThat(
            browser.script(
                "return document.querySelector('#explore-view .plot').chart.spec.series.map(s =>"
                    + " s.label.split(' ')[0])"))
        .isEqualTo(List.of("江苏省", "浙江省"));
    assertThat(browser.find("#explore-title").getText()).contains("江苏省");
  }

  @Test
  void theLineIsBrokenWhereTheFormCountsSomethingElse() {
    browser.open(page("#series=disclosure.total&by=all&measure=sum"));

    assertThat(value("disclosure.total", 2018)).isEqualTo(50L);
    assertThat(value("disclosure.total", 2018.5)).isNull();
    assertThat(value("disclosure.total", 2019)).isEqualTo(60L);
    browser.open(page("#series=requests.new&by=all&measure=sum"));
    assertThat(browser.script(PLOT + "return plot.data.labels.includes(2018.5)")).isEqualTo(false);
  }

  @Test
  void areasOfOneYearStandSideBySideTheGreatestFirst() {
    browser.open(page("#series=requests.new&by=province&measure=sum&year=2019"));

    assertThat(column("#explore-view > div:last-child table", "group"))
        .containsExactly("江苏省", "浙江省");
    assertThat(column("#explore-view > div:last-child table", "sum"))
        .containsExactly("1234500", "2");
  }

  @Test
  void tablesSortByMouseAndKeyAndSayHow() {
    browser.open(page(""));
    String table = "#explore-view .table table";
    WebElement sum = browser.find(table + " th[data-key=sum] button");

    sum.click();
    assertThat(browser.find(table + " th[data-key=sum]").getAttribute("aria-sort"))
        .isEqualTo("descending");
    assertThat(column(table, "sum")).containsExactly("1234502", "9", "7", "5", "");
    sum.sendKeys(Keys.ENTER);
    assertThat(browser.find(table + " th[data-key=sum]").getAttribute("aria-sort"))
        .isEqualTo("ascending");
    assertThat(column(table, "sum")).containsExactly("5", "7", "9", "1234502", "");
    browser.find(table + " th[data-key=year] button").sendKeys(Keys.SPACE);
    assertThat(browser.find(table + " th[data-key=sum]").getAttribute("aria-sort")).isNull();
    assertThat(column(table, "year")).first().isEqualTo("2021");
  }

  @Test
  void aValueThatIsNotThereIsLastWhicheverWayTheTableIsSorted() {
    browser.open(page("#series=requests.new&by=all&measure=sum"));
    String table = "#explore-view .table table";
    WebElement change = browser.find(table + " th[data-key=matched_change] button");

    change.click();
    assertThat(column(table, "matched_change")).last().isEqualTo("");
    change.click();
    assertThat(column(table, "matched_change")).last().isEqualTo("");
  }

  @Test
  void theDownloadHoldsJustTheRowsShown() throws IOException {
    browser.open(page("#series=requests.new&by=province&group=江苏省&measure=sum"));
    browser.find("#explore-view .table .save").click();

    Path file = downloads.resolve("requests.new-total-province-江苏省.csv");
    browser.await(() -> Files.exists(file));
    assertThat(Files.readString(file, StandardCharsets.UTF_8))
        .isEqualTo(
            "year,reports,reporting,sum,mean,p25,median,p75,matched_agencies,matched_prior_sum,"
                + "matched_sum,matched_change\r\n"
                + "2019,1,1,1234500,1234500,1234500,1234500,1234500,0,,,\r\n");
  }

  @Test
  void aDownloadRunsNothingInASpreadsheet() {
    browser.open(page(""));

    Object csv =
        browser.script(
            "const rows = [['=1+1'], ['-3'], ['甲, \"乙\"'], [\"'a\"]];"
                + "const columns = [{key: 'text', zh: '文', en: 'Text'}];"
                + "const block = atlas.tables.make({caption: ['', ''], columns, rows});"
                + "return atlas.tables.csv(block.querySelector('table')).split('\\r\\n')");
    assertThat(csv).isEqualTo(List.of("text", "'=1+1", "-3", "\"甲, \"\"乙\"\"\"", "''a", ""));
  }

  @Test
  void theNumbersOfAChartStandBesideIt() {
    browser.open(page("?lang=en"));

    browser.find("#chart-requests_received details summary").click();
    assertThat(browser.texts("#chart-requests_received details tbody tr"))
        .contains(
            "Newly received 2017 5 Newly received", "Newly received 2019 1,234,502 Newly received");
  }

  @Test
  void searchFindsAnyPartsOfANameAndFormerNames() {
    browser.open(page("?lang=zh"));

    assertThat(search("甲市 环保")).containsExactly("甲市环保局 → 甲市生态局 浙江省 温州市 · 2017–2021 · 7 份报告");
    assertThat(search("态局")).hasSize(1);
    assertThat(search("没有")).isEmpty();
    assertThat(browser.find("#found-count").getText()).isEqualTo("没有这样的机关名称。");
    assertThat(search("\"&'局")).hasSize(1);
    browser.find("#found a").click();
    browser.await("document.querySelector('#agency-name')?.textContent.startsWith('<script>')");
  }

  private static List<String> search(String text) {
    WebElement box = browser.find("#search-name");
    box.clear();
    browser.script("document.getElementById('found-count').textContent = ''");
    box.sendKeys(text, Keys.ENTER);
    browser.await("document.getElementById('found-count').textContent !== ''");
    return browser.texts("#found li");
  }

  @Test
  void anAgencysNumbersStandWithStatusSourceDocumentAndPlace() {
    browser.open(page("?lang=en#agency=b&indicator=requests.new%20total"));
    browser.await("document.querySelector('#agency-series table') !== null");

    assertThat(browser.texts("#agency-series .table tbody tr"))
        .containsExactly(
            "2017 甲市环保局 form of 2014 5 reported table table 1 row 2 documents/b-2017.html",
            "2018 甲市环保局 form of 2014 7 reported table table 1 row 2 documents/b-2018.html",
            "2019 甲市生态局 form of 2019 2 reported table table 1 row 2 documents/b-2019.html",
            "2020 甲市生态局 form of 2019 – unreadable table ? documents/b-2020.html",
            "2021 甲市生态局 form of 2021 – blank table documents/b-2021.html");
    assertThat(
            browser.script(
                "const data = document.querySelector('#agency-series .plot').chart.plot.data;"
                    + "return [data.labels, data.datasets[0].data]"))
        .asString()
        .isEqualTo(
            "[[2017, 2018, 2018.5, 2019, 2020, 2020.5, 2021], [5, 7, null, 2, null, null, null]]");
    assertThat(browser.find("#agency").getText())
        .contains("甲市环保局 (2017–2018) → 甲市生态局 (2019–2021)")
        .contains("superseded by b-2020");
  }

  @Test
  void theWayBackLeadsToAnOverviewWhoseChartFills() {
    browser.open(page("#agency=b"));
    browser.await("document.querySelector('#agency-name') !== null");
    browser.find("#agency .back a").click();

    browser.await(
        "document.querySelector('#explore-view .plot').clientWidth > 500"
            + " && document.querySelector('#explore-view .plot').chart.plot.width"
            + " === document.querySelector('#explore-view .plot').clientWidth");
    assertThat(browser.find("#agency").isDisplayed()).isFalse();
  }

  @Test
  void aFigureOfASentenceIsDrawnHollow() {
    browser.open(page("#agency=b&indicator=disclosure.total%20-"));
    browser.await("document.querySelector('#agency-series table') !== null");

    assertThat(
            browser.script(
                "return document.querySelector('#agency-series .plot').chart.spec.series.map(s =>"
                    + " [!!s.hollow, s.values])"))
        .asString()
        .isEqualTo("[[false, [null, 50, null, null, null]], [true, [null, null, 60, null, null]]]");
  }

  @Test
  void aReportsPageHasEveryCellOfTheDataset() {
    browser.open(page("#agency=b&report=b-2020-deadbeef"));
    browser.await("document.querySelector('#agency-report table') !== null");
    assertThat(column("#agency-report table", "value")).containsExactly("4");

    for (String report : List.of("b-2019", "b-2020", "b-2021", "b-2020-06")) {
      browser.open(page("#agency=b&report=" + report));
      browser.await("document.querySelector('#agency-report table') !== null");
      List<CSVRecord> cells =
          records("dataset/year=" + report.substring(2, 6) + "/observations.csv").stream()
              .filter(row -> row.get("report_id").equals(report))
              .toList();
      assertThat(cells).isNotEmpty();
      for (String name :
          List.of("indicator", "applicant", "value", "status", "source", "raw", "locator")) {
        assertThat(column("#agency-report table", name))
            .as(report + " " + name)
            .isEqualTo(cells.stream().map(row -> row.get(name)).toList());
      }
    }
  }

  @Test
  void whatDoesNotAddUpIsListedWithItsAgency() {
    browser.open(page("?lang=en#agency=b"));
    browser.await("document.querySelector('#agency-name') !== null");

    List<CSVRecord> findings = new ArrayList<>();
    for (int year = 2017; year <= 2021; year++) {
      records("dataset/year=" + year + "/findings.csv").stream()
          .filter(row -> row.get("report_id").startsWith("b-"))
          .forEach(findings::add);
    }
    assertThat(findings).isNotEmpty();
    assertThat(column("#agency > section:last-child table", "rule"))
        .containsExactlyInAnyOrderElementsOf(
            findings.stream().map(row -> row.get("rule")).toList());
  }

  @Test
  void textOfDocumentsStaysText() {
    browser.open(page("#agency=x"));
    browser.await("document.querySelector('#agency-name') !== null");

    assertThat(browser.script("return document.querySelector('#agency-name').textContent"))
        .isEqualTo(HOSTILE);
    assertThat(browser.script("return document.querySelectorAll('body script').length"))
        .isEqualTo(0L);
    assertThat(browser.errors()).isEmpty();
  }

  @Test
  void anAgencyThatIsNotThereIsSaid() {
    browser.open(page("?lang=en#agency=nobody"));
    browser.await("document.querySelector('#agency .back') !== null");

    assertThat(browser.find("#agency").getText()).contains("There is no agency of the id nobody.");
  }

  @Test
  void theLastRunAndWhatItChangedAreShown() {
    browser.open(page("?lang=en"));

    assertThat(browser.texts("#run-account table[data-name=run] tbody tr"))
        .contains("Documents in the input 10", "Read in this run 4", "Reports added 9");
    assertThat(column("#run-account table[data-name=changes]", "report_id"))
        .hasSize(9)
        .contains("b-2020-06");
  }

  @Test
  void oneLanguageCanBeChosenAndStaysInTheAddress() {
    browser.open(page("#agency=b"));
    browser.find("a[data-language=en]").click();
    browser.await(
        "document.documentElement.dataset.ready === 'true' &&"
            + " document.querySelector('#agency-name') !== null");

    assertThat(browser.driver().getCurrentUrl()).endsWith("?lang=en#agency=b");
    assertThat(browser.find("h1").getText())
        .isEqualTo("Disclosure reports of China’s agencies: data and trends");
    assertThat(browser.find("html").getAttribute("lang")).isEqualTo("en");
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void axeFindsNothingInTheOverviewAndOnAnAgencysPage(String scheme) {
    browser.colours(scheme);
    try {
      browser.open(page(""));
      browser.script(
          "for (const details of document.querySelectorAll('details')) details.open = true;");
      assertThat(violations()).isEmpty();
      browser.open(page("#agency=b&report=b-2019"));
      browser.await("document.querySelector('#agency-report table') !== null");
      assertThat(violations()).isEmpty();
    } finally {
      browser.colours("light");
    }
  }

  @SuppressWarnings("deprecation") // The other mode opens windows.
  private static List<String> violations() {
    AxeBuilder axe = new AxeBuilder().setLegacyMode(true);
    // The page may connect to nothing, not even to read its own styles again.
    axe.setOptions("{\"preload\": false}");
    return axe.analyze(browser.driver()).getViolations().stream()
        .map(rule -> rule.getId() + ": " + nodes(rule))
        .toList();
  }

  private static String nodes(Rule rule) {
    return rule.getNodes().stream()
        .limit(3)
        .map(node -> node.getHtml() + " " + node.getFailureSummary())
        .collect(Collectors.joining("; "));
  }

  private static SampleEdition sample() {
    return new SampleEdition(
        List.of(),
        SampleReport.of("b", 2017, Generation.F2014).named("甲市环保局").cell("requests.new", "5"),
        SampleReport.of("b", 2018, Generation.F2014)
            .named("甲市环保局")
            .cell("requests.new", "7")
            .cell("disclosure.total", "50"),
        f2019(2019)
            .cell("requests.new", "2")
            .cell("requests.new", Applicant.NATURAL, "1")
            .cell("outcome.granted", "2")
            .sentence("disclosure.total", "60")
            .raw("procurement.amount", "25.10", "251000元"),
        f2019(2020).cell("requests.new", CellStatus.UNREADABLE).cell("outcome.granted", "-1"),
        f2019(2020).month(6).cell("requests.new", "99"),
        SampleReport.of("b", 2020, Generation.F2014)
            .named("甲市生态局")
            .supersededBy("b-2020")
            .cell("requests.new", "4"),
        SampleReport.of("b", 2021, Generation.F2021)
            .named("甲市生态局")
            .cell("requests.new", CellStatus.BLANK),
        SampleReport.of("c", 2019, Generation.F2019)
            .province("江苏省")
            .cell("requests.new", "1234500")
            .cell("review.total", "2469"),
        SampleReport.of("x", 2021, Generation.F2021)
            .named(HOSTILE)
            .province(HOSTILE)
            .cell("requests.new", "9"));
  }

  private static SampleReport f2019(int year) {
    return SampleReport.of("b", year, Generation.F2019).named("甲市生态局");
  }

  private static String page(String address) {
    return edition.resolve("index.html").toUri() + address;
  }

  private static void choose(String what, String value) {
    // A choice that is the only one has no field; one that stands already changes nothing.
    Object now =
        browser.script(
            "return (document.getElementById(arguments[0]) ?? {value: 'total'}).value",
            "choose-" + what);
    if (value.equals(now)) {
      return;
    }
    browser.script("delete document.getElementById('explore-view').dataset.drawn");
    browser.choose("choose-" + what, value);
    browser.await("document.getElementById('explore-view').dataset.drawn !== undefined");
  }

  /** What the chart draws, by year. */
  private static Map<Integer, Double> drawn() {
    Object points =
        browser.script(
            PLOT + "return plot.data.labels.map((x, i) => [x, plot.data.datasets.at(-1).data[i]])");
    Map<Integer, Double> values = new TreeMap<>();
    for (Object point : (List<?>) points) {
      Object value = ((List<?>) point).get(1);
      if (value != null) {
        values.put(((Number) ((List<?>) point).get(0)).intValue(), ((Number) value).doubleValue());
      }
    }
    return values;
  }

  private static Object value(String series, double x) {
    assertThat(browser.find("#choose-series").getAttribute("value")).isEqualTo(series);
    return browser.script(
        PLOT + "return plot.data.datasets[0].data[plot.data.labels.indexOf(arguments[0])]", x);
  }

  private static Map<Integer, Double> published(
      String file, String by, String group, String series, String applicant, String column) {
    Map<Integer, Double> values = new TreeMap<>();
    for (CSVRecord row : records(file)) {
      if (List.of(row.get("group_by"), row.get("group"), row.get("indicator"), row.get("applicant"))
              .equals(List.of(by, group, series, applicant))
          && !row.get(column).isEmpty()) {
        values.put(Integer.parseInt(row.get("year")), Double.parseDouble(row.get(column)));
      }
    }
    return values;
  }

  /** A column of a table by its key, as its download would have it. */
  private static List<String> column(String table, String key) {
    Object cells =
        browser.script(
            "const table = document.querySelector(arguments[0]);const column ="
                + " [...table.tHead.rows[0].cells].findIndex(c => c.dataset.key ==="
                + " arguments[1]);return [...table.tBodies[0].rows].map(r =>"
                + " r.cells[column].dataset.value ?? r.cells[column].textContent)",
            table,
            key);
    return ((List<?>) cells).stream().map(String::valueOf).toList();
  }

  private static List<CSVRecord> records(String file) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser =
        CSVParser.parse(edition.resolve(file), StandardCharsets.UTF_8, format)) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
