package org.giiatlas.prose;

/** Follows the words of a sentence and knows which time they speak of. */
final class PeriodTracker {
  private final int reportYear;
  private Period period = Period.IMPLIED;
  private Period leading = Period.IMPLIED;
  private boolean items;
  private boolean until;
  private boolean wholeYear;
  private int since;
  private boolean range;
  private String previous = "";
  private String beforePrevious = "";
  private Period beforeAside = Period.IMPLIED;
  private boolean aside;
  private boolean counted;
  private boolean cumulative;
  private boolean overYears;

  PeriodTracker(int reportYear) {
    this.reportYear = reportYear;
  }

  /** A new sentence begins, and with it the report's year. */
  void newSentence() {
    period = Period.IMPLIED;
    leading = Period.IMPLIED;
    items = false;
    until = false;
    wholeYear = false;
    since = 0;
    range = false;
    previous = "";
    beforePrevious = "";
    aside = false;
    counted = false;
    overYears = false;
    cumulative = false;
  }

  /**
   * A running total beside a figure of the year ends with its clause: 2019年3件，历年累计5件，结转1件. Where it
   * opens the sentence, or has no number yet, it goes on.
   */
  void endOfClause() {
    if (aside && counted && beforeAside == Period.REPORT_YEAR) {
      period = beforeAside;
      aside = false;
    }
    counted = false;
  }

  /** A new point of the sentence begins: 一是, 二是. */
  void newItem() {
    if (items) {
      period = leading;
    } else {
      items = true;
      leading = period;
    }
    since = 0;
  }

  void see(Token token) {
    boolean compared = previous.equals("CMP") || previous.equals("WITH");
    switch (token.kind()) {
      case Token.YEAR -> {
        // 自条例施行以来，截至2012年底 is counted over years, up to the report's.
        if (!compared && !(aside && previous.equals("UNTIL"))) {
          year(token.value().intValue());
          // 截至2009年底累计公开2009年度信息 is of that year.
          wholeYear |= cumulative && period == Period.REPORT_YEAR;
        }
      }
      case "THIS" -> {
        period = Period.REPORT_YEAR;
        wholeYear = true;
        aside = false;
      }
      case "WHOLEYEAR" -> {
        // 2018年全年 is all of 2018, not all of the report's year.
        if (period != Period.OTHER || aside) {
          period = Period.REPORT_YEAR;
          aside = false;
        }
        wholeYear = true;
      }
      case "OTHER" -> {
        if (!compared) {
          period = Period.OTHER;
          overYears = false;
        }
      }
      case "TONOW" -> {
        until = true;
        if (period == Period.OTHER) {
          runningTotal(true);
        }
      }
      case "CUMUL", Token.PART_OF_YEAR -> runningTotal(token.is("CUMUL"));
      case Token.NUMBER -> counted = true;
      case "CUM" -> cumulative = true;
      case "SINCE" -> {
        if (previous.equals(Token.YEAR) && since != reportYear) {
          period = Period.OTHER;
          overYears = true;
        }
      }
      case "UNTIL" -> until = true;
      case "BEGAN" -> {
        if (period == Period.OTHER) {
          period = Period.IMPLIED;
        }
      }
      case "RANGE" -> range = since != 0;
      default -> {}
    }
    beforePrevious = previous;
    previous = token.kind();
  }

  private void runningTotal(boolean ofYears) {
    if (!aside) {
      beforeAside = period;
    }
    period = Period.OTHER;
    aside = true;
    overYears = ofYears;
  }

  /**
   * 2008年至2019年 and 2008年到2019年 are neither year: counts from an earlier year on stay those of
   * several years.
   */
  private void year(int year) {
    boolean upTo = previous.equals("OF") && beforePrevious.equals(Token.YEAR);
    boolean severalYears = (range || upTo) && since != 0 && since != year;
    aside = false;
    period = year == reportYear && !severalYears ? Period.REPORT_YEAR : Period.OTHER;
    since = year;
    range = false;
    overYears = false;
  }

  Period period() {
    return period;
  }

  /**
   * Whether it speaks of several years up to now: what has not happened in them has not happened in
   * the report's either.
   */
  boolean overYears() {
    return period == Period.OTHER && overYears;
  }

  /** Whether it counts up to a date, so that 累计 would mean a total over years: 截至2019年底累计. */
  boolean sinceEver() {
    return until && !wholeYear;
  }
}
