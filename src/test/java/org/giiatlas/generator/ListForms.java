package org.giiatlas.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The indicator lists printed before 2019, a row a line: label; unit; indicator. Written from the
 * printed forms, apart from the program's own tables, so that a slip there is seen.
 */
final class ListForms {
  /** One printed row; {@code indicator} is empty where the unified schema has none. */
  record Row(String label, String unit, String indicator) {}

  private static final String CODES_57 =
      """
      主动公开信息总数;条;disclosure.total
      其中：1.通过省级政府网站公开信息数;条;disclosure.via.website.province
      2.通过本市政府网站公开信息数;条;disclosure.via.website.city
      3.通过本部门网站公开信息数;条;disclosure.via.website.own
      4.通过政府公报公开信息数;条;disclosure.via.gazette
      5.通过新闻发布会公开信息数;条;disclosure.via.press_conference
      6.通过新闻媒体公开信息数;条;disclosure.via.media
      7.通过其他形式公开信息数;条;disclosure.via.other
      新增的规范性文件数;条;normative.issued
      其中：1.主动公开的规范性文件数;条;normative.public
      2.依申请公开的规范性文件数;条;normative.on_request
      3.不予公开的规范性文件数;条;normative.withheld
      提供服务类信息数;条;service_info.total
      网站信息公开专栏页面访问量;人次;visits.website
      接待访问咨询总人次数;人次;consult.total
      其中：1.现场接待人数;人次;consult.in_person
      2.网上咨询数;人次;consult.online
      3.咨询电话接听数;人次;consult.phone
      申请公开信息总数;次;requests.new:total
      其中：1.当面申请数;次;requests.via.in_person
      2.网上申请数;次;requests.via.online
      3.传真申请数;次;requests.via.fax
      4.信函申请数;次;requests.via.letter
      5.其他方式申请数;次;requests.via.other
      对申请的答复总数;条;outcome.total:total
      其中：1.同意公开答复数;条;outcome.granted:total
      2.同意部分公开答复数;条;outcome.partial:total
      3.否决公开答复总数;条;outcome.refused
      其中：（1）“非《规定》所指政府信息”数;条;outcome.rejected.not_gov_info:total
      （2）“信息不存在”数;条;outcome.unavailable.not_existing:total
      （3）“非本部门掌握”数;条;outcome.unavailable.not_held:total
      （4）“申请内容不明确”数;条;outcome.unavailable.unclear:total
      （5）“免予公开范围1”数;条;outcome.denied.exemption_1
      （6）“免予公开范围2”数;条;outcome.denied.exemption_2
      （7）“免予公开范围3”数;条;outcome.denied.exemption_3
      （8）“免予公开范围4”数;条;outcome.denied.exemption_4
      （9）“免予公开范围5”数;条;outcome.denied.exemption_5
      （10）“免予公开范围6”数;条;outcome.denied.exemption_6
      （11）其它原因;条;outcome.other:total
      行政复议数;件;review.total
      行政诉讼数;件;litigation.total
      行政申诉数;件;appeal.total
      其中：对本部门首次处理不满意的行政申诉数;件;appeal.first_handling
      提供公开信息收取的费用;元;charge.total
      其中：1.检索费;元;charge.search
      2.邮寄费;元;charge.mail
      3.复制费（纸张）;元;charge.copy_paper
      4.复制费（光盘）;元;charge.copy_disc
      5.其它收费;元;charge.other
      公开信息减免费用的次数;次;waiver.count
      公开信息减免费用的总金额;元;waiver.amount
      政府信息公开工作人数;人;staff.total
      其中：1.全职人员;人;staff.full_time
      2.兼职人员;人;staff.part_time
      处理政府信息公开的专项经费;万元;funding.budget
      处理政府信息公开的实际支出;万元;funding.spent
      与诉讼有关的总费用;万元;funding.litigation
      """;

