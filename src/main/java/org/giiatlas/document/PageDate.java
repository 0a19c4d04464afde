package org.giiatlas.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as pages write them: {@code 2021-01-26 09:35}, {@code 2021/1/26}, {@code 2021年1月26日}. */
final class PageDate {
  private static final Pattern DATE =
      Pattern.compile(
          "((?:19|20)\\d{2})(?: ?[-/.] ?(\\d{1,2}) ?[-/.] ?(\\d{1,2})"
              + "| ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?日)(?!\\d)");

  private PageDate() {}

  /** The date that the text begins with, if there is one and the calendar has it. */
  static Optional<LocalDate> at(String text) {
    Matcher found = DATE.matcher(text);
    if (!found.lookingAt()) {
      return Optional.empty();
    }
    boolean chinese = found.group(2) == null;
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(found.group(1)),
              Integer.parseInt(found.group(chinese ? 4 : 2)),
              Integer.parseInt(found.group(chinese ? 5 : 3))));
    } catch (DateTimeException notInCalendar) {
      return Optional.empty();
    }
  }
}
