package org.giiatlas.form;

/** The units that are printed beside figures or in their cells. */
final class Units {
  /** Any unit, as alternatives of a regular expression, the longer before what it begins with. */
  static final String ANY = "条次|条|件次|件|人次|次|亿元|万元|千元|元|项|个|人|篇|笔|份|起|宗|部";

  private static final java.util.regex.Pattern UNIT = java.util.regex.Pattern.compile(ANY);

  private Units() {}

  /** A text without the units in it. */
  static String without(String text) {
    return UNIT.matcher(text).replaceAll("");
  }
}
