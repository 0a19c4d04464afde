package org.giiatlas.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the line that names the report, in a body that navigation may stand in front of. */
final class Headings {
  private static final int LONGEST = 80;

  /** A heading stands before so many lines of text; navigation has some hundred. */
  private static final int LINES = 600;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d|[二O○〇零][O○〇零一二三四五六七八九]{3}");
  private static final Pattern BEGINS_WITH_YEAR =
      Pattern.compile("^(?:(?:19|20)\\d\\d|[二O○〇零][O○〇零一二三四五六七八九]{3}) ?年");
  private static final Pattern TOPIC = Pattern.compile("(?:政府|政务)信息公开|政务公开|信息公开");
  private static final Pattern KIND = Pattern.compile("年度? ?(?:工作)?报告|年报|(?:工作|情况|总结)报告");
  private static final Pattern AGENCY_END =
      Pattern.compile("(?:局|厅|委|委员会|府|办|办公室|院|会|部|处|所|队|站|中心|公司|学校|镇|乡|街道|区|县|市|省|州|盟|旗)$");
  private static final Pattern SENTENCE =
      Pattern.compile("[，。；！？>]|《|根据|按照|现将|通知|首页|当前位置|^(?:名|标) *[称题]");

  private Headings() {}

  /** The first heading that names a year, government information disclosure and a yearly report. */
  static Optional<String> find(List<TextLine> lines) {
    int last = Math.min(lines.size(), LINES);
    for (int i = 0; i < last; i++) {
      String line = bare(lines.get(i).text());
      if (couldBePart(line) && TOPIC.matcher(line).find() && YEAR.matcher(line).find()) {
        String next = i + 1 < lines.size() ? bare(lines.get(i + 1).text()) : "";
        String whole = KIND.matcher(line).find() ? line : joined(line, next);
        if (namesReport(whole)) {
          String before = i > 0 ? bare(lines.get(i - 1).text()) : "";
          return Optional.of(withAgency(before, whole));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the text is a heading that names a yearly report on disclosure. */
  static boolean namesReport(String text) {
    return couldBePart(text)
        && YEAR.matcher(text).find()
        && TOPIC.matcher(text).find()
        && KIND.matcher(text).find();
  }

  private static boolean couldBePart(String line) {
    return line.length() >= 4 && line.length() <= LONGEST && !SENTENCE.matcher(line).find();
  }

  private static String joined(String line, String next) {
    return couldBePart(next) && next.length() <= 20 && KIND.matcher(next).find()
        ? line + next
        : line;
  }

  /** The agency's name stands in a line of its own over a heading that begins with the year. */
  private static String withAgency(String before, String heading) {
    return BEGINS_WITH_YEAR.matcher(heading).find()
            && couldBePart(before)
            && AGENCY_END.matcher(before).find()
        ? before + heading
        : heading;
  }

  /** Without the marks of a table's border, of a Markdown heading, and without blanks around. */
  private static String bare(String line) {
    int from = 0;
    int to = line.length();
    while (from < to && " \t|#*>".indexOf(line.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && " \t|#*".indexOf(line.charAt(to - 1)) >= 0) {
      to--;
    }
    return line.substring(from, to);
  }
}
