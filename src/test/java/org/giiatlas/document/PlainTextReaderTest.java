package org.giiatlas.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextReaderTest {
  @Test
  void everyLineThatIsNotBlankIsABlockWithItsNumber() {
    Document document = Read.text("甲\r\n\r\n乙\r丙\u2028丁\n\u00A0\n戊");
    assertThat(document.blocks())
        .containsExactly(
            new TextLine(1, "甲"),
            new TextLine(3, "乙"),
            new TextLine(4, "丙"),
            new TextLine(5, "丁"),
            new TextLine(7, "戊"));
  }

  @Test
  void aCrawlersHeadBecomesTitleAndMetadataAndNoText() {
    Document document =
        Read.text(
            """
            标题: 云溪县水利局2020年政府信息公开工作年度报告
            发布时间: 2021-01-15 08:30
            文号:
            发布机构: 云溪县水利局
            栏目: 年报
            原文链接: https://www.example.org/a/t1.htm
            本地目录: a/1_报告
            页面链接与图片详见 links.tsv(同目录)
            ==================== 正文 ====================
            一、总体情况
            """);
    assertThat(document.title()).contains("云溪县水利局2020年政府信息公开工作年度报告");
    assertThat(document.metadata())
        .isEqualTo(
            new Metadata(
                Optional.of("云溪县水利局"),
                Optional.of(LocalDate.of(2021, 1, 15)),
                Optional.of("https://www.example.org/a/t1.htm")));
    assertThat(document.blocks()).containsExactly(new TextLine(10, "一、总体情况"));
  }

  @Test
  void aHeadWithoutARowOfEqualSignsEndsWithItsLastField() {
    Document document = Read.text("标题：云溪县2020年政府信息公开工作年度报告\n发布时间：2021-01-15\n\n一、总体情况");
    assertThat(document.metadata().publishedOn()).contains(LocalDate.of(2021, 1, 15));
    assertThat(Read.lines(document)).containsExactly("一、总体情况");
  }

  @Test
  void aPublisherThatIsNoNameIsLeftOut() {
    Document document =
        Read.text("标题: 云溪县2020年年报\n发布机构: 1\n发布时间: 2021-02-30 00:00\n===== 正文 =====\n文");
    assertThat(document.metadata()).isEqualTo(Metadata.NONE);
  }

  @Test
  void aDocumentWithATitleAndNoTextIsReadAsOneWithoutBlocks() {
    Document document = Read.text("标题: 云溪县2020年年报\n===== 正文 =====\n\n");
    assertThat(document.title()).contains("云溪县2020年年报");
    assertThat(document.blocks()).isEmpty();
  }

  @Test
  void theTitleIsTheFirstLineThatNamesAYearlyReportBehindTheNavigation() {
    Document document =
        Read.text(
            """
            首页 > 政务公开 > 公开年报 > 2020年
            索 引 号 YX-1
            名    称 云溪县水利局2020年政府信息公开年报
            根据2020年政府信息公开工作年度报告的要求编写。
            | 云溪县水利局 2020年政府信息公开工作年度报告 |
            一、总体情况
            """);
    assertThat(document.title()).contains("云溪县水利局 2020年政府信息公开工作年度报告");
  }

  @Test
  void aTitleBrokenBehindTheAgencyIsJoined() {
    Document document = Read.text("云溪县水利局\n2012年政府信息公开工作年度报告\n今年，我局新建水渠。");
    assertThat(document.title()).contains("云溪县水利局2012年政府信息公开工作年度报告");
  }

  @Test
  void aTitleBrokenBeforeItsLastWordsIsJoined() {
    Document document = Read.text("云溪县水利局2012年政府信息公开\n工作年度报告\n今年，我局新建水渠。");
    assertThat(document.title()).contains("云溪县水利局2012年政府信息公开工作年度报告");
  }

  @Test
  void proseAloneHasNoTitle() {
    assertThat(Read.text("今年，我局依照2012年政府信息公开工作年度报告格式编写。").title()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- 发布日期:2021-01-26 09:35",
        "文 号 〔〕号 发布日期 2021-01-26 15:36",
        "来源：云溪县水利局 时间：2021-01-26 00:00",
        "发 布 日 期：2021年1月26日",
        "发布时间 | 2021/1/26 |",
        "字号 日期: 2021.01.26 浏览",
      })
  void thePublicationDateIsReadFromVisibleLabels(String line) {
    Document document = Read.text("云溪县年报\n" + line + "\n一、总体情况");
    assertThat(document.metadata().publishedOn()).contains(LocalDate.of(2021, 1, 26));
    assertThat(Read.lines(document)).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "报出日期: 2012年 12 月 31 日",
        "成文日期 2021-01-18 00:00",
        "统计时间:2021-01-18",
        "发布日期: 2021-13-01",
        "发布日期: 待定",
      })
  void anotherDateIsNotThePublicationDate(String line) {
    assertThat(Read.text(line + "\n一、总体情况").metadata().publishedOn()).isEmpty();
  }

  @Test
  void thePublisherIsReadFromVisibleLabelsTheStrongestFirst() {
    assertThat(Read.text("发文单位 云溪县人民政府 发布机构 云溪县水利局").metadata().publisher()).contains("云溪县水利局");
    assertThat(Read.text("来源：云溪县水利局 时间：2021-01-26").metadata().publisher()).contains("云溪县水利局");
    assertThat(Read.text("资金来源：云溪县财政拨款若干").metadata().publisher()).isEmpty();
    assertThat(Read.text("发布机构： 发布日期：2021-01-26").metadata().publisher()).isEmpty();
  }

  @Test
  void aMarkdownTableBecomesAGrid() {
    Document document =
        Read.text(
            """
            ## 附表
            | 指标名称 | 单位 | 数 |
            |---|:-:|--:|
            | **主动公开** | 条 | １２ |
            | 网站 | 条 | |
            完
            """);
    assertThat(Read.lines(document)).containsExactly("附表", "完");
    Grid grid = Read.grids(document).get(0);
    assertThat(grid.line()).isEqualTo(2);
    assertThat(grid.number()).isEqualTo(1);
    assertThat(grid.rows()).hasSize(3);
    assertThat(Read.row(grid, 1)).containsExactly("主动公开", "条", "12");
    assertThat(Read.row(grid, 2)).containsExactly("网站", "条", "");
  }

  @Test
  void barSeparatedRowsOfUnequalLengthStayLinesAsTheyAre() {
    List<String> rows =
        List.of("| 自然人 | 总计 |||", "|---|---|", "| 其他 | 0 |", "行政许可 | 0 | 0 | |", "|||||");
    assertThat(Read.lines(Read.text(String.join("\n", rows)))).isEqualTo(rows);
  }

  @Test
  void commentsOfWordOverSeveralLinesAreRemovedAndLinesKeepTheirNumbers() {
    Document document = Read.text("甲<!--[if gte mso 9]>\n<xml>7</xml>\n<![endif]-->乙\n丙");
    assertThat(document.blocks())
        .containsExactly(new TextLine(1, "甲"), new TextLine(3, "乙"), new TextLine(4, "丙"));
  }

  @Test
  void anHtmlTableInMarkdownBecomesAGrid() {
    Document document =
        Read.text(
            """
            # 附表
            <table><tr><td rowspan=2>申请</td><td>当面</td><td>1</td></tr>
            <tr><td>网上</td><td>2</td></tr></table>

            二、其他
            <TABLE><tr><td>甲</td><td>3</td></tr></TABLE>
            """);
    assertThat(Read.lines(document)).containsExactly("附表", "二、其他");
    assertThat(Read.grids(document)).extracting(Grid::line).containsExactly(2, 6);
    assertThat(Read.row(Read.grids(document).get(0), 1)).containsExactly("<申请>", "网上", "2");
    assertThat(Read.grids(document).get(1).number()).isEqualTo(2);
  }

  @Test
  void aTableThatNeverClosesInTextStaysLines() {
    Document document = Read.text("甲<table><tr>\n乙\n<table>\n丙");
    assertThat(Read.lines(document)).containsExactly("甲<table><tr>", "乙", "<table>", "丙");
  }

  @Test
  void aPageUnderATextFilesNameIsReadAsAPage() {
    Document document =
        Read.text("<!DOCTYPE html><html><body><table><tr><td>甲<td>1</table></body></html>");
    assertThat(Read.row(Read.grids(document).get(0), 0)).containsExactly("甲", "1");
  }
}
