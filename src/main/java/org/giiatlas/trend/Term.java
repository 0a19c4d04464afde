package org.giiatlas.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One part of a series' value in a form.
 *
 * @param indicator the code in the indicator catalogue
 * @param weight 1 for a part that is added, -1 for one that is taken away
 * @param optional whether local variants of the form may lack it; where a variant prints it, it
 *     must be reported like any other part
 */
public record Term(String indicator, int weight, boolean optional) {
  private static final Pattern TERM = Pattern.compile("\\s*([+-]?)\\s*(\\??)([a-z][a-z0-9_.]*)");

  /**
   * Reads {@code a + b - c + ?d}; a question mark makes a term optional. Blank text has no terms.
   *
   * @throws IllegalArgumentException if the text is not written so
   */
  public static List<Term> parse(String text) {
    List<Term> terms = new ArrayList<>();
    Matcher matcher = TERM.matcher(text.strip());
    int end = 0;
    while (end < text.strip().length()) {
      boolean signed = !terms.isEmpty();
      if (!matcher.find(end) || matcher.start() != end || signed == matcher.group(1).isEmpty()) {
        throw new IllegalArgumentException(
            "\"%s\" is no sum of indicators like: a + b - c + ?d".formatted(text));
      }
      terms.add(
          new Term(
              matcher.group(3),
              matcher.group(1).equals("-") ? -1 : 1,
              !matcher.group(2).isEmpty()));
      end = matcher.end();
    }
    return List.copyOf(terms);
  }
}
