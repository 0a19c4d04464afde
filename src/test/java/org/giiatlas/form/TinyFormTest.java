package org.giiatlas.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.giiatlas.document.Block;
import org.giiatlas.document.Document;
import org.giiatlas.document.Grid;
import org.giiatlas.document.Metadata;
import org.giiatlas.document.TextLine;
import org.junit.jupiter.api.Test;

/** The engine reads any form that tables describe: here a made-up one of a market stall. */
class TinyFormTest {
  private final FormReader reader = new FormReader(FormCatalogue.load("/tinyform/"));

  /** The year's and the cumulative cell of 水果总数, 红苹果数, 青梨数 and 坚果总数. */
  private List<String> read(String... lines) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      blocks.add(new TextLine(i + 1, lines[i]));
    }
    return cells(blocks);
  }

  private List<String> cells(List<Block> blocks) {
    return reader
        .read(new Document(Optional.empty(), Metadata.NONE, blocks))
        .map(FormReading::cells)
        .orElse(List.of())
        .stream()
        .map(c -> c.value() == null ? c.status().code() : c.value().toPlainString())
        .toList();
  }

  @Test
  void aRowALineIsRead() {
    assertThat(read("品名 单位 2020年度 历年累计", "水果总数 斤 12 40", "其中：1.红苹果数 斤 7 30", "2.青梨数 斤 5 10"))
        .containsExactly("12", "40", "7", "30", "5", "10", "absent", "absent");
  }

  @Test
  void gluedFiguresAreReadWhereTheSumsLeaveOneSplit() {
    assertThat(read("品名单位2020年度历年累计水果总数斤10543其中：1.红苹果数斤98352.青梨数斤78"))
        .containsExactly("105", "43", "98", "35", "7", "8", "absent", "absent");
  }

  @Test
  void gluedFiguresThatNoSumSettlesAreUnreadable() {
    assertThat(read("品名单位2020年度历年累计水果总数斤240其中：1.红苹果数斤002.青梨数斤240"))
        .containsExactly(
            "unreadable", "unreadable", "0", "0", "unreadable", "unreadable", "absent", "absent");
  }

  @Test
  void aRowsOwnNumberIsNotPartOfTheFigureBefore() {
    assertThat(read("品名单位2020年度水果总数斤12其中：1.红苹果数斤72.青梨数斤5")).contains("12", "7", "5");
  }

  @Test
  void aYearThatBeginsTheNextSentenceIsNotPartOfTheLastFigure() {
    assertThat(read("品名单位2020年度水果总数斤12其中：1.红苹果数斤72.青梨数斤52021年，集市照常开市。"))
        .containsExactly("12", "absent", "7", "absent", "5", "absent", "absent", "absent");
  }

  @Test
  void aDashIsBlankAndAZeroIsZero() {
    assertThat(read("| 品名 | 单位 | 2020年度 |", "| 水果总数 | 斤 | - |", "| 1.红苹果数 | 斤 | 0 |"))
        .startsWith("blank", "absent", "0");
  }

  @Test
  void anEmptyCellBetweenBordersIsBlank() {
    assertThat(read("| 品名 | 单位 | 2020年度 | 历年累计 |", "| 水果总数 | 斤 |  | 40 |", "| 1.红苹果数 | 斤 | 7 |  |"))
        .startsWith("blank", "40", "7", "blank");
  }

  @Test
  void aLabelWithASlipIsFound() {
    assertThat(read("品名 单位 2020年度", "水果总数 斤 12", "其中：1.红苹果数 斤 7", "2.青犁子数 斤 5"))
        .contains("12", "7");
  }

  @Test
  void aLabelBrokenOverLinesIsFound() {
    assertThat(read("品名 单位 2020年度", "水果", "总数", "斤", "12", "其中：1.红苹", "果数", "斤", "7"))
        .startsWith("12", "absent", "7");
  }

  @Test
  void aSentenceThatNamesARowIsNoTable() {
    assertThat(read("今年水果总数12斤，比去年多。")).isEmpty();
  }

  @Test
  void aGridIsReadByItsHeadersWhateverTheirOrder() {
    Grid grid =
        new Grid(
            1,
            1,
            List.of(
                row("品名", "历年累计", "单位", "2020年度"),
                row("水果总数", "40", "斤", "12"),
                row("其中：1.红苹果数", "30", "斤", ""),
                row("2.青梨数", "10", "斤", "5")));
    assertThat(cells(List.of(grid)))
        .containsExactly("12", "40", "blank", "30", "5", "10", "absent", "absent");
  }

  private static List<Grid.Cell> row(String... texts) {
    return java.util.Arrays.stream(texts)
        .map(text -> new Grid.Cell(text, Grid.Presence.OWN))
        .toList();
  }

  @Test
  void aRowThatStandsInNoFormTableIsTold() {
    for (List<String> lines :
        List.of(
            List.of("品名 单位 2020年度", "水果总数 斤 12", "手机短信平台发送数 条 7", "其中：1.红苹果数 斤 7"),
            List.of("品名单位2020年度水果总数斤12手机短信平台发送数条7其中：1.红苹果数斤7"),
            List.of(
                "| 品名 | 单位 | 2020年度 |",
                "| 水果总数 | 斤 | 12 |",
                "| 手机短信平台发送数 | 条 | 7 |",
                "| 1.红苹果数 | 斤 | 7 |"))) {
      List<Block> blocks = new ArrayList<>();
      lines.forEach(line -> blocks.add(new TextLine(blocks.size() + 1, line)));
      FormReading reading =
          reader.read(new Document(Optional.empty(), Metadata.NONE, blocks)).orElseThrow();
      assertThat(reading.unmapped()).containsExactly("手机短信平台发送数");
    }
  }
}
