package org.giiatlas.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.giiatlas.document.TextLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseReaderTest {
  private static final int YEAR = 2019;

  /** Characters of a line that takes 1 MB in UTF-8. */
  private static final int LONG = 350_000;

  /** Far beyond what a busy machine needs; time that grows with the square takes longer. */
  private static final Duration HANGS = Duration.ofSeconds(60);

  /** Words, marks and rubbish that meet in every order. */
  private static final List<String> PIECES =
      List.of(
          "主动公开",
          "政府信息",
          "2019年",
          "2018年",
          "1,234",
          "12",
          "万",
          "余",
          "条",
          "件",
          "，",
          "。",
          "；",
          "（",
          "）",
          "(",
          "《",
          "》",
          "其中",
          "未",
          "无",
          "收到",
          "申请",
          "行政复议",
          "行政诉讼",
          "、",
          "一",
          "二〇",
          "十",
          "零",
          " ",
          "   ",
          "\t",
          "|",
          "%",
          ":",
          "－",
          "．",
          "历年累计",
          "比",
          "上年",
          "a",
          "@",
          "<!--",
          "-->",
          "〔",
          "\u0000",
          "\ud83d",
          "\udc00",
          "𠮷",
          "一是",
          "共",
          "的",
          "99999999999999999999");

  private final ProseReader reader = ProseReader.standard();

  private List<ProseFigure> read(String... lines) {
    List<TextLine> blocks = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      blocks.add(new TextLine(i + 1, lines[i]));
    }
    return reader.read(blocks, YEAR);
  }

  @Test
  void aFigureTellsItsLineAndTheClauseAsFound() {
    assertThat(read("一、总体情况", "2019 年，我局共 主动公开“政府信息” 1，234 条，工作有序。"))
        .containsExactly(
            new ProseFigure(
                "disclosure.total", new BigDecimal("1234"), false, 2, "我局共 主动公开“政府信息” 1，234 条"));
  }

  @Test
  void aSentenceBrokenOverLinesIsReadAsOne() {
    assertThat(read("二〇一九年，我局按照有关规定和上级的部署，通过多种渠道主动公开政府信", "息共计88条，工作取得了一定成效。"))
        .extracting(ProseFigure::indicator, ProseFigure::value)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("disclosure.total", new BigDecimal("88")));
  }

  /** 不予公开 in the heading says nothing of the requests in the line below it. */
  @Test
  void aLongHeadingIsNoPartOfTheSentenceBelow() {
    assertThat(read("三、依申请公开政府信息和不予公开政府信息的情况", "本单位2019年没有收到政府信息公开申请。"))
        .extracting(ProseFigure::indicator, figure -> figure.value().intValue())
        .containsExactly(tuple("requests.new", 0));
  }

  @Test
  void noneIsSaidOfWhatTheHeadingNames() {
    assertThat(read("（二）依申请公开情况", "无。", "四、行政复议、行政诉讼情况", "无。", "五、其他需要报告的事项", "无。"))
        .extracting(ProseFigure::indicator, figure -> figure.value().intValue())
        .containsExactly(
            tuple("litigation.total", 0), tuple("requests.new", 0), tuple("review.total", 0));
  }

  /** A table's cell with 无 is blank, and 无 below a heading of both says nothing of either. */
  @Test
  void noneBelowALabelOrAMixedHeadingIsNoNought() {
    assertThat(read("（一）收到申请数", "无", "三、主动公开和依申请公开情况", "无。")).isEmpty();
  }

  /** 专门配备了 / 1 / 名全职人员: a converter put every number on a line of its own. */
  @Test
  void numbersOnLinesOfTheirOwnBelongToTheSentence() {
    assertThat(read("2019", "年本局共主动公开政府信息", "126", "条，从事政府信息公开工作的有", "1", "名全职人员、", "2", "名兼职人员。"))
        .extracting(ProseFigure::indicator, figure -> figure.value().intValue())
        .containsExactly(
            tuple("disclosure.total", 126),
            tuple("staff.full_time", 1),
            tuple("staff.part_time", 2));
  }

  @Test
  void cellsOfATableOneALineAreNoSentence() {
    assertThat(read("行政复议", "无", "行政诉讼", "无", "主动公开信息数", "26", "条", "一、本年新收政府信息公开申请数量", "0", "件"))
        .isEmpty();
  }

  @Test
  void theFiguresComeInTheOrderOfTheirIndicators() {
    assertThat(read("收到政府信息公开申请3件，办结3件。主动公开政府信息20条。行政诉讼0件。"))
        .extracting(ProseFigure::indicator)
        .isSorted()
        .hasSize(4);
  }

  @Test
  void noLinesGiveNoFigures() {
    assertThat(reader.read(List.of(), YEAR)).isEmpty();
  }

  @Test
  void anyMixtureOfPiecesIsReadWithoutFailing() {
    Random random = new Random(20190101);
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(60);
      for (int i = 0; i < length; i++) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      String line = text.toString();
      if (!line.isBlank()) {
        assertThatCode(() -> read(line)).as(line).doesNotThrowAnyException();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "一",
        "的",
        "未",
        "(",
        "（",
        "《",
        "共",
        "5条",
        "条",
        "、",
        "1,234,",
        "主动公开政府信息5条",
        "未收到的",
        "行政复议、行政诉讼",
        "收到的5件",
        "0 ",
        "。",
        "，",
        "其中",
        "政府信息",
        "〔",
        "<",
        "2019年",
        "十万"
      })
  void aLineOfAMegabyteIsReadInLinearTime(String piece) {
    String line = piece.repeat(LONG / piece.length());
    List<ProseFigure> figures = assertTimeoutPreemptively(HANGS, () -> read(line), piece);
    assertThat(figures.size()).isLessThanOrEqualTo(5);
  }
}