  private static final String CODES_35 =
      """
      主动公开信息数;条;disclosure.total
      其中：全文电子化的主动公开信息数;条;disclosure.electronic
      新增的行政规范性文件数;条;normative.issued
      提供服务类信息数;条;service_info.total
      网站专栏页面访问量;人次;visits.website
      现场接待人数;人次;consult.in_person
      网上咨询数;人次;consult.online
      咨询电话接听数;人次;consult.phone
      依申请公开信息目录数;条;catalogue.on_request
      依申请公开信息申请总数;件;requests.new:total
      其中：1.当面申请数;件;requests.via.in_person
      2.传真申请数;件;requests.via.fax
      3.电子邮件申请数;件;requests.via.email
      4.网上申请数;件;requests.via.online
      5.信函申请数;件;requests.via.letter
      6.其他形式申请数;件;requests.via.other
      对申请的答复总数;件;outcome.total:total
      其中：1.同意公开答复数;件;outcome.granted:total
      2.同意部分公开答复数;件;outcome.partial:total
      3.否决公开答复总数;件;outcome.refused
      其中：（1）“非《条例》所指政府信息”数;件;outcome.rejected.not_gov_info:total
      （2）“信息不存在”数;件;outcome.unavailable.not_existing:total
      （3）“非本机关掌握”数;件;outcome.unavailable.not_held:total
      （4）“申请内容不明确”数;件;outcome.unavailable.unclear:total
      （5）“免予公开范围1”数;件;outcome.denied.exemption_1
      （6）“免予公开范围2”数;件;outcome.denied.exemption_2
      （7）“免予公开范围3”数;件;outcome.denied.exemption_3
      （8）“免予公开范围4”数;件;outcome.denied.exemption_4
      （9）“免予公开范围5”数;件;outcome.denied.exemption_5
      （10）“免予公开范围6”数;件;outcome.denied.exemption_6
      （11）其它原因;件;outcome.other:total
      行政复议数;件;review.total
      行政诉讼数;件;litigation.total
      行政申诉数;件;appeal.total
      其中：对本部门首次处理不满意的行政申诉数;件;appeal.first_handling
      """;

  private static final String SHORT_2008 =
      """
      主动公开信息数;条;disclosure.total
      其中：1．网站公开;条;disclosure.via.website
      2．政府公报公开;条;disclosure.via.gazette
      受理依申请公开信息总数;条;requests.new:total
      其中：1．当面申请数;条;requests.via.in_person
      2．传真申请数;条;requests.via.fax
      3．电子邮件申请数;条;requests.via.email
      4．网上申请数;条;requests.via.online
      5．信函申请数;条;requests.via.letter
      6．其他形式申请数;条;requests.via.other
      对申请的答复总数;条;outcome.total:total
      其中：1．同意公开答复数;条;outcome.granted:total
      2．同意部分公开答复数;条;outcome.partial:total
      3．否决公开答复总数;条;outcome.refused
      行政复议数;件;review.total
      行政诉讼数;件;litigation.total
      行政申诉数;件;appeal.total
      """;

  private static final String QUANTITY =
      """
      主动公开信息数;条;disclosure.total
      正式受理政府信息公开申请数;件;requests.new:total
      其中：1．在办;件;
      2．办结;件;requests.closed
      其中：1．同意提供;件;outcome.granted:total
      2．拒绝提供;件;outcome.refused
      其中：1．信息不存在;件;outcome.unavailable.not_existing:total
      2．信息涉密;件;outcome.denied.state_secret:total
      3．信息描述不清;件;outcome.unavailable.unclear:total
      4．超出合理需要;件;
      5．第三方不同意;件;outcome.denied.third_party:total
      6．其他;件;outcome.other:total
      政府信息公开查询点数;个;office.reading_points
      政府信息公开查询点受理查询数;件;
      政府信息咨询数;件;consult.total
      其中：1．公开电话;件;consult.phone
      2．服务窗口;件;consult.in_person
      3．网络信箱（论坛）;件;consult.online
      4．其他;件;
      受理政府信息公开工作行政复议数;件;review.total
      收到政府信息公开工作行政诉讼数;件;litigation.total
      """;

