package org.giiatlas.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.giiatlas.agency.YearStatement.Place;

/**
 * What a document says of its year, each place by itself: offices copy last year's text, or put the
 * year of publication into the title.
 *
 * @param all at most one a place
 */
record YearStatements(List<YearStatement> all) {
  private static final Pattern INTRODUCED =
      Pattern.compile(
          "(?<!《[^》\\n]{0,60})(?:编制|现公布|现发布)[^，。；、《》\\n]{0,20}?(20[0-4]\\d)\\s*年度?"
              + "[^，。；《》\\n]{0,16}公开[^，。；《》\\n]{0,10}(?:报告|年报)"
              + "(?![^，。；\\n]{0,8}(?:通知|要求|格式|编制|工作的))");

  /** Both ends of one year; where they differ, digits were lost or nothing is sure. */
  private static final Pattern PERIOD =
      Pattern.compile(
          "(20[0-4]\\d)\\s*年\\s*1\\s*月\\s*1\\s*日\\s*起?\\s*(?:至|到|-|—|~)\\s*"
              + "\\1\\s*年\\s*12\\s*月\\s*31\\s*日");

  private static final Pattern COLUMN =
      Pattern.compile("(?<!\\d)(20[0-4]\\d)\\s*年度?[\\s|]{0,4}历年累计");

  /** Where a report's text begins, below its name and the line of its number or date. */
  private static final Pattern BEGINS = Pattern.compile("条例.*。|统计期限");

  private static final int LINES_BETWEEN = 3;

  /** A path through the site, whose folders may be named after the year of publication. */
  private static final Pattern PATH = Pattern.compile("[>»›]|首页|位置");

  /** From October on a year's report may be written, and until the next year's is. */
  private static final int FIRST_MONTH = 10;

  static YearStatements in(HeadingText text) {
    List<YearStatement> all = new ArrayList<>();
    add(all, Place.TITLE, YearFinder.titleYear(text));
    add(all, Place.HEADING, headingYear(text.head()));
    add(all, Place.INTRODUCTION, first(INTRODUCED, text.head()));
    add(all, Place.PERIOD, first(PERIOD, text.whole()));
    add(all, Place.TABLE, first(COLUMN, text.whole()));
    return new YearStatements(List.copyOf(all));
  }

  private static void add(List<YearStatement> all, Place place, Optional<Integer> year) {
    year.ifPresent(y -> all.add(new YearStatement(place, y)));
  }

  private static Optional<Integer> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
  }

  /** The year of the report's name on a line of its own, right above where the text begins. */
  private static Optional<Integer> headingYear(String head) {
    List<String> lines = head.lines().filter(line -> !line.isBlank()).toList();
    return IntStream.range(1, lines.size())
        .filter(at -> BEGINS.matcher(lines.get(at)).find())
        .boxed()
        .findFirst()
        .flatMap(begin -> yearAbove(lines.subList(Math.max(0, begin - LINES_BETWEEN), begin)));
  }

  /** The year of the last of these lines that names a report. */
  private static Optional<Integer> yearAbove(List<String> lines) {
    return lines.stream()
        .filter(line -> !PATH.matcher(line).find())
        .flatMap(line -> ReportTitle.in(line).stream())
        .flatMap(title -> title.year().stream())
        .reduce((above, below) -> below);
  }

  /**
   * The year reported on: the one that the title says, but the period's where the day of
   * publication belongs to that year's report and not to the title's.
   */
  Optional<Integer> settle(Optional<Integer> titled, Supplier<Optional<LocalDate>> publishedOn) {
    Optional<Integer> period =
        all.stream()
            .filter(statement -> statement.place() == Place.PERIOD)
            .map(YearStatement::year)
            .findFirst();
    if (titled.isEmpty() || period.isEmpty() || titled.equals(period)) {
      return titled;
    }
    return publishedOn
        .get()
        .filter(day -> belongs(day, period.get()) && !belongs(day, titled.get()))
        .flatMap(day -> period)
        .or(() -> titled);
  }

  private static boolean belongs(LocalDate day, int year) {
    return !day.isBefore(LocalDate.of(year, FIRST_MONTH, 1))
        && day.isBefore(LocalDate.of(year + 1, FIRST_MONTH, 1));
  }

  /** Those that say another year. */
  List<YearStatement> otherThan(int year) {
    return all.stream().filter(statement -> statement.year() != year).toList();
  }
}
