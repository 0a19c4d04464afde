package org.giiatlas.agency;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.giiatlas.document.Document;

/**
 * Tells yearly reports, and the statistical forms that belong to them, from the pages that lie
 * around them: notices about reports, guides, catalogues, lists of reports, news. Stateless.
 */
public final class ReportRecogniser {
  /** Parts that article 50 of the regulation, or article 32 of the one before 2019, asks for. */
  private static final List<Part> PARTS =
      List.of(
          part("总体情况", "总体情况|概述|基本情况|工作概况|组织领导|组织机构"),
          part("主动公开", "主动公开|公开内容|公开政府信息的?情况"),
          part("依申请公开", "依申请公开|收到和处理|公开申请|申请公开"),
          part("复议和诉讼", "行政复议|行政诉讼|复议、诉讼"),
          part("收费", "收费及减免|收费情况|收费和减免|处理费|信息处理费|收费"),
          part("问题和改进", "主要问题|存在的?问题|不足|改进措施|改进情况|下一步|薄弱环节"),
          part("统计期限", "统计期限|统计时限|数据统计|起至|期间"),
          part("统计表", "指标名称|计量单位|统计指标|第二十条|年末统计|本月实际数"));

  private static final Pattern OTHER_PAGE =
      Pattern.compile("公开指南|公开目录|公开制度|公开规定|公开办法|招聘|录用|会议召开|召开.{0,20}会|开展.{0,20}培训|政策解读");
  private static final Pattern LISTED =
      Pattern.compile("20[0-4]\\d年?度?[^。；\\n]{0,40}?(?:信息|政务)公开[^。；\\n]{0,12}?(?:报告|年报)");

  /** What a report states of its year: a count, or that there was nothing to count. */
  private static final Pattern STATED =
      Pattern.compile("\\d\\s*(?:余|多)?(?:条|件|次|篇|份|期|人次|宗)|未收到|没有收到|未接到|未发生|没有发生|无(?:依申请|行政复议|申请)");

  private static final String UNNAMED =
      "neither title nor first lines name a report on information disclosure";
  private static final int FEW_PARTS = 3;
  private static final int SHORT = 200;

  private static final ReportRecogniser STANDARD = new ReportRecogniser();

  private ReportRecogniser() {}

  private record Part(String name, Pattern words) {}

  private static Part part(String name, String words) {
    return new Part(name, Pattern.compile(words));
  }

  /** The recogniser. */
  public static ReportRecogniser standard() {
    return STANDARD;
  }

  /** Looks at title and text; the reason names what decided. */
  public Recognition recognise(Document document) {
    HeadingText text = HeadingText.of(document);
    String title = text.title().orElse("");
    String body = text.whole();
    List<String> parts =
        PARTS.stream().filter(p -> p.words().matcher(body).find()).map(Part::name).toList();
    boolean named = !ReportTitle.in(title).isEmpty() || !ReportTitle.in(text.head()).isEmpty();
    if (body.isBlank()) {
      return no("the document has no text");
    }
    if (OTHER_PAGE.matcher(title).find() && ReportTitle.in(title).isEmpty()) {
      return no("the title \"" + title + "\" is that of another kind of page");
    }
    int listed = count(LISTED, body);
    if (listed >= 5 && body.length() / listed < SHORT && parts.size() < 5) {
      return no("the page lists " + listed + " reports and is none itself");
    }
    boolean ofReport = (named || parts.contains("统计表")) && body.contains("公开");
    if (ofReport && parts.size() >= FEW_PARTS) {
      return report("it names itself a report and has " + String.join(", ", parts));
    }
    if (ofReport && !parts.isEmpty() && ReportMarks.isOwnTitle(title) && states(body, title)) {
      return report("its title is a report's, and it states figures");
    }
    return ReportMarks.in(text)
        .map(mark -> new Recognition(Recognition.Verdict.REPORT_IF_IT_STATES_FIGURES, mark))
        .orElseGet(() -> no(named ? missing(parts) : UNNAMED));
  }

  private static String missing(List<String> parts) {
    return "of a report's parts only these were found: "
        + (parts.isEmpty() ? "none" : String.join(", ", parts));
  }

  private static boolean states(String body, String title) {
    return STATED.matcher(body.replace(title, "")).find();
  }

  private static Recognition report(String reason) {
    return new Recognition(Recognition.Verdict.REPORT, reason);
  }

  private static Recognition no(String reason) {
    return new Recognition(Recognition.Verdict.OTHER_PAGE, reason);
  }

  private static int count(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }
}
