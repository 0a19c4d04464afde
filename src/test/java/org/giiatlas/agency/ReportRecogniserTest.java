package org.giiatlas.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.giiatlas.agency.Recognition.Verdict.OTHER_PAGE;
import static org.giiatlas.agency.Recognition.Verdict.REPORT;

import java.util.Optional;
import org.giiatlas.document.Document;
import org.giiatlas.document.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportRecogniserTest {
  private static Recognition recognise(String title, String text) {
    return ReportRecogniser.standard()
        .recognise(
            new Document(
                Optional.of(title).filter(t -> !t.isEmpty()),
                Metadata.NONE,
                CrawledDocument.lines(text)));
  }

  @Test
  void aReportInWordsIsAReport() {
    Recognition recognition =
        recognise(
            "瑞安市审计局2011年政府信息公开工作年度报告",
            "一、概述\n全年公开信息三条。\n二、主动公开政府信息情况\n三、依申请公开情况\n四、行政复议、行政诉讼情况\n五、存在的问题");
    assertThat(recognition.verdict()).isEqualTo(REPORT);
    assertThat(recognition.reason()).contains("主动公开");
  }

  @Test
  void aStandAloneFormIsAReport() {
    assertThat(
            recognise(
                    "瑞安市审计局2012年6月政府信息公开情况统计表",
                    "指标名称 | 计量单位 | 代码\n主动公开信息数 | 条 | 1\n依申请公开信息目录数 | 条 | 2\n行政复议数 | 件 | 3")
                .verdict())
        .isEqualTo(REPORT);
  }

  @Test
  void aNoticeOnWritingReportsIsNone() {
    assertThat(
            recognise(
                    "瑞安市人民政府办公室关于做好2020年政府信息公开工作年度报告编制公布工作的通知",
                    "各单位：请按格式编写，内容包括总体情况、主动公开、收到和处理申请、行政复议。")
                .verdict())
        .isEqualTo(OTHER_PAGE);
  }

  @Test
  void aGuideIsNone() {
    assertThat(
            recognise("瑞安市审计局政府信息公开指南", "一、主动公开的范围\n二、依申请公开的程序\n三、收费\n对答复不服可申请行政复议或提起行政诉讼。")
                .verdict())
        .isEqualTo(OTHER_PAGE);
  }

  @Test
  void aNewsPageIsNone() {
    Recognition recognition = recognise("我市召开政务公开培训会", "会上通报了主动公开工作情况。");
    assertThat(recognition.verdict()).isEqualTo(OTHER_PAGE);
    assertThat(recognition.reason()).isNotBlank();
  }

  @Test
  void aRecruitmentNoticeIsNone() {
    assertThat(recognise("瑞安市审计局招聘公告", "招聘编外人员两名，报名时间另行通知。").verdict()).isEqualTo(OTHER_PAGE);
  }

  @Test
  void aListOfReportsIsNone() {
    StringBuilder list = new StringBuilder("政府信息公开年报\n");
    for (int year = 2010; year < 2022; year++) {
      list.append("瑞安市审计局")
          .append(year)
          .append("年政府信息公开工作年度报告 ")
          .append(year + 1)
          .append("-01-20\n");
    }
    Recognition recognition = recognise("政府信息公开年报", list.toString());
    assertThat(recognition.verdict()).isEqualTo(OTHER_PAGE);
    assertThat(recognition.reason()).contains("12");
  }

  @Test
  void anEmptyPageIsNone() {
    assertThat(recognise("瑞安市审计局2011年政府信息公开工作年度报告", "").verdict()).isEqualTo(OTHER_PAGE);
  }

  @ParameterizedTest
  @CsvSource({
    "青溪区石桥镇人民政府2020年政府信息公开工作年度报告, 全年主动公开政府信息36条；其中领导信息1条、工作动态31条。",
    "青溪市统计局2017年政府信息公开工作年度报告, 三、依申请公开 2017年受理政府信息公开申请0次。",
    "石桥镇2020年度政府信息公开年度报告, 依申请公开0件、网上公开21件。",
    "青溪市教育局2018年政务公开工作总结, 一、主动公开 本局公开信息173条。",
    "青溪县水利局2016年政府信息公开工作报告, 依申请公开 本年未收到申请。",
  })
  void aShortReportUnderItsOwnTitleIsAReport(String title, String text) {
    assertThat(recognise(title, text).verdict()).isEqualTo(REPORT);
  }

  @ParameterizedTest
  @CsvSource({
    "我市发布2020年政府信息公开工作年度报告, 报告显示全市主动公开政府信息1203条。",
    "一图读懂青溪市2021年政府信息公开工作年度报告, 主动公开政府信息1203条。",
    "青溪市2021年政府信息公开工作年度报告解读, 主动公开政府信息1203条。",
    "关于报送2020年政府信息公开工作年度报告的通知, 主动公开的报告请于1月20日前报送、一式2份。",
    "青溪市2021年政府信息公开工作年度报告, 附件下载",
    "青溪市政府信息公开年报, 2019年主动公开12条",
    "青溪市2020年政府信息公开工作年度报告评议通报, 主动公开情况较好的有12件。",
  })
  void whatOnlyTellsOfAReportIsNone(String title, String text) {
    assertThat(recognise(title, text).verdict()).isEqualTo(OTHER_PAGE);
  }
}
