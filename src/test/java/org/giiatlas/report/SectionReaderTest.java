package org.giiatlas.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.giiatlas.document.Document;
import org.giiatlas.document.DocumentReader;
import org.giiatlas.document.Format;
import org.giiatlas.document.Reading;
import org.giiatlas.report.SectionReading.Presence;
import org.junit.jupiter.api.Test;

/** Which sections a document has, by its headings, however they are written. */
class SectionReaderTest {
  private static final String FRONT = "临河县水利局2022年政府信息公开工作年度报告\n本报告依照条例编制。\n";
  private static final String SIX =
      """
      一、总体情况
      平稳。
      二、主动公开政府信息情况
      十条。
      三、收到和处理政府信息公开申请情况
      两件。
      四、政府信息公开行政复议、行政诉讼情况
      无。
      五、存在的主要问题及改进情况
      更新不勤。
      六、其他需要报告的事项
      无。
      """;

  @Test
  void allSixAreFound() {
    assertThat(missing(FRONT + SIX)).isEmpty();
    assertThat(untold(FRONT + SIX)).isEmpty();
  }

  @Test
  void headingsMayStandInOneLineWithTextAndBeWordedOtherwise() {
    assertThat(
            missing(
                FRONT
                    + "一总体情况2022年平稳。二、政府信息主动公开情况十条。三、依申请公开情况两件。四、因申请提起行政复议、行政诉讼的情况无。"
                    + "五、政府信息公开工作存在的不足和打算更新不勤。六、需要说明的其他事项与附表无。"))
        .isEmpty();
  }

  @Test
  void headingsMayHaveOtherNumbersOrNone() {
    assertThat(missing(FRONT + SIX.replaceAll("(?m)^[一二三四五六]、", ""))).isEmpty();
    assertThat(missing(FRONT + SIX.replaceAll("(?m)^([一二三四五六])、", "第$1部分 "))).isEmpty();
    assertThat(missing(FRONT + SIX.replace("总体情况", "总 体 情 况"))).isEmpty();
  }

  @Test
  void aSectionBetweenTwoOthersIsMissing() {
    assertThat(missing(FRONT + SIX.replaceAll("五、.*\\n.*\\n", ""))).containsExactly("problems");
  }

  @Test
  void aListOfTheSectionsIsNoHeading() {
    String list = FRONT + "本报告由总体情况、主动公开政府信息情况、存在的主要问题及改进情况和其他需要报告的事项等部分组成。\n";
    assertThat(missing(list + SIX.replaceAll("五、.*\\n.*\\n", ""))).containsExactly("problems");
  }

  @Test
  void theLastSectionIsMissingOnlyWhereTheEndIsSeen() {
    String five = FRONT + SIX.replaceAll("六、.*\\n.*\\n", "");
    assertThat(missing(five)).isEmpty();
    assertThat(untold(five)).containsExactly("other");
    assertThat(missing(five + "临河县水利局\n2023年1月12日\n")).containsExactly("other");
    assertThat(missing(five + "临河县水利局\n二〇二三年一月十二日\n")).containsExactly("other");
  }

  @Test
  void theFirstSectionIsMissingOnlyWhereTheFrontIsSeen() {
    String rest = SIX.replaceAll("一、.*\\n.*\\n", "");
    assertThat(missing(FRONT + rest)).containsExactly("overview");
    assertThat(untold(rest)).containsExactly("overview");
  }

  @Test
  void tablesAloneTellNothingOfTheSectionsInWords() {
    String tables = FRONT + "二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n2023年1月12日";
    assertThat(missing(tables)).isEmpty();
    assertThat(untold(tables)).containsExactly("overview", "problems", "other");
  }

  @Test
  void before2019AMentionIsEnough() {
    String old =
        """
        临河县水利局2012年政府信息公开工作年度报告
        一、概述
        平稳，未收取费用，无行政复议。
        二、主动公开情况
        十条。
        三、依申请公开情况
        两件。
        四、存在的问题
        更新不勤。
        2013年1月12日
        """;
    assertThat(read(old, 2012)).allMatch(section -> section.presence() == Presence.FOUND);
    assertThat(sections(old.replace("，未收取费用", ""), 2012, Presence.MISSING)).containsExactly("fees");
  }

  private static List<String> missing(String text) {
    return sections(text, 2022, Presence.MISSING);
  }

  private static List<String> untold(String text) {
    return sections(text, 2022, Presence.UNTOLD);
  }

  private static List<String> sections(String text, int year, Presence presence) {
    return of(read(text, year), presence).toList();
  }

  private static Stream<String> of(List<SectionReading> sections, Presence presence) {
    return sections.stream()
        .filter(section -> section.presence() == presence)
        .map(SectionReading::section);
  }

  private static List<SectionReading> read(String text, int year) {
    Reading reading =
        DocumentReader.standard().read(text.getBytes(StandardCharsets.UTF_8), Format.TEXT);
    Document document = ((Reading.Read) reading).document();
    return SectionReader.read(document, year, Optional.empty());
  }
}
