package org.giiatlas.document;

import java.util.Optional;

/**
 * Whether what a manifest or a record tells of a document can be so. It is published as it is told,
 * so that a slip there would be a report of the year 0, or of an agency that is a formula.
 */
public final class HintCheck {
  /**
   * The first report years of all: Guangzhou's and Shanghai's regulations are older than the
   * state's.
   */
  private static final int FIRST_YEAR = 2003;

  private static final int LAST_YEAR = 2100;

  /** The longest full names of agencies have some forty characters. */
  private static final int LONGEST_NAME = 100;

  private HintCheck() {}

  /** What is wrong with an agency's name, to stand behind "agency"; empty if it can be one. */
  public static Optional<String> agency(String name) {
    if (name.length() > LONGEST_NAME) {
      return Optional.of(
          "has " + name.length() + " characters; give the full name, at most " + LONGEST_NAME);
    }
    boolean chinese = name.codePoints().anyMatch(Character::isIdeographic);
    boolean clean =
        name.codePoints().noneMatch(c -> Character.isISOControl(c) || "<>\"=".indexOf(c) >= 0);
    return chinese && clean
        ? Optional.empty()
        : Optional.of("is \"" + name + "\"; give the full name in Chinese");
  }

  /** What is wrong with a report year, to stand behind "year"; empty if it can be one. */
  public static Optional<String> year(String year) {
    boolean possible =
        year.matches("[0-9]{4}")
            && Integer.parseInt(year) >= FIRST_YEAR
            && Integer.parseInt(year) <= LAST_YEAR;
    return possible
        ? Optional.empty()
        : Optional.of("is " + clipped(year) + "; give the report year in four digits");
  }

  private static String clipped(String text) {
    return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME) + "…";
  }
}
