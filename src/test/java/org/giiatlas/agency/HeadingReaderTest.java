package org.giiatlas.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.giiatlas.document.Document;
import org.giiatlas.document.Hints;
import org.giiatlas.document.Metadata;
import org.junit.jupiter.api.Test;

class HeadingReaderTest {
  private static Document page(String title, String publisher, String text) {
    return new Document(
        Optional.of(title).filter(t -> !t.isEmpty()),
        new Metadata(
            Optional.of(publisher).filter(p -> !p.isEmpty()), Optional.empty(), Optional.empty()),
        CrawledDocument.lines(text));
  }

  private static Heading read(String title, String publisher, String text) {
    return HeadingReader.standard().read(page(title, publisher, text), Hints.NONE);
  }

  @Test
  void titlesOfManyLayoutsGiveAgencyAndYear() {
    SoftAssertions softly = new SoftAssertions();
    for (List<String> row : CaseFile.rows("titles.csv")) {
      Heading heading = read(row.get(0), row.get(1), "一、总体情况");
      softly.assertThat(heading.agency()).as(row.get(0)).isEqualTo(CaseFile.field(row, 2));
      softly.assertThat(heading.year()).as(row.get(0)).hasValue(Integer.valueOf(row.get(3)));
    }
    softly.assertAll();
  }

  @Test
  void theTitleMayBeBrokenOverTwoLines() {
    Heading heading = read("", "", "首页\n瑞安市水利局\n2012年政府信息公开工作年度报告\n本局按要求公布如下。");
    assertThat(heading.agency()).hasValue("瑞安市水利局");
    assertThat(heading.year()).hasValue(2012);
  }

  @Test
  void theTitleWinsOverAnotherBureauAndAnotherYearInTheText() {
    Heading heading =
        read(
            "瑞安市水利局2022年度政府信息公开工作年度报告",
            "1",
            "由瑞安市农业局编制完成2023年度政府信息公开工作年度报告，统计期限自2023年1月1日至2023年12月31日。");
    assertThat(heading.agency()).hasValue("瑞安市水利局");
    assertThat(heading.year()).hasValue(2022);
  }

  @Test
  void thePeriodWinsWhereTheDayOfSigningBelongsToItsYear() {
    Heading heading =
        read("瑞安市水利局2022年政府信息公开工作年度报告", "", "统计期限自2021年1月1日起至2021年12月31日止。\n瑞安市水利局\n2022年1月12日");
    assertThat(heading.year()).hasValue(2021);
    assertThat(heading.otherYears())
        .containsExactly(new YearStatement(YearStatement.Place.TITLE, 2022));
  }

  @Test
  void theTitleWinsWhereThePeriodIsLastYears() {
    Heading heading =
        read("瑞安市水利局2022年政府信息公开工作年度报告", "", "统计期限自2021年1月1日起至2021年12月31日止。\n瑞安市水利局\n2023年1月12日");
    assertThat(heading.year()).hasValue(2022);
    assertThat(heading.otherYears())
        .containsExactly(new YearStatement(YearStatement.Place.PERIOD, 2021));
  }

  @Test
  void everyPlaceThatSaysAnotherYearIsTold() {
    Heading heading =
        read(
            "瑞安市水利局2016年政府信息公开工作年度报告",
            "",
            """
            瑞安市水利局2015年政府信息公开工作年度报告
            根据条例，编制完成2014年度政府信息公开工作年度报告。统计期限自2016年1月1日起至2016年12月31日止。
            指标名称 计量单位 2015年度 历年累计
            """);
    assertThat(heading.year()).hasValue(2016);
    assertThat(heading.otherYears())
        .containsExactly(
            new YearStatement(YearStatement.Place.HEADING, 2015),
            new YearStatement(YearStatement.Place.INTRODUCTION, 2014),
            new YearStatement(YearStatement.Place.TABLE, 2015));
  }

  @Test
  void aNoticeOfAnotherYearIsNoSlip() {
    Heading heading =
        read(
            "瑞安市水利局2022年政府信息公开工作年度报告",
            "",
            "根据条例和《关于编制公布2023年政府信息公开工作年度报告的通知》要求，编制本报告。统计期限自2022年1月1日起至2022年12月31日止。");
    assertThat(heading.otherYears()).isEmpty();
  }

  @Test
  void aTitleWithoutAgencyIsCompletedByTheIntroduction() {
    Heading heading = read("2020年政府信息公开工作年度报告", "瑞安市人民政府", "本报告由瑞安市审计局编制，数据截至年底。");
    assertThat(heading.agency()).hasValue("瑞安市审计局");
  }

