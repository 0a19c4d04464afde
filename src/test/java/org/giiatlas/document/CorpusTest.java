package org.giiatlas.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Facts of real reports, found by reading them. The reports are not part of the project; the test
 * is skipped where they are not at hand.
 */
class CorpusTest {
  private static final Path CORPUS =
      Path.of(Objects.requireNonNullElse(System.getenv("GII_CORPUS"), "../shared"));

  @BeforeEach
  void skipWithoutCorpus() {
    assumeThat(Files.isDirectory(CORPUS.resolve("reports")))
        .as("the folder of real reports, named by GII_CORPUS, is there: %s", CORPUS)
        .isTrue();
  }

  private static Document read(String name) throws IOException {
    return Read.document(
        Files.readAllBytes(CORPUS.resolve(name)),
        name.endsWith(".html") ? Format.HTML : Format.TEXT);
  }

  private static List<String> names(String extension) throws IOException {
    Path corpus = CORPUS.toRealPath();
    try (Stream<Path> files = Files.walk(corpus)) {
      return files
          .filter(file -> file.toString().endsWith(extension))
          .map(file -> corpus.relativize(file).toString())
          .filter(name -> name.startsWith("reports/") || name.startsWith("seeds/"))
          .sorted()
          .toList();
    }
  }

  private static String line(Document document, int number) {
    return document.blocks().stream()
        .filter(block -> block.line() == number)
        .map(block -> ((TextLine) block).text())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyReportIsReadWithItsTitleAndHasText() throws IOException {
    List<String> names = Stream.of(names(".txt"), names(".html")).flatMap(List::stream).toList();
    assertThat(names).hasSize(97);
    for (String name : names) {
      Document document = read(name);
      assertThat(document.title()).as(name).isPresent();
      assertThat(document.title().orElseThrow()).as(name).contains("信息公开").contains("报告");
      assertThat(document.blocks()).as(name).isNotEmpty();
    }
  }

  @Test
  void noLineOfTheCrawlersHeadIsTextOfTheReport() throws IOException {
    for (String name : names(".txt")) {
      assertThat(Read.lines(read(name)))
          .as(name)
          .noneMatch(line -> line.startsWith("标题:") || line.startsWith("原文链接:"))
          .noneMatch(line -> line.contains("== 正文 =="));
    }
  }

  @Test
  void nothingOfTheDamageIsLeft() throws IOException {
    for (String name : Stream.of(names(".txt"), names(".html")).flatMap(List::stream).toList()) {
      for (TextLine line : read(name).lines()) {
        assertThat(line.text())
            .as("%s line %d", name, line.line())
            .doesNotContainPattern(
                "[\u00A0\u200B\u3000\uFEFF\uFF08\uFF09\uFF1A\uFF0E\uFF10-\uFF19]")
            .doesNotContainPattern("\\([a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]*\\)")
            .doesNotContain("??")
            .doesNotContain("<!--")
            .doesNotContain("&nbsp;")
            .doesNotContainPattern("[務據開關後於為裡]");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "seeds/2012_zhangye-environment-bureau.txt, 张掖市环境保护局2012年政府信息公开工作年度报告,",
    "seeds/2020_aketao-ecology-bureau.txt, 克州生态环境局阿克陶县分局2020年政府信息公开工作年度报告, 2021-01-22",
    "seeds/2020_alxa-industry-bureau.txt, 阿拉善盟工业和信息化局2020年政府信息公开工作年度报告, 2021-01-26",
    "seeds/2021_aketao-town.txt, 阿克陶县阿克陶镇人民政府2021年政府信息公开工作年度报告, 2022-01-28",
    "seeds/2021_ruian-ecology-bureau.txt, 温州市生态环境局瑞安分局 2021年政府信息公开工作年度报告,",
    "reports/caizheng/2018_80527.html, 平潭综合实验区财政金融局2018 年政府信息公开工作年度报告, 2019-01-09",
    "reports/guanweihui/2024_97791.html, 平潭综合实验区2024年度政府信息公开工作年度报告, 2025-03-10",
    "reports/pingtanxian/2012_80725.html, 平潭县人民政府2012年政府信息公开工作年度报告, 2013-01-17",
    "reports/shipinyaopin/2009_80652.txt, 平潭县食品药品监督管理局2009年度政府信息公开年度报告, 2010-05-12",
    "reports/lvyouwentiju/2022_106556.txt," + " 平潭综合实验区旅游与文化体育局2022年度政府信息公开工作年度报告, 2023-01-21",
  })
  void titleAndDateAreThoseOfThePage(String name, String title, LocalDate date) throws IOException {
    Document document = read(name);
    assertThat(document.title()).contains(title);
    assertThat(document.metadata().publishedOn().orElse(null)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({
    "seeds/2020_aketao-ecology-bureau.txt, 克州生态环境局阿克陶县分局",
    "seeds/2021_aketao-town.txt, 阿克陶县人民政府",
    "reports/shipinyaopin/2009_80652.txt, 平潭县食品药品监督管理局",
    "reports/guanweihui/2024_97791.html, 平潭综合实验区管委会办公室",
    // The page gives `1` as its publisher.
    "reports/caizheng/2019_80560.txt,",
  })
  void thePublisherIsThatOfThePage(String name, String publisher) throws IOException {
    assertThat(read(name).metadata().publisher().orElse(null)).isEqualTo(publisher);
  }

  @Test
  void theTraditionalFormOfZhangyeIsReadLineByLine() throws IOException {
    Document document = read("seeds/2012_zhangye-environment-bureau.txt");
    assertThat(line(document, 29)).isEqualTo("指  标  名  称 | 计量 单位 | 代码 | 本  月 实际数 | 到本月 累计数 |");
    assertThat(line(document, 30)).startsWith("主动公开信息总数  ").endsWith("  | 条 | 01 | 339 | |");
    assertThat(line(document, 43)).isEqualTo("网站信息公开专栏页面访问量 | 人次 | 14 | 232895 | |");
    assertThat(line(document, 58)).isEqualTo("其中:(1)“非《规定》所指政府信息”数 | 条 | 29 | ||");
    assertThat(line(document, 69)).startsWith("行政复议数  ").endsWith("  | 件 | 40 | ||");
    assertThat(line(document, 81)).endsWith("  | 人 | 52 | 3 | ---- |");
    assertThat(document.blocks()).extracting(Block::line).doesNotContain(1, 4, 18, 19, 21, 24, 88);
  }

  @Test
  void rowsWithoutMergedCellsOfAlxaStayAsTheyAre() throws IOException {
    Document document = read("seeds/2020_alxa-industry-bureau.txt");
    assertThat(Read.grids(document)).isEmpty();
    assertThat(line(document, 21)).isEqualTo("第二十条第(一)项 | ||||");
    assertThat(line(document, 45)).isEqualTo("三、本年度办理结果 | (一)予以公开 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | |");
  }

  @Test
  void oneCellALineOfAketaoKeepsItsOrder() throws IOException {
    Document document = read("seeds/2020_aketao-ecology-bureau.txt");
    assertThat(line(document, 79)).isEqualTo("行政许可");
    assertThat(line(document, 81)).isEqualTo("12");
    assertThat(line(document, 83)).isEqualTo("+15");
    assertThat(line(document, 109)).isEqualTo("-3");
    assertThat(line(document, 167)).isEqualTo("一、本年新收政府信息公开申请数量");
  }

  @Test
  void theThreeTablesOfThe2024RegionReportAreGrids() throws IOException {
    List<Grid> grids = Read.grids(read("reports/guanweihui/2024_97791.html"));
    assertThat(grids).hasSize(3);

    assertThat(grids.get(0).rows()).hasSize(14).allMatch(row -> row.size() == 4);
    assertThat(Read.row(grids.get(0), 0).get(0)).isEqualTo("第二十条第(一)项");
    assertThat(Read.row(grids.get(0), 3)).containsExactly("行政规范性文件", "62", "33", "440");
    assertThat(Read.row(grids.get(0), 6)).containsExactly("行政许可", "4529", "<4529>", "<4529>");
    assertThat(Read.row(grids.get(0), 13).subList(0, 2)).containsExactly("行政事业性收费", "18651.06");

    assertThat(grids.get(1).rows()).hasSize(28).allMatch(row -> row.size() == 10);
    assertThat(Read.row(grids.get(1), 2).subList(4, 9))
        .containsExactly("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他");
    assertThat(Read.row(grids.get(1), 3))
        .containsExactly(
            "一、本年新收政府信息公开申请数量",
            "<一、本年新收政府信息公开申请数量>",
            "<一、本年新收政府信息公开申请数量>",
            "217",
            "1",
            "0",
            "0",
            "0",
            "0",
            "218");
    assertThat(Read.row(grids.get(1), 9).subList(2, 10))
        .containsExactly("3.危及“三安全一稳定”", "0", "0", "0", "0", "0", "0", "0");
    assertThat(Read.row(grids.get(1), 25).subList(1, 10))
        .containsExactly("<(六)其他处理>", "3.其他", "1", "1", "0", "0", "0", "0", "2");

    assertThat(grids.get(2).rows()).hasSize(4);
    assertThat(Read.row(grids.get(2), 3))
        .containsExactly(
            "2", "1", "3", "1", "7", "0", "0", "0", "0", "0", "13", "2", "4", "0", "19");
  }

  @Test
  void theTablesOfOtherFormsAreGrids() throws IOException {
    Grid county = Read.grids(read("reports/pingtanxian/2012_80725.html")).get(0);
    assertThat(Read.row(county, 1)).containsExactly("主动公开信息数", "条", "2026", "3542");
    assertThat(Read.row(county, 3)).containsExactly("2.政府公报公开", "条", "0", "7");

    Grid bureau = Read.grids(read("reports/caizheng/2018_80527.html")).get(0);
    assertThat(Read.row(bureau, 0)).containsExactly("指标名称", "计量单位", "年末统计");
    assertThat(Read.row(bureau, 1)).containsExactly("主动公开信息数", "条", "138");

    List<Grid> district = Read.grids(read("reports/jinjingpianqu/2020_80587.html"));
    assertThat(district).hasSize(3);
    assertThat(Read.row(district.get(0), 17).subList(0, 3))
        .containsExactly("政府集中采购", "17", "8810055");
  }

  @ParameterizedTest
  @CsvSource({
    "reports/gongshang/2012_80740.html",
    "reports/zonghezhifa/2014_80792.html",
    "reports/guanweihui/2012_80734.txt",
    "seeds/2021_ruian-ecology-bureau.txt",
  })
  void reportsWithoutATableHaveNoGrid(String name) throws IOException {
    assertThat(Read.grids(read(name))).isEmpty();
  }
}
