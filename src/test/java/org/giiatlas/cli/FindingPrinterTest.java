package org.giiatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.contrastsecurity.sarif.SarifSchema210;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.giiatlas.check.Language;
import org.giiatlas.check.ReportChecker;
import org.giiatlas.document.Rejection;
import org.giiatlas.report.CaseReports;
import org.giiatlas.report.CaseReports.CaseReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FindingPrinterTest {
  private static final CheckedDocument REJECTED =
      new CheckedDocument.Rejected(
          "in/空.txt", new Rejection(Rejection.Reason.EMPTY, "the file holds no text"));

  private static CheckedDocument checked(String name, String file) {
    CaseReport read = CaseReports.named(name);
    return new CheckedDocument.Checked(
        file, read.report(), ReportChecker.standard().assess(read.report(), read.observations()));
  }

  private static String print(
      FindingFormat format, Language language, CheckedDocument... documents) {
    return format.printer(language).print(List.of(documents));
  }

  @Test
  void aPersonReadsWhatDisagreesByHowMuchWhereAndWhatToDo() {
    assertThat(print(FindingFormat.TEXT, Language.ZH, checked("ziranziyuan-2018", "报告/2018.txt")))
        .startsWith(
            """
            报告/2018.txt
              平潭综合实验区环境与国土资源局 2018 年度报告，格式 政府信息公开情况统计表（16行） f2014-short

              [错误] 各申请方式之和应等于申请总数：2.网上申请数 2 + 3.信函、传真申请数 9 = 11，而 受理依申请公开信息总数 13，相差 2（后者多）。
                位置：T requests.new total
                  2.网上申请数：T requests.via.online -
                  3.信函、传真申请数：T requests.via.letter_or_fax -
                处理：请对照台账逐格核对上列数字，更正不符的一处；不要为凑平而改总数。
                规则：channels-of-request-sum（2008至2018年统计表的“其中”各行）
            """)
        .contains("错误 1，警告 0，提示 0；核对 ")
        .endsWith("不能核对。\n");
  }

  @Test
  void theSameIsToldInEnglish() {
    assertThat(print(FindingFormat.TEXT, Language.EN, checked("ziranziyuan-2018", "2018.txt")))
        .contains(
            "[error] the ways of applying add up to the requests: online 2 + by letter or fax")
        .contains("    to do: Check these cells against the register")
        .contains("errors: 1, warnings: 0, notes: 0; ");
  }

  @Test
  void aDocumentThatCouldNotBeReadIsTold() {
    assertThat(print(FindingFormat.TEXT, Language.ZH, REJECTED))
        .isEqualTo("in/空.txt\n  未能读取（empty）：文件里没有文字，请确认文件完整。（the file holds no text）\n");
    assertThat(REJECTED.clean()).isFalse();
  }

  @Test
  void aReportIsCleanWithoutAnError() {
    assertThat(checked("ziranziyuan-2017", "a.txt").clean()).isTrue();
    assertThat(checked("ziranziyuan-2018", "a.txt").clean()).isFalse();
  }

  @Test
  void aProgramReadsTheFieldsOfAFinding() {
    JsonNode documents =
        json(FindingFormat.JSON, checked("ziranziyuan-2018", "2018.txt"), REJECTED)
            .get("documents");
    JsonNode finding = documents.get(0).get("findings").get(0);
    assertThat(documents.get(0).get("status").asString()).isEqualTo("checked");
    assertThat(finding.get("rule").asString()).isEqualTo("channels-of-request-sum");
    assertThat(finding.get("severity").asString()).isEqualTo("error");
    assertThat(finding.get("indicator").asString()).isEqualTo("requests.new");
    assertThat(finding.get("applicant").asString()).isEqualTo("total");
    assertThat(finding.get("expected").asInt()).isEqualTo(11);
    assertThat(finding.get("actual").asInt()).isEqualTo(13);
    assertThat(finding.get("locator").asString()).isEqualTo("T requests.new total");
    assertThat(finding.get("cells").size()).isEqualTo(4);
    assertThat(documents.get(0).get("summary").get("error").asInt()).isEqualTo(1);
    assertThat(documents.get(1).get("status").asString()).isEqualTo("rejected");
    assertThat(documents.get(1).get("reason").asString()).isEqualTo("empty");
  }

  @ParameterizedTest
  @EnumSource
  void sarifIsValidByItsSchema(Language language) throws IOException {
    String sarif =
        print(
            FindingFormat.SARIF,
            language,
            checked("nongyenongcun-2025", "dir/a b.txt"),
            checked("2020_alxa-industry-bureau", "all.jsonl#3"),
            checked("ziranziyuan-2018", "报告/2018.html"),
            REJECTED);
    assertThat(sarifSchema().validate(sarif, InputFormat.JSON)).isEmpty();
    assertThat(sarifSchema().validate(sarif.replace("\"ruleIndex\"", "\"rule\""), InputFormat.JSON))
        .isNotEmpty();
  }

  private static Schema sarifSchema() throws IOException {
    try (InputStream schema =
        Objects.requireNonNull(
            SarifSchema210.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema);
    }
  }

  @Test
  void sarifTellsOfEveryFindingItsRuleAndPlace() {
    JsonNode root =
        json(
            FindingFormat.SARIF,
            checked("nongyenongcun-2025", "dir/a b.txt"),
            checked("2020_alxa-industry-bureau", "all.jsonl#3"),
            REJECTED);
    assertThat(root.get("version").asString()).isEqualTo("2.1.0");
    assertThat(root.get("runs").size()).isEqualTo(1);
    JsonNode run = root.get("runs").get(0);
    JsonNode driver = run.get("tool").get("driver");
    assertThat(driver.get("name").asString()).isNotBlank();
    assertThat(run.get("language").asString()).matches("[a-zA-Z]{2}(-[a-zA-Z]{2})?");
    Set<String> ids = new HashSet<>();
    for (JsonNode rule : driver.get("rules")) {
      assertThat(ids.add(rule.get("id").asString())).isTrue();
      assertThat(rule.get("shortDescription").get("text").asString()).isNotBlank();
      assertThat(rule.get("help").get("text").asString()).isNotBlank();
    }
    assertThat(run.get("results").size()).isGreaterThan(5);
    for (JsonNode result : run.get("results")) {
      assertThat(result.get("message").get("text").asString()).isNotBlank();
      assertThat(result.get("level").asString()).isIn("error", "warning", "note");
      assertThat(driver.get("rules").get(result.get("ruleIndex").asInt()).get("id"))
          .isEqualTo(result.get("ruleId"));
      assertThat(result.get("locations").size()).isEqualTo(1);
      if (result.has("relatedLocations")) {
        for (JsonNode related : result.get("relatedLocations")) {
          assertThat(uri(related)).isNotBlank();
          assertThat(related.get("message").get("text").asString()).isNotBlank();
        }
      }
    }
    JsonNode invocation = run.get("invocations").get(0);
    assertThat(invocation.get("executionSuccessful").isBoolean()).isTrue();
    JsonNode notification = invocation.get("toolExecutionNotifications").get(0);
    assertThat(notification.get("message").get("text").asString()).isNotBlank();
    assertThat(notification.get("descriptor").get("id").asString()).isEqualTo("empty");
  }

  @Test
  void sarifPointsIntoTheFile() {
    JsonNode run =
        json(
                FindingFormat.SARIF,
                checked("nongyenongcun-2025", "dir/a b.txt"),
                checked("2020_alxa-industry-bureau", "all.jsonl#3"))
            .get("runs")
            .get(0);
    JsonNode first = run.get("results").get(0).get("locations").get(0);
    assertThat(uri(first)).isEqualTo("dir/a%20b.txt");
    assertThat(first.get("logicalLocations").get(0).get("fullyQualifiedName").asString())
        .isEqualTo("T requests.new total");
    JsonNode last = run.get("results").get(run.get("results").size() - 1).get("locations").get(0);
    assertThat(uri(last)).isEqualTo("all.jsonl");
    assertThat(last.get("physicalLocation").get("region").get("startLine").asInt()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "L38 C2; split, page.html, 38",
    "L38, page.txt, 38",
    "T2 R4 C10, page.html,",
    "L38, all.jsonl#3, 3"
  })
  void sarifHasALineWhereTheFileHasOne(String locator, String name, @Nullable Integer line) {
    CheckedDocument document =
        new CheckedDocument.Rejected(name, new Rejection(Rejection.Reason.EMPTY, ""));
    JsonNode physical = SarifFindings.location(document, locator).get("physicalLocation");
    assertThat(physical.has("region")).isEqualTo(line != null);
    if (line != null) {
      assertThat(physical.get("region").get("startLine").asInt()).isEqualTo(line);
    }
  }

  private static String uri(JsonNode location) {
    return location.get("physicalLocation").get("artifactLocation").get("uri").asString();
  }

  @ParameterizedTest
  @CsvSource({
    "a/b.txt, a/b.txt",
    "报告/一 二.txt, %E6%8A%A5%E5%91%8A/%E4%B8%80%20%E4%BA%8C.txt",
    "/data/b.txt, file:///data/b.txt",
    "c:b#1.txt, c%3Ab%231.txt",
    "a\\b.txt, a/b.txt"
  })
  void aPathBecomesAUriReference(String path, String uri) {
    assertThat(SarifFindings.uri(path)).isEqualTo(uri);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "L12 C3 | 第 12 行第 3 格 | line 12, cell 3",
        "T2 R5 C3 | 第 2 个表，第 5 行第 3 格 | table 2, row 5, cell 3",
        "T2 R5 by position C3 | 第 2 个表，第 5 行第 3 格（按位置识别） | table 2, row 5, cell 3 (by position)",
        "L9 C7; split by the row's sum | 第 9 行第 7 格（数字连写，按勾稽关系拆分） | line 9, cell 7 (split by the"
            + " row's sum)",
        "L4 | 第 4 行 | line 4",
        "outcome.other.fee_unpaid + outcome.other.rest | 下列各格之和：逾期未缴费不再处理、其他处理中的其他 | the"
            + " sum of these cells: Fee unpaid: dropped; Other",
        "elsewhere | elsewhere | elsewhere"
      })
  void aLocatorIsToldInWords(String locator, String zh, String en) {
    assertThat(CellPlace.of(locator).in(Language.ZH)).isEqualTo(zh);
    assertThat(CellPlace.of(locator).in(Language.EN)).isEqualTo(en);
  }

  @Test
  void aLocatorOfTextTellsItsLine() {
    assertThat(CellPlace.of("L12 C3").line()).isEqualTo(Optional.of(12));
    assertThat(CellPlace.of("L12 C3").table()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(FindingFormat.class)
  void theSameDocumentsGiveTheSameText(FindingFormat format) {
    String once = print(format, Language.ZH, checked("ziranziyuan-2021", "a.txt"), REJECTED);
    String again = print(format, Language.ZH, checked("ziranziyuan-2021", "a.txt"), REJECTED);
    assertThat(again).isEqualTo(once).endsWith("\n").doesNotContain("\r");
  }

  private static JsonNode json(FindingFormat format, CheckedDocument... documents) {
    return new JsonMapper().readTree(print(format, Language.ZH, documents));
  }
}
