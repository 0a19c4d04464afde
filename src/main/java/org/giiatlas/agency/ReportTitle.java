package org.giiatlas.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phrase that names a report, as it stands in a title or a text: 平潭县财政局2009年度政府信息公开年度报告.
 *
 * @param agencies what may be the agency's name, the likeliest first: words of the phrase without
 *     year and fillers; to be judged by the divisions' tables
 * @param year the year named nearest to the report's name
 * @param month the month, where the phrase names a month's form
 * @param form whether it is a statistical form (统计表) rather than a report in words
 */
record ReportTitle(
    List<String> agencies, Optional<Integer> year, Optional<Integer> month, boolean form) {

  private static final Pattern NAME =
      Pattern.compile(
          "(?:政府|政务)?(?:(?:信息|政务)(?:主动)?公开|信息(?=工作年度?报告))"
              + "((?:工作|开展|情况|事项|年度|的|统计|自查|信息|月度|[(（〔]?20\\d\\d(?:[-—]20\\d\\d)?(?:学年)?(?:年度|年)?[)）〕]?|\\d{1,2}月份?)*)"
              + "(报[告吿]|年报|总结|汇报|统计报表|统计表|月报表|报表|月报|统计数据)");
  private static final Pattern YEAR =
      Pattern.compile(
          "(?:20\\d\\d[-—至~])?(20[0-4]\\d)(?!\\d|[-—]\\d{3})(?:学?年度?)?(?:(\\d{1,2})月份?)?");
  private static final Pattern YEAR_AFTER =
      Pattern.compile("^[(（〔\\[-]?(20[0-4]\\d)(?:年度?)?[)）〕\\]]?(?![-./年]?\\d)");

  /** What stands after the name of something about reports rather than of a report. */
  private static final Pattern ABOUT_REPORTS =
      Pattern.compile(
          "^(?:》?的?编制(?!而成|完成|形成)|有关|相关|》?的?通知|编写|格式|事项|(?:编制|发布|公布|工作)?(?:制度|办法|规定|规范|模板)|[^。]{0,8}工作的?(?:通知|要求)|(?!依据|根据|按照)[^。]{0,12}通知)");

  /** 县政府办公室关于编制发布年度报告的通知 asks for reports and is none. */
  private static final Pattern TO_BE_ISSUED = Pattern.compile("编制(?:和|、|与)?(?:发布|公布)");

  private static final Pattern ISSUED = Pattern.compile("印发|公布|发布|报送|上报|转发");
  private static final Pattern BREAK = Pattern.compile("[。；;！!？?，,、:：>＞《》“”\"]");
  private static final Pattern FURNITURE =
      Pattern.compile("信息公开|政务公开|年报|首页|年度报告|正文|网站|门户|栏目|位置|链接|下载|导航|返回|打印|来源|浏览|名称|标题|主题词");
  private static final Pattern FILLER_BEFORE =
      Pattern.compile("^(?:由|汇总|综合|关于|公布|印发|发布|报送|上报|转发|现将?|予以|面?向社会|公开|编[制写]了?|根据|的)+");
  private static final Pattern FILLER_AFTER =
      Pattern.compile(
          "(?:关于|公布|公开|印发|发布|报送|上报|编制|开展|做好|现将?|予以|面?向社会|的|年度|全年|自|[-—_(（]|[(（]?本级[)）]?)+$");

  /** All phrases of a text; blanks and tabs in it may stand anywhere. */
  static List<ReportTitle> in(String text) {
    Compact compact = Compact.of(text);
    List<ReportTitle> titles = new ArrayList<>();
    Matcher name = NAME.matcher(compact.text());
    while (name.find()) {
      String after = compact.text().substring(name.end());
      int from = start(compact.text(), name.start());
      String before = compact.text().substring(from, name.start());
      boolean issued = ISSUED.matcher(TO_BE_ISSUED.matcher(before).replaceAll("")).find();
      if ((!issued && ABOUT_REPORTS.matcher(after).find()) || before.contains("做好")) {
        continue;
      }
      titles.add(of(compact, from, name, after));
    }
    return titles;
  }

  private static int start(String text, int nameAt) {
    int from = Math.max(0, nameAt - 70);
    Matcher stop = BREAK.matcher(text).region(from, nameAt);
    while (stop.find()) {
      from = stop.end();
    }
    return from;
  }

  private static ReportTitle of(Compact compact, int from, Matcher name, String after) {
    boolean form = name.group(2).endsWith("表") || name.group(2).startsWith("月");
    Matcher year = YEAR.matcher(compact.text()).region(from, name.start());
    int yearFrom = -1;
    int yearTo = -1;
    Optional<Integer> number = Optional.empty();
    Optional<Integer> month = Optional.empty();
    while (year.find()) {
      if (compact.isWithinNumber(year.start())) {
        continue;
      }
      yearFrom = year.start();
      yearTo = year.end();
      number = Optional.of(Integer.valueOf(year.group(1)));
      month = Optional.ofNullable(year.group(2)).map(Integer::valueOf);
    }
    List<String> agencies = new ArrayList<>();
    if (yearFrom >= 0) {
      agencies.addAll(names(compact, yearTo, name.start()));
      agencies.addAll(names(compact, from, yearFrom));
    } else {
      agencies.addAll(names(compact, from, name.start()));
      Matcher inside = YEAR.matcher(name.group(1));
      Matcher behind = YEAR_AFTER.matcher(after);
      if (inside.find()) {
        number = Optional.of(Integer.valueOf(inside.group(1)));
        month = Optional.ofNullable(inside.group(2)).map(Integer::valueOf);
      } else if (behind.find()) {
        number = Optional.of(Integer.valueOf(behind.group(1)));
      }
    }
    agencies.addAll(namesAfter(compact, name.end()));
    return new ReportTitle(agencies, number, month.filter(m -> m >= 1 && m <= 12), form);
  }

  /** Right-aligned joins of the words before the year, the shortest first. */
  private static List<String> names(Compact compact, int from, int to) {
    List<String> names = new ArrayList<>();
    int begin = from;
    Matcher furniture = FURNITURE.matcher(compact.text()).region(from, to);
    while (furniture.find()) {
      begin = furniture.end();
    }
    for (int at = to - 1; at >= begin; at--) {
      if (at == begin || compact.breaksBefore(at)) {
        String name = compact.text().substring(at, to);
        name = FILLER_BEFORE.matcher(name).replaceFirst("");
        name = FILLER_AFTER.matcher(name).replaceFirst("");
        name = FILLER_BEFORE.matcher(name).replaceFirst("");
        if (name.length() >= 2) {
          names.add(name);
        }
      }
    }
    return names;
  }

  /** 2012年政府信息公开工作年度报告平潭综合实验区财政金融局: what stands behind, in brackets or not, cut at each length. */
  private static List<String> namesAfter(Compact compact, int from) {
    List<String> names = new ArrayList<>();
    String text = compact.text();
    int start = from;
    while (start < text.length() && "(（【-—".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = Math.min(text.length(), start + 30);
    for (int at = start; at < end; at++) {
      if (!Character.isIdeographic(text.charAt(at))) {
        end = at;
      }
    }
    for (int at = end; at >= start + 4; at--) {
      if (at == end || compact.breaksBefore(at)) {
        names.add(text.substring(start, at));
      }
    }
    return names;
  }

  /** A text without blanks that remembers where they were. */
  private record Compact(String text, java.util.BitSet breaks) {
    static Compact of(String text) {
      StringBuilder compact = new StringBuilder(text.length());
      java.util.BitSet breaks = new java.util.BitSet();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (Character.isWhitespace(c) || c == '|' || c == '\u00a0' || c == '\u3000') {
          breaks.set(compact.length());
        } else {
          compact.append(c);
        }
      }
      return new Compact(compact.toString(), breaks);
    }

    boolean breaksBefore(int at) {
      return breaks.get(at);
    }

    /** 浏览次数：335 2013年: another number, a blank before. */
    boolean isWithinNumber(int at) {
      return at > 0 && Character.isDigit(text.charAt(at - 1)) && !breaksBefore(at);
    }
  }
}
