package org.giiatlas.generator;

import java.util.List;
import java.util.stream.Stream;

/** Section three of the 2019 and 2021 forms, as its printed rows. */
final class NationalRows {
  /** The split of section three, in printed order; the last is the sum. */
  static final List<String> APPLICANTS =
      List.of(
          "natural", "business", "research", "public_interest", "legal_service", "other", "total");

  /**
   * A group of outcomes.
   *
   * @param label the group's printed label, empty where its one row stands alone
   */
  record Group(String label, List<Row> rows) {}

  /** A row of figures. */
  record Row(String label, String indicator) {}

  private static final List<Group> SHARED =
      List.of(
          new Group("", List.of(new Row("（一）予以公开", "outcome.granted"))),
          new Group("", List.of(new Row("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "outcome.partial"))),
          new Group(
              "（三）不予公开",
              List.of(
                  new Row("1.属于国家秘密", "outcome.denied.state_secret"),
                  new Row("2.其他法律行政法规禁止公开", "outcome.denied.law_forbids"),
                  new Row("3.危及“三安全一稳定”", "outcome.denied.security_stability"),
                  new Row("4.保护第三方合法权益", "outcome.denied.third_party"),
                  new Row("5.属于三类内部事务信息", "outcome.denied.internal_affairs"),
                  new Row("6.属于四类过程性信息", "outcome.denied.process_info"),
                  new Row("7.属于行政执法案卷", "outcome.denied.enforcement_file"),
                  new Row("8.属于行政查询事项", "outcome.denied.registry_query"))),
          new Group(
              "（四）无法提供",
              List.of(
                  new Row("1.本机关不掌握相关政府信息", "outcome.unavailable.not_held"),
                  new Row("2.没有现成信息需要另行制作", "outcome.unavailable.needs_creation"),
                  new Row("3.补正后申请内容仍不明确", "outcome.unavailable.unclear"))),
          new Group(
              "（五）不予处理",
              List.of(
                  new Row("1.信访举报投诉类申请", "outcome.rejected.complaint"),
                  new Row("2.重复申请", "outcome.rejected.duplicate"),
                  new Row("3.要求提供公开出版物", "outcome.rejected.publication"),
                  new Row("4.无正当理由大量反复申请", "outcome.rejected.excessive"),
                  new Row("5.要求行政机关确认或重新出具已获取信息", "outcome.rejected.reconfirm"))));

  private static final Group OTHER_2019 =
      new Group("", List.of(new Row("（六）其他处理", "outcome.other")));

  private static final Group OTHER_2021 =
      new Group(
          "（六）其他处理",
          List.of(
              new Row("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "outcome.other.no_correction"),
              new Row("2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "outcome.other.fee_unpaid"),
              new Row("3.其他", "outcome.other.rest")));

  private NationalRows() {}

  /** The groups of 三、本年度办理结果 without its total. */
  static List<Group> groups(StatutoryForm form) {
    return Stream.concat(
            SHARED.stream(),
            Stream.of(form == StatutoryForm.NATIONAL_2021 ? OTHER_2021 : OTHER_2019))
        .toList();
  }
}
