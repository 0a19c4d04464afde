package org.giiatlas.prose;

import java.math.BigDecimal;

/**
 * A word, number or mark of the text.
 *
 * @param kind a word class of {@code words.csv}, or one of the kinds named here
 * @param start where it begins in the repaired text
 * @param end where it ends there
 * @param value the number of a {@link #NUMBER} or the year of a {@link #YEAR}; zero otherwise
 * @param approximate whether a number is said to be about so much
 * @param unit the unit of a number; empty where it has none
 * @param apart whether a blank stands before it
 */
record Token(
    String kind,
    int start,
    int end,
    BigDecimal value,
    boolean approximate,
    String unit,
    boolean apart) {
  static final String NUMBER = "NUMBER";
  static final String YEAR = "YEAR";
  static final String DATE = "DATE";
  static final String PART_OF_YEAR = "PARTYEAR";

  /** So many days or hours. */
  static final String SPAN = "SPAN";

  static final String UNKNOWN = "?";
  static final String SHARE = "%";
  static final String COLON = "COLON";
  static final String OPENING = "(";
  static final String CLOSING = ")";

  /** A mark between clauses of one sentence. */
  static final String COMMA = ",";

  /** The start of one of several points in a sentence: 一是, 二是. */
  static final String ITEM = "ITEM";

  /** The end of a sentence, a table cell, or the number of a heading. */
  static final String STOP = ".";

  static Token of(String kind, int start, int end, boolean apart) {
    return new Token(kind, start, end, BigDecimal.ZERO, false, "", apart);
  }

  boolean is(String other) {
    return kind.equals(other);
  }

  int length() {
    return end - start;
  }
}
