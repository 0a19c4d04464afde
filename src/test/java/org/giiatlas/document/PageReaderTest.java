package org.giiatlas.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
  private static Grid onlyGrid(String html) {
    List<Grid> grids = Read.grids(Read.page(html));
    assertThat(grids).hasSize(1);
    return grids.get(0);
  }

  @Test
  void blocksOfThePageBecomeLinesInReadingOrder() {
    Document document =
        Read.page(
            """
            <body><h2>一、总体情况</h2>
            <div>去年<b>新</b>增<br>五件<p>全部办结</p>无遗留</div>
            <ul><li>甲<li>乙</ul></body>
            """);
    assertThat(document.blocks())
        .containsExactly(
            new TextLine(1, "一、总体情况"),
            new TextLine(2, "去年新增"),
            new TextLine(2, "五件"),
            new TextLine(2, "全部办结"),
            new TextLine(2, "无遗留"),
            new TextLine(3, "甲"),
            new TextLine(3, "乙"));
  }

  @Test
  void aLineEndOfTheSourceBetweenChineseCharactersIsNoBlank() {
    assertThat(Read.lines(Read.page("<p>主动\n公开 信息\n12 条</p>"))).containsExactly("主动公开 信息 12 条");
  }

  @Test
  void noBreakSpacesOfALineStay() {
    assertThat(Read.lines(Read.page("<p>条&nbsp;&nbsp;0&nbsp;1</p>"))).containsExactly("条  0 1");
  }

  @Test
  void whatIsNoTextOfThePageIsLeftOut() {
    Document document =
        Read.page(
            """
            <body><nav>首页</nav><script>1</script><style>p{}</style><!-- 2 -->
            <p style="DISPLAY : none">隐</p><p hidden>藏</p><select><option>省</select>
            <button>搜</button><noscript>三</noscript><p>正文的第一段文字</p><p>正文的第二段文字</p>
            <footer>版权</footer></body>
            """);
    assertThat(Read.lines(document)).containsExactly("正文的第一段文字", "正文的第二段文字");
  }

  @Test
  void aHeaderThatWasNeverClosedDoesNotSwallowTheReport() {
    Document document = Read.page("<body><header><p>导航</p><p>去年新增五件申请，全部办结。</p>");
    assertThat(Read.lines(document)).containsExactly("导航", "去年新增五件申请，全部办结。");
  }

  @Test
  void aTableInsideANavigationElementIsRead() {
    String html = "<nav><table><tr><td>甲<td>1</table></nav><p>" + "长文".repeat(50) + "</p>";
    assertThat(Read.row(onlyGrid(html), 0)).containsExactly("甲", "1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "<meta name=ArticleTitle content=云溪县2020年政府信息公开工作年度报告><title>首页</title>",
        "<meta property=og:title content=云溪县2020年政府信息公开工作年度报告>",
        "<title>云溪县2020年政府信息公开工作年度报告_年报_云溪县人民政府</title>",
        "<title>云溪县人民政府门户网站 - 云溪县2020年政府信息公开工作年度报告</title>",
        "<title>云溪县人民政府</title><h1>云溪县2020年政府信息公开<br>工作年度报告</h1>",
        "<title>云溪县人民政府</title><p>首页</p><p>云溪县2020年政府信息公开工作年度报告</p>",
      })
  void theTitleIsTheTextThatNamesTheReport(String html) {
    assertThat(Read.page(html + "<p>文</p>").title()).contains("云溪县2020年政府信息公开工作年度报告");
  }

  @Test
  void withoutAReportsNameTheTitleIsThePagesOwn() {
    assertThat(Read.page("<title>通知公告_云溪县</title><p>文</p>").title()).contains("通知公告");
  }

  @Test
  void metaTagsGiveTheMetadata() {
    Document document =
        Read.page(
            """
            <head><meta name="PubDate" content="2021-01-15 08:30"/>
            <meta name="ContentSource" content="云溪县水利局"/>
            <meta name="Url" content="https://www.example.org/t1.htm"/></head><p>文</p>
            """);
    assertThat(document.metadata())
        .isEqualTo(
            new Metadata(
                Optional.of("云溪县水利局"),
                Optional.of(LocalDate.of(2021, 1, 15)),
                Optional.of("https://www.example.org/t1.htm")));
  }

  @Test
  void visibleLabelsGiveTheMetadataThatTagsLack() {
    Document document =
        Read.page("<table><tr><td>发布机构<td>云溪县水利局<tr><td>发布日期<td>2021-01-15</table><p>一、总体情况</p>");
    assertThat(document.metadata().publisher()).contains("云溪县水利局");
    assertThat(document.metadata().publishedOn()).contains(LocalDate.of(2021, 1, 15));
  }

  @Test
  void mergedCellsStandInEveryPositionThatTheyCover() {
    Grid grid =
        onlyGrid(
            """
            <table><tr><th rowspan=2>申请人情况<th>自然人<th colspan=2>法人</tr>
            <tr><td>甲<td>乙<td>丙</tr><tr><td>总计<td>1<td>2<td>3</tr></table>
            """);
    assertThat(Read.row(grid, 0)).containsExactly("申请人情况", "自然人", "法人", "<法人>");
    assertThat(Read.row(grid, 1)).containsExactly("<申请人情况>", "甲", "乙", "丙");
    assertThat(Read.row(grid, 2)).containsExactly("总计", "1", "2", "3");
  }

  @Test
  void aRowThatEndsTooEarlyHasMissingCells() {
    Grid grid = onlyGrid("<table><tr><td>甲<td>1<td>2<tr><td>乙<td></table>");
    assertThat(Read.row(grid, 1)).containsExactly("乙", "", "~");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1000000", "99999999999999999999", "1000"})
  void aSpanLargerThanTheTableCoversOnlyTheTable(String span) {
    Grid grid =
        onlyGrid(
            "<table><tr><td colspan="
                + span
                + ">标题<tr><td>甲<td rowspan="
                + span
                + ">1<tr><td>乙</table>");
    assertThat(Read.row(grid, 0)).containsExactly("标题", "<标题>");
    assertThat(Read.row(grid, 1)).containsExactly("甲", "1");
    assertThat(Read.row(grid, 2)).containsExactly("乙", "<1>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-2", "x", "", "0"})
  void aColumnSpanThatIsNoNumberCountsAsOne(String span) {
    Grid grid = onlyGrid("<table><tr><td colspan='" + span + "'>甲<td>1<tr><td>乙<td>2</table>");
    assertThat(Read.row(grid, 0)).containsExactly("甲", "1");
  }

  @Test
  void aRowSpanOfZeroReachesToTheEndOfItsRowGroup() {
    Grid grid =
        onlyGrid(
            "<table><tbody><tr><td rowspan=0>甲<td>1<tr><td>2<tr><td>3</tbody>"
                + "<tbody><tr><td>乙<td>4</tbody></table>");
    assertThat(Read.row(grid, 2)).containsExactly("<甲>", "3");
    assertThat(Read.row(grid, 3)).containsExactly("乙", "4");
  }

  @Test
  void whereSpansOverlapTheCellFromAboveKeepsItsPlace() {
    Grid grid =
        onlyGrid(
            "<table><tr><td>甲<td rowspan=2>乙<td>丙<tr><td colspan=3>丁<td>戊"
                + "<tr><td>1<td>2<td>3</table>");
    assertThat(Read.row(grid, 1)).containsExactly("丁", "<乙>", "戊");
    assertThat(Read.row(grid, 2)).containsExactly("1", "2", "3");
  }

  @Test
  void aLabelBrokenOverParagraphsIsOneLabel() {
    Grid grid =
        onlyGrid(
            "<table><tr><td><p>社会公益</p>\n<p>组织&nbsp;</p><td>法律服务<br/>&nbsp;机构"
                + "<td>第（一）<p>项<td>自然人</table>");
    assertThat(Read.row(grid, 0)).containsExactly("社会公益组织", "法律服务机构", "第(一)项", "自然人");
  }

  @Test
  void numbersInSeveralParagraphsOfACellAreNotGlued() {
    Grid grid =
        onlyGrid(
            "<table><tr><td><p>1</p><p>2</p><td>3<br>4<td><span>5</span><span>6</span>"
                + "<td><p>&nbsp;7&nbsp;</p><p></p><p>8</p></table>");
    assertThat(Read.row(grid, 0)).containsExactly("1 2", "3 4", "56", "7 8");
  }

  @Test
  void aPictureInACellDoesNotPassForABlank() {
    Grid grid = onlyGrid("<table><tr><td>甲<td><img src=3.gif><td>&nbsp;</table>");
    assertThat(Read.row(grid, 0)).containsExactly("甲", "\uFFFC", "");
  }

  @Test
  void aFigureInAnInputFieldIsRead() {
    Grid grid = onlyGrid("<table><tr><td>甲<td><input value=5><td><input type=hidden value=6>");
    assertThat(Read.row(grid, 0)).containsExactly("甲", "5", "");
  }

  @Test
  void aLayoutTableGivesLinesAndItsInnerTableAGrid() {
    Document document =
        Read.page(
            """
            <table><tr><td>位置：首页</td></tr><tr><td><p>一、总体情况</p>
            <table><tr><td>甲<td>1</table><p>二、其他</p></td></tr></table>
            """);
    assertThat(document.blocks()).hasSize(4);
    assertThat(Read.lines(document)).containsExactly("位置:首页", "一、总体情况", "二、其他");
    assertThat(document.blocks().get(2)).isInstanceOf(Grid.class);
  }

  @Test
  void proseInATableOfTwoColumnsIsLines() {
    Document document = Read.page("<table><tr><td>一、总体情况<td>" + "今年办事公开。".repeat(40) + "</table>");
    assertThat(Read.grids(document)).isEmpty();
    assertThat(Read.lines(document)).hasSize(2);
  }

  @Test
  void proseBetweenTheMarginsOfAPageIsLines() {
    String paragraph = "<p>" + "今年办事公开。".repeat(80) + "</p>";
    Document document = Read.page("<table><tr><td>左栏<td>" + paragraph.repeat(2) + "<td>右栏</table>");
    assertThat(Read.grids(document)).isEmpty();
    assertThat(Read.lines(document)).hasSize(4);
  }

  @Test
  void aFormWithALongExplanationInACellStaysATable() {
    Grid grid =
        onlyGrid("<table><tr><td>" + "说明".repeat(300) + "<td>1<td>2<tr><td>甲<td>3<td>4</table>");
    assertThat(Read.row(grid, 1)).containsExactly("甲", "3", "4");
  }

  @Test
  void tablesAreNumberedAndACaptionIsALineBefore() {
    Document document =
        Read.page(
            "<table><caption>表一</caption><tr><td>甲<td>1</table>\n"
                + "<table><tr><td>乙<td>2</table><table></table>");
    assertThat(Read.lines(document)).containsExactly("表一");
    assertThat(Read.grids(document)).extracting(Grid::number).containsExactly(1, 2);
    assertThat(Read.grids(document)).extracting(Grid::line).containsExactly(1, 2);
  }

  @Test
  void hiddenRowsAndCellsAreNoPartOfTheTable() {
    Grid grid =
        onlyGrid(
            "<table><tr style='display:none'><td>x<td>y<tr><td>甲<td hidden>9<td>1<tr></table>");
    assertThat(grid.rows()).hasSize(1);
    assertThat(Read.row(grid, 0)).containsExactly("甲", "1");
  }

  @Test
  void textUnderAPagesNameKeepsItsLines() {
    assertThat(Read.lines(Read.page("一、总体情况\n二、其他"))).containsExactly("一、总体情况", "二、其他");
  }
}
