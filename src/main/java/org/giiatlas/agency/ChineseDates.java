package org.giiatlas.agency;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates written in full in a text. A date that lost a digit or a separator is not guessed. */
final class ChineseDates {
  private static final Pattern FULL =
      Pattern.compile("(?<!\\d)(20\\d\\d)\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日");
  private static final Pattern NUMERAL_YEAR =
      Pattern.compile("二\\s*[〇○零ОOo0О]\\s*([〇○零一二三四五六七八九OОo0]\\s*[〇○零一二三四五六七八九OОo0])(?=\\s*年)");
  private static final Pattern NUMERAL_DAY =
      Pattern.compile("(20\\d\\d年)\\s*([元一二三四五六七八九十]{1,3})\\s*月(?:\\s*([一二三四五六七八九十]{1,3})\\s*日)?");
  private static final String DIGITS = "〇一二三四五六七八九";

  private ChineseDates() {}

  /**
   * A date in a text.
   *
   * @param start where it begins in the text given to {@link #in}
   */
  record Found(LocalDate date, int start, int end) {}

  /** The text with years, months and days in Chinese numerals written in digits. */
  static String digits(String text) {
    String years =
        NUMERAL_YEAR
            .matcher(text)
            .replaceAll(
                m -> {
                  StringBuilder year = new StringBuilder("20");
                  m.group(1)
                      .chars()
                      .filter(c -> !Character.isWhitespace(c))
                      .forEach(c -> year.append(Math.max(0, DIGITS.indexOf(c))));
                  return year.toString();
                });
    return NUMERAL_DAY
        .matcher(years)
        .replaceAll(
            m ->
                m.group(1)
                    + number(m.group(2))
                    + "月"
                    + (m.group(3) == null ? "" : number(m.group(3)) + "日"));
  }

  private static int number(String numeral) {
    if (numeral.equals("元")) {
      return 1;
    }
    int ten = numeral.indexOf('十');
    if (ten < 0) {
      return numeral.length() == 1 ? DIGITS.indexOf(numeral) : 0;
    }
    int tens = ten == 0 ? 1 : DIGITS.indexOf(numeral.charAt(0));
    int ones = ten == numeral.length() - 1 ? 0 : DIGITS.indexOf(numeral.charAt(ten + 1));
    return tens * 10 + ones;
  }

  /** All dates of the calendar in a text that {@link #digits} has passed, in order. */
  static List<Found> in(String text) {
    List<Found> dates = new ArrayList<>();
    Matcher matcher = FULL.matcher(text);
    while (matcher.find()) {
      try {
        LocalDate date =
            LocalDate.of(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)));
        dates.add(new Found(date, matcher.start(), matcher.end()));
      } catch (DateTimeException noDate) {
        // 2021年118月2日 and the like are no dates
      }
    }
    return dates;
  }
}