  private static final String NATIONAL_2014 =
      """
      一、主动公开情况;——;
      （一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）;条;disclosure.total
      其中：主动公开规范性文件数;条;normative.public
      制发规范性文件总数;件;normative.issued
      （二）通过不同渠道和方式公开政府信息的情况;——;
      1.政府公报公开政府信息数;条;disclosure.via.gazette
      2.政府网站公开政府信息数;条;disclosure.via.website
      3.政务微博公开政府信息数;条;disclosure.via.weibo
      4.政务微信公开政府信息数;条;disclosure.via.wechat
      5.其他方式公开政府信息数;条;disclosure.via.other
      二、回应解读情况;——;
      （一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）;次;response.total
      （二）通过不同渠道和方式回应解读的情况;——;
      1.参加或举办新闻发布会总次数;次;response.press_conferences
      其中：主要负责同志参加新闻发布会次数;次;response.press_conferences.by_head
      2.政府网站在线访谈次数;次;response.interviews
      其中：主要负责同志参加政府网站在线访谈次数;次;response.interviews.by_head
      3.政策解读稿件发布数;篇;response.explainers
      4.微博微信回应事件数;次;response.social
      5.其他方式回应事件数;次;response.other
      三、依申请公开情况;——;
      （一）收到申请数;件;requests.new:total
      1.当面申请数;件;requests.via.in_person
      2.传真申请数;件;requests.via.fax
      3.网络申请数;件;requests.via.online
      4.信函申请数;件;requests.via.letter
      （二）申请办结数;件;requests.closed
      1.按时办结数;件;requests.closed_on_time
      2.延期办结数;件;requests.closed_extended
      （三）申请答复数;件;outcome.total:total
      1.属于已主动公开范围数;件;outcome.already_public:total
      2.同意公开答复数;件;outcome.granted:total
      3.同意部分公开答复数;件;outcome.partial:total
      4.不同意公开答复数;件;outcome.denied:total
      其中：涉及国家秘密;件;outcome.denied.state_secret:total
      涉及商业秘密;件;outcome.denied.trade_secret:total
      涉及个人隐私;件;outcome.denied.privacy:total
      危及国家安全、公共安全、经济安全和社会稳定;件;outcome.denied.security_stability:total
      不是《条例》所指政府信息;件;outcome.rejected.not_gov_info:total
      法律法规规定的其他情形;件;outcome.denied.law_forbids:total
      5.不属于本行政机关公开数;件;outcome.unavailable.not_held:total
      6.申请信息不存在数;件;outcome.unavailable.not_existing:total
      7.告知作出更改补充数;件;outcome.other.asked_to_amend
      8.告知通过其他途径办理数;件;outcome.other.redirected
      四、行政复议数量;件;review.total
      （一）维持具体行政行为数;件;review.upheld
      （二）被依法纠错数;件;review.corrected
      （三）其他情形数;件;review.other
      五、行政诉讼数量;件;litigation.total
      （一）维持具体行政行为或者驳回原告诉讼请求数;件;litigation.upheld
      （二）被依法纠错数;件;litigation.corrected
      （三）其他情形数;件;litigation.other
      六、举报投诉数量;件;complaint.total
      七、依申请公开信息收取的费用;万元;charge.total
      八、机构建设和保障经费情况;——;
      （一）政府信息公开工作专门机构数;个;office.units
      （二）设置政府信息公开查阅点数;个;office.reading_points
      （三）从事政府信息公开工作人员数;人;staff.total
      1.专职人员数（不包括政府公报及政府网站工作人员数）;人;staff.full_time
      2.兼职人员数;人;staff.part_time
      （四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）;万元;funding.budget
      九、政府信息公开会议和培训情况;——;
      （一）召开政府信息公开工作会议或专题会议数;次;training.meetings
      （二）举办各类培训班数;次;training.classes
      （三）接受培训人员数;人次;training.people
      """;

  private static final String SHORT_2014 =
      """
      主动公开文件数;条;disclosure.total
      其中：1．政府网站公开数;条;disclosure.via.website
      2．政府公报公开数;条;disclosure.via.gazette
      受理依申请公开信息总数;条;requests.new:total
      其中：1．当面申请数;条;requests.via.in_person
      2．网上申请数;条;requests.via.online
      3．信函、传真申请数;条;requests.via.letter_or_fax
      对申请的答复总数;条;outcome.total:total
      其中：1．同意公开答复数;条;outcome.granted:total
      2．同意部分公开答复数;条;outcome.partial:total
      3．不予公开答复数;条;outcome.denied:total
      4．其他类型答复数;条;outcome.other.rest:total
      政府信息公开收费减免金额;元;waiver.amount
      接受行政诉讼、举报数;件;complaint.or_litigation
      行政复议数;件;review.total
      行政诉讼数;件;litigation.total
      """;

  private static final Map<StatutoryForm, List<Row>> ROWS =
      Map.of(
          StatutoryForm.CODES_57, rows(CODES_57),
          StatutoryForm.CODES_35, rows(CODES_35),
          StatutoryForm.SHORT_2008_ONE_COLUMN, rows(SHORT_2008),
          StatutoryForm.SHORT_2008_TWO_COLUMNS, rows(SHORT_2008),
          StatutoryForm.QUANTITY, rows(QUANTITY),
          StatutoryForm.NATIONAL_2014, rows(NATIONAL_2014),
          StatutoryForm.SHORT_2014, rows(SHORT_2014));

  private ListForms() {}

  /** The printed rows of a form of one list. */
  static List<Row> of(StatutoryForm form) {
    List<Row> rows = ROWS.get(form);
    if (rows == null) {
      throw new IllegalArgumentException(form + " is no list of indicators");
    }
    return rows;
  }

  private static List<Row> rows(String text) {
    List<Row> rows = new ArrayList<>();
    for (String line : text.lines().toList()) {
      String[] fields = line.split(";", 3);
      rows.add(new Row(fields[0], fields[1], fields[2]));
    }
    return List.copyOf(rows);
  }
}
