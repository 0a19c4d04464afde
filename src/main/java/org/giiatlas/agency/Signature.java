package org.giiatlas.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The line under a report: its agency and the day of signing.
 *
 * @param agency the full name before the date; empty if there is none
 * @param date the day; empty if the line has no date of the calendar
 */
record Signature(Optional<String> agency, Optional<LocalDate> date) {
  static final Signature NONE = new Signature(Optional.empty(), Optional.empty());

  private static final Pattern INTERNAL_OFFICE = Pattern.compile("(?<=[局厅署部])办公室$");

  /** The day on which a statistical form was filled in signs no report. */
  private static final Pattern FORM_LABEL = Pattern.compile("(?:日期|时间)\\s*[:：]?\\s*$");

  /** After a date: nothing, an attachment, a copy's list, or the furniture of the page's foot. */
  private static final Pattern END =
      Pattern.compile(
          "^\\s*(?:印发)?\\s*[)）。]?\\s*(?:$|\\n"
              + "|附|抄送|【|\\[|打印|关闭|扫一扫|分享|上一篇|下一篇|解读|责任编辑|信息来源|指标|主办|版权|版本|\\|)");

  /**
   * The last date of the text at which a line ends, with the name before it.
   *
   * @param text the whole text, Chinese numerals of dates in digits
   */
  static Signature in(String text, NameJudge judge) {
    List<ChineseDates.Found> dates = ChineseDates.in(text);
    for (int i = dates.size() - 1; i >= 0; i--) {
      ChineseDates.Found found = dates.get(i);
      String after = text.substring(found.end(), Math.min(text.length(), found.end() + 20));
      if (!END.matcher(after).find() || FORM_LABEL.matcher(before(text, found)).find()) {
        continue;
      }
      Optional<String> agency = nameBefore(text, found.start(), judge);
      if (agency.isPresent() || opensALine(text, found.start())) {
        return new Signature(agency, Optional.of(found.date()));
      }
    }
    return new Signature(lastLineName(text, judge), Optional.empty());
  }

  private static String before(String text, ChineseDates.Found found) {
    return text.substring(Math.max(0, found.start() - 12), found.start());
  }

  private static boolean opensALine(String text, int at) {
    String before = text.substring(Math.max(0, at - 3), at);
    return before.isBlank() || before.endsWith("\n") || before.matches("(?s).*[。\\s]\\s*");
  }

  private static Optional<String> nameBefore(String text, int at, NameJudge judge) {
    String before = text.substring(Math.max(0, at - 60), at).replaceAll("[\\s|]+", "");
    before = before.replaceFirst("[(（]$", "");
    return judge
        .fullNameEndingAt(before, before.length())
        .map(name -> INTERNAL_OFFICE.matcher(name).replaceFirst(""));
  }

  /** A name that stands alone on one of the last lines, its date lost. */
  private static Optional<String> lastLineName(String text, NameJudge judge) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    return lines.subList(Math.max(0, lines.size() - 8), lines.size()).stream()
        .map(line -> line.replaceAll("\\s+", ""))
        .filter(line -> judge.judge(line) == NameJudge.Quality.FULL)
        .reduce((first, second) -> second);
  }
}
