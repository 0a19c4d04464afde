package org.giiatlas.agency;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the year that a report is about: the title's before the text's, which has more slips. */
final class YearFinder {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20[0-4]\\d)\\s*年");
  private static final Pattern BARE_YEAR = Pattern.compile("(?<![\\d./-])(20[0-4]\\d)(?![\\d./-])");

  /** 自2021年1月1日起至2021年12月31日: the end of the period, because its start loses digits. */
  private static final Pattern PERIOD =
      Pattern.compile("(?:至|到|-|—|~)\\s*(20[0-4]\\d)\\s*年\\s*12\\s*月\\s*31\\s*日");

  /** 自2021年1月1日起至12月31日. */
  private static final Pattern PERIOD_IN_YEAR =
      Pattern.compile(
          "(20[0-4]\\d)\\s*年\\s*1\\s*月\\s*1\\s*日\\s*起?\\s*[,，]?\\s*(?:至|到|-|—|~)\\s*12\\s*月\\s*31\\s*日");

  /** 2021年，我局主动公开: a year that opens a sentence. */
  private static final Pattern OPENING_YEAR =
      Pattern.compile("(?:^|[\\n。；：:)）、])\\s*(?:截[至止])?(20[0-4]\\d)\\s*年(?:度|底|全年|以来)?(?!\\s*\\d)");

  /** 结合2025年我局政府信息公开工作编制而成, 我局2022年度主动公开. */
  private static final Pattern OWN_YEAR =
      Pattern.compile(
          "(?:(?:结合|根据)\\s*(?=20[0-4]\\d年(?:度)?[我本])"
              + "|[我本](?:局|办|委|厅|镇|乡|街道|县|市|区|单位|机关)\\s*(?=20[0-4]\\d年度))(20[0-4]\\d)");

  private static final Pattern FORM_DATE =
      Pattern.compile(
          "(?:报出日期|填报日期|报送日期|填表日期|报告期)\\s*[:：]?\\s*(20[0-4]\\d)\\s*年\\s*(\\d{1,2})\\s*月");
  private static final Pattern FORM_MONTH =
      Pattern.compile("(20[0-4]\\d)\\s*年\\s*(\\d{1,2})\\s*月份?");

  private YearFinder() {}

  /**
   * The period of a report.
   *
   * @param month of a stand-alone monthly form, December's left out
   */
  record Period(Optional<Integer> year, Optional<Integer> month) {}

  static Period find(HeadingText text) {
    List<ReportTitle> titled =
        text.titles().stream().flatMap(title -> ReportTitle.in(title).stream()).toList();
    List<ReportTitle> headed = ReportTitle.in(text.head());
    Optional<Integer> year =
        yearOf(titled)
            .or(() -> text.titles().stream().flatMap(t -> first(YEAR, t).stream()).findFirst())
            .or(() -> yearOf(headed))
            .or(() -> text.titles().stream().flatMap(t -> first(BARE_YEAR, t).stream()).findFirst())
            .or(() -> first(PERIOD, text.whole()))
            .or(() -> first(PERIOD_IN_YEAR, text.whole()))
            .or(() -> first(FORM_DATE, text.whole()))
            .or(() -> only(OPENING_YEAR, text.whole()))
            .or(() -> only(OWN_YEAR, text.whole()));
    boolean reportInWords =
        Stream.concat(titled.stream(), headed.stream()).anyMatch(title -> !title.form());
    Optional<Integer> month =
        reportInWords ? Optional.empty() : month(text, titled, headed).filter(m -> m < 12);
    return new Period(year, month);
  }

  /** The year that the page's title says. */
  static Optional<Integer> titleYear(HeadingText text) {
    return yearOf(text.titles().stream().flatMap(title -> ReportTitle.in(title).stream()).toList());
  }

  private static Optional<Integer> yearOf(List<ReportTitle> titles) {
    return titles.stream().flatMap(title -> title.year().stream()).findFirst();
  }

  private static Optional<Integer> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
  }

  /** The year where all sentences that open with one open with the same. */
  private static Optional<Integer> only(Pattern pattern, String text) {
    List<Integer> years =
        pattern
            .matcher(text)
            .results()
            .map(found -> Integer.valueOf(found.group(1)))
            .distinct()
            .toList();
    return years.size() == 1 ? Optional.of(years.get(0)) : Optional.empty();
  }

  private static Optional<Integer> month(
      HeadingText text, List<ReportTitle> titled, List<ReportTitle> headed) {
    Optional<Integer> named =
        Stream.concat(titled.stream(), headed.stream())
            .flatMap(title -> title.month().stream())
            .findFirst();
    return named
        .or(() -> monthIn(FORM_DATE, text.whole()))
        .or(() -> text.titles().stream().flatMap(t -> monthIn(FORM_MONTH, t).stream()).findFirst());
  }

  private static Optional<Integer> monthIn(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find()
        ? Optional.of(Integer.valueOf(matcher.group(2))).filter(m -> m >= 1 && m <= 12)
        : Optional.empty();
  }
}