  @Test
  void aTitleWithoutAgencyIsCompletedByTheSignatureBeforeThePublisher() {
    Heading heading = read("2020年政府信息公开工作年度报告", "瑞安市人民政府", "一、总体情况\n暂无。\n瑞安市审计局\n2021年1月15日");
    assertThat(heading.agency()).hasValue("瑞安市审计局");
    assertThat(heading.publishedOn()).hasValue(LocalDate.of(2021, 1, 15));
  }

  @Test
  void aPublisherThatIsNoNameIsLeftOut() {
    assertThat(read("2020年政府信息公开工作年度报告", "1", "一、总体情况").agency()).isEmpty();
  }

  @Test
  void theYearComesFromThePeriodWhereNoTitleSaysIt() {
    Heading heading = read("瑞安市审计局政府信息公开工作年度报告", "", "统计期限自2015月1日起至2015年12月31日。");
    assertThat(heading.year()).hasValue(2015);
  }

  @Test
  void aDateInThePagesTitleIsNotTheReportsYear() {
    Heading heading = read("政府信息公开年报 2021-01-28", "", "瑞安市审计局2020年政府信息公开工作年度报告\n一、总体情况");
    assertThat(heading.year()).hasValue(2020);
    assertThat(heading.agency()).hasValue("瑞安市审计局");
  }

  @Test
  void theYearOfPublicationIsNotTakenForTheReportsYear() {
    Heading heading = read("瑞安市审计局政府信息公开工作年度报告", "", "一、总体情况\n瑞安市审计局\n2016年1月20日");
    assertThat(heading.year()).isEmpty();
    assertThat(heading.publishedOn()).hasValue(LocalDate.of(2016, 1, 20));
  }

  @Test
  void aDateThatLostItsDigitsIsNotGuessed() {
    Heading heading = read("瑞安市审计局2020年政府信息公开工作年度报告", "", "无。\n瑞安市审计局\n2021118日");
    assertThat(heading.publishedOn()).isEmpty();
  }

  @Test
  void aSignatureInChineseNumeralsIsRead() {
    Heading heading = read("瑞安市审计局2011年政府信息公开工作年度报告", "", "无。\n二〇一二年三月十九日");
    assertThat(heading.publishedOn()).hasValue(LocalDate.of(2012, 3, 19));
  }

  @Test
  void thePagesDateStandsBeforeTheSignature() {
    Document document =
        new Document(
            Optional.of("瑞安市审计局2011年政府信息公开工作年度报告"),
            new Metadata(Optional.empty(), Optional.of(LocalDate.of(2012, 4, 2)), Optional.empty()),
            CrawledDocument.lines("无。\n2012年3月19日"));
    assertThat(HeadingReader.standard().read(document, Hints.NONE).publishedOn())
        .hasValue(LocalDate.of(2012, 4, 2));
  }

  @Test
  void hintsOverrideWhatIsRead() {
    Hints hints =
        new Hints(Optional.of("乐清市审计局"), Optional.of(2018), Optional.empty(), Optional.empty());
    Heading heading =
        HeadingReader.standard().read(page("瑞安市审计局2011年政府信息公开工作年度报告", "", "无。"), hints);
    assertThat(heading.agency()).hasValue("乐清市审计局");
    assertThat(heading.year()).hasValue(2018);
  }

  @Test
  void aStandAloneFormOfAMonthGivesItsMonth() {
    Heading heading = read("瑞安市审计局2012年6月政府信息公开情况统计表", "", "报出日期: 2012年 6 月 30 日\n指标名称 | 计量单位");
    assertThat(heading.year()).hasValue(2012);
    assertThat(heading.month()).hasValue(6);
  }

  @Test
  void decembersFormIsTheYears() {
    Heading heading = read("瑞安市审计局政府信息公开情况统计表", "", "报出日期: 2012年 12 月 31 日\n指标名称 | 计量单位");
    assertThat(heading.year()).hasValue(2012);
    assertThat(heading.month()).isEmpty();
  }

  @Test
  void aFormInsideAYearlyReportGivesNoMonth() {
    Heading heading = read("瑞安市审计局2012年政府信息公开工作年度报告", "", "政府信息公开情况统计表\n报出日期: 2012年 6 月 30 日");
    assertThat(heading.month()).isEmpty();
  }

  @Test
  void aTownsTitleTakesItsCountyFromTheText() {
    Heading heading = read("塘下镇2021年政府信息公开工作年度报告", "瑞安市人民政府", "无。\n瑞安市塘下镇人民政府\n2022年1月21日");
    assertThat(heading.agency()).hasValue("瑞安市塘下镇人民政府");
  }

  @Test
  void aNoticeAboutReportsInTheTextIsNotTheReportsName() {
    Heading heading =
        read("", "", "根据《瑞安市人民政府办公室关于做好2019年政府信息公开工作年度报告编制公布工作的通知》要求，现公布。\n瑞安市审计局\n2020年1月15日");
    assertThat(heading.agency()).hasValue("瑞安市审计局");
  }
}
