package org.giiatlas.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.giiatlas.agency.Agency;
import org.giiatlas.agency.AgencyRegistry;
import org.giiatlas.form.Generation;
import org.giiatlas.publish.EditionLanguage;
import org.giiatlas.publish.EditionReport;
import org.giiatlas.publish.ReportEntry;
import org.giiatlas.publish.YearCounts;
import org.giiatlas.publish.YearPart;
import org.giiatlas.report.SampleReport;
import org.giiatlas.trend.Trends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PageWriterTest {
  @TempDir private Path edition;
  private final SortedMap<Integer, List<ReportEntry>> entries = new TreeMap<>();
  private PageWriter writer;

  @BeforeEach
  void begin() {
    writer = new PageWriter(edition);
  }

  @Test
  void anAgencysReportsOfAYearAreInOneFileAndTheIndexSaysInWhich() throws IOException {
    for (int i = 0; i < 19; i++) {
      add("a%02d".formatted(i), 0);
    }
    for (int month = 1; month <= 11; month++) {
      add("b", month);
    }
    add("c", 0);
    finish();

    assertThat(ids("data/year=2020/1")).hasSize(30).contains("b-2020-11");
    assertThat(ids("data/year=2020/2")).containsExactly("c-2020");
    JsonNode agencies = content("data/agencies/0");
    assertThat(agencies.size()).isEqualTo(21);
    assertThat(agencies.get(19).get("files").get("2020").get(0).asInt()).isEqualTo(1);
    assertThat(agencies.get(20).get("files").get("2020").get(0).asInt()).isEqualTo(2);
  }

  @Test
  void theIndexSaysWhichFilesHaveACharacterAndWithWhichIdTheyBegin() throws IOException {
    for (int i = 0; i < 901; i++) {
      String name = i == 0 ? "甲局" : i == 900 ? "乙局" : "局";
      SampleReport sample = SampleReport.of("%03d".formatted(i), 2020, Generation.F2019);
      add(report(sample.unplaced().named(name)));
    }
    finish();

    JsonNode index = content("data/agencies/index");
    assertThat(index.get("agencies").asInt()).isEqualTo(901);
    assertThat(index.get("first").toString()).isEqualTo("[\"000\",\"300\",\"600\",\"900\"]");
    assertThat(index.get("characters").toString()).isEqualTo("{\"乙\":[3],\"局\":[],\"甲\":[0]}");
  }

  @Test
  void anAgencyHasAllItsNamesTheFirstFirst() throws IOException {
    add(report(SampleReport.of("a", 2017, Generation.F2014).named("环境保护局")));
    add(report(SampleReport.of("a", 2018, Generation.F2014).named("环境保护局")));
    add(report(SampleReport.of("a", 2019, Generation.F2019).named("生态环境局")));
    finish();

    assertThat(content("data/agencies/0").get(0).get("names").toString())
        .isEqualTo("[[\"环境保护局\",[2017,2018]],[\"生态环境局\",[2019]]]");
  }

  @Test
  void officesThatWereMergedAreLinkedAndNotJoined() throws IOException {
    AgencyRegistry registry = AgencyRegistry.standard();
    Agency tourism = registry.place("平潭县旅游局");
    Agency culture = registry.place("平潭县文化和旅游局");
    add(report(SampleReport.of(tourism.id(), 2017, Generation.F2014).at(tourism)));
    add(report(SampleReport.of(culture.id(), 2019, Generation.F2019).at(culture)));
    finish();

    JsonNode agencies = content("data/agencies/0");
    assertThat(agencies.get(0).get("id").asString()).isEqualTo(tourism.id());
    assertThat(agencies.get(0).get("after").toString())
        .isEqualTo("[[\"%s\",\"平潭县文化和旅游局\",2018,\"merges\"]]".formatted(culture.id()));
    assertThat(agencies.get(1).get("before").toString())
        .isEqualTo("[[\"%s\",\"平潭县旅游局\",2018,\"merges\"]]".formatted(tourism.id()));
    assertThat(agencies.get(1).get("files").has("2017")).isFalse();
  }

  @Test
  void aPageWithoutReportsIsWrittenToo() throws IOException {
    finish();

    assertThat(edition.resolve("index.html")).isRegularFile();
    assertThat(content("data/agencies/index").get("agencies").asInt()).isZero();
    assertThat(content("data/codes").get("series").size()).isZero();
  }

  private void add(String agency, int month) {
    SampleReport sample = SampleReport.of(agency, 2020, Generation.F2019).cell("requests.new", "1");
    add(report(month == 0 ? sample : sample.month(month)));
  }

  private void add(EditionReport report) {
    int year = report.placed().report().year();
    int file = writer.add(report);
    entries
        .computeIfAbsent(year, y -> new ArrayList<>())
        .add(
            new ReportEntry(
                report.placed().agency(), report.placed().report().agency(), true, file));
  }

  private static EditionReport report(SampleReport sample) {
    return new EditionReport(sample.placed(), sample.observations(), List.of(), List.of());
  }

  private void finish() throws IOException {
    writer.finish(
        new PageContent(
            EditionLanguage.BOTH,
            Trends.none(),
            List.of(),
            new TreeMap<>(),
            List.of(),
            List.of(),
            new TreeMap<>(),
            new TreeMap<>()),
        entries.entrySet().stream()
            .map(
                year ->
                    new YearPart(
                        year.getKey(),
                        new YearCounts(0, 0, 0, 0, 0),
                        Trends.none(),
                        List.of(),
                        List.of(),
                        year.getValue(),
                        List.of()))
            .toList());
  }

  private List<String> ids(String name) throws IOException {
    return Stream.of(content(name).get("reports"))
        .flatMap(JsonNode::valueStream)
        .map(report -> report.get("id").asString())
        .toList();
  }

  private JsonNode content(String name) throws IOException {
    String script =
        Files.readString(edition.resolve("page/" + name + ".js"), StandardCharsets.UTF_8);
    return JsonMapper.shared()
        .readTree(script.substring(script.indexOf(',') + 1, script.lastIndexOf(')')));
  }
}
