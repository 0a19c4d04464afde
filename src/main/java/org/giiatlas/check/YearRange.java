package org.giiatlas.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Report years, both ends within; {@code 2014-2018}, {@code 2021-}, {@code -2018}, {@code never}.
 */
record YearRange(int first, int last) {
  private static final Pattern RANGE = Pattern.compile("(\\d{4})?-(\\d{4})?");

  static YearRange of(Rule rule, String text) {
    if (text.equals("never")) {
      return new YearRange(1, 0);
    }
    Matcher range = RANGE.matcher(text);
    if (!range.matches()) {
      throw rule.malformed("\"" + text + "\" is no range of years");
    }
    return new YearRange(
        range.group(1) == null ? Integer.MIN_VALUE : Integer.parseInt(range.group(1)),
        range.group(2) == null ? Integer.MAX_VALUE : Integer.parseInt(range.group(2)));
  }

  boolean contains(int year) {
    return first <= year && year <= last;
  }
}
