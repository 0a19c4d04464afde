package org.giiatlas.agency;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What marks a text as a yearly report on disclosure where no title does, as in pages that keep the
 * title in a picture, and in short reports without the statutory chapters.
 */
final class ReportMarks {
  /** A title that is a report's own, with its year, and nothing of what is told about reports. */
  private static final Pattern OWN_TITLE =
      Pattern.compile(
          "[^，。；？！]{0,40}20[0-4]\\d年?度?[^，。；？！]{0,30}?(?:信息|政务)公开(?:工作|情况)?(?:年度)?(?:工作)?"
              + "(?:报告|年报|总结)(?:[(（][^)）]{1,12}[)）])?");

  private static final Pattern TOLD_OF =
      Pattern.compile("发布|公布|出炉|解读|图解|一图|通报|印发|转发|报送|通知|公告|召开|评估|评议|问答|链接|汇编|目录");

  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?:现(?:将|予|向|公布|公开|发布)|由[^。；]{4,40}?编制的)[^。；\\n]{0,50}?20[0-4]\\d年?度?"
              + "[^。；\\n]{0,30}?(?:信息|政务)公开[^。；，\\n]{0,12}?(?:报告|年报)");

  private static final Pattern WRITTEN =
      Pattern.compile(
          "本(?:年度|年)?(?:报告|年报)(?:由|根据|依据|按照|在)[^。\\n"
              + "]{2,60}?编制|编制了?本(?:年度)?报告|由[^。；\\n"
              + "]{4,40}?编制[。，]");

  private static final Pattern PERIOD =
      Pattern.compile("统计[^。；\\n]{0,14}?20[0-4]\\d年\\d{1,2}月\\d{1,2}日");

  private static final String CHAPTER = "(?:^|[。；\\n])[(（]?[一二三四五六七八九十\\d]{1,2}[)）、.．][、.．]?";
  private static final Pattern ON_DISCLOSURE = Pattern.compile(CHAPTER + "[^。，；\\n]{0,16}?主动公开");
  private static final Pattern ON_REQUESTS =
      Pattern.compile(CHAPTER + "[^。，；\\n]{0,20}?(?:依申请公开|公开申请|申请公开)");
  private static final Pattern OVERVIEW =
      Pattern.compile("(?:总体情况|概述|基本情况)[^\\n]{0,6}\\n?[^\\n]{0,60}主动公开、依申请公开");

  private static final Pattern ANOTHER_KIND =
      Pattern.compile("[^。，；]{0,40}(?:法治政府|依法行政|工作要点|方案|指南|规定|办法|制度|通知|意见|通报|解读)[^。，；]{0,20}");

  private static final int TITLE_LINES = 12;
  private static final int FIRST_LINES = 3;

  private ReportMarks() {}

  /** Whether these words are a report's title, and no title of what is told about reports. */
  static boolean isOwnTitle(String title) {
    String words = title.replaceAll("\\s+", "");
    return OWN_TITLE.matcher(words).matches() && !TOLD_OF.matcher(words).find();
  }

  /** The strongest mark of the first lines, in words; empty where they have none. */
  static Optional<String> in(HeadingText text) {
    String head = text.head().replaceAll("[ \\t\u00a0\u3000]+", "");
    List<String> lines = head.lines().filter(line -> !line.isEmpty()).toList();
    if (isAnotherKind(text.title().orElse(""), lines) || !text.whole().contains("公开")) {
      return Optional.empty();
    }
    boolean ofDisclosure = head.contains("信息公开") || head.contains("政务公开") || chapters(head);
    if (hasTitleLine(lines) || ANNOUNCED.matcher(head).find()) {
      return Optional.of("it is introduced as a report");
    }
    if (ofDisclosure && PERIOD.matcher(head).find()) {
      return Optional.of("it tells the period of its figures");
    }
    if (ofDisclosure && WRITTEN.matcher(head).find()) {
      return Optional.of("it tells who wrote it");
    }
    if (chapters(head) || OVERVIEW.matcher(head).find()) {
      return Optional.of("it has a report's chapters");
    }
    return Optional.empty();
  }

  private static boolean chapters(String head) {
    return ON_DISCLOSURE.matcher(head).find() && ON_REQUESTS.matcher(head).find();
  }

  private static boolean isAnotherKind(String title, List<String> lines) {
    return (ANOTHER_KIND.matcher(title).matches() && !title.contains("公开"))
        || lines.stream().limit(FIRST_LINES).anyMatch(line -> ANOTHER_KIND.matcher(line).matches());
  }

  /** A title may be broken over two lines. */
  private static boolean hasTitleLine(List<String> lines) {
    String before = "";
    for (String line : lines.subList(0, Math.min(TITLE_LINES, lines.size()))) {
      if (isOwnTitle(line) || isOwnTitle(before + line)) {
        return true;
      }
      before = line;
    }
    return false;
  }
}
