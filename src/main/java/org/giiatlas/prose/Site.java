package org.giiatlas.prose;

import java.util.List;

/**
 * Whose website a sentence names, by the words before 网站: the table {@code sites.csv}.
 *
 * @param before the words
 * @param alone whether they must not be the end of a name: 局网站 is the office's own, 省教育局网站 may be
 *     another's
 * @param indicator the indicator of what is published there
 */
record Site(String before, boolean alone, String indicator) {
  private static final String OWN = "disclosure.via.website.own";

  /** 官网, 官方网站: a name that says itself that the site is the office's own. */
  private static final String OFFICIAL = "官";

  private static final String PROVINCE = "disclosure.via.website.province";

  /** What may stand before words that must not be the end of a name. */
  private static final String NO_NAME = "在于过由及和与从用，、；。：年";

  private static final List<Site> SITES =
      ProseTable.rows("sites").stream()
          .map(
              row ->
                  new Site(
                      ProseTable.cell(row, "before"),
                      ProseTable.cell(row, "alone").equals("yes"),
                      ProseTable.cell(row, "indicator")))
          .toList();

  /**
   * The indicator of what is published on the website whose name begins there; empty where the text
   * does not say whose it is.
   */
  static String indicator(String text, int start) {
    return text.startsWith(OFFICIAL, start) ? OWN : ofWordsBefore(text, start);
  }

  private static String ofWordsBefore(String text, int start) {
    return SITES.stream()
        .filter(site -> site.standsBefore(text, start) || site.begins(text, start))
        .map(Site::indicator)
        .findFirst()
        .orElse("");
  }

  /** Whether that is the website of the province, never an office's own. */
  static boolean isProvinces(String indicator) {
    return indicator.equals(PROVINCE);
  }

  /** 市政府网 is a word of its own. */
  private boolean begins(String text, int start) {
    return !alone && text.startsWith(before, start);
  }

  private boolean standsBefore(String text, int end) {
    int start = end - before.length();
    return text.startsWith(before, start)
        && (!alone || start == 0 || isNoName(text.charAt(start - 1)));
  }

  private static boolean isNoName(char c) {
    return Character.isWhitespace(c) || NO_NAME.indexOf(c) >= 0;
  }
}
