package org.giiatlas.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Two weighted sums and how they compare.
 *
 * @param left the terms of the left side, never empty; the first is the cell that findings are
 *     about
 * @param equal whether the sides are to be equal; otherwise the left is to be no less
 * @param right the terms of the right side, never empty
 */
record Relation(List<Term> left, boolean equal, List<Term> right) {
  private static final Pattern SIDES = Pattern.compile("(.+?)\\s*(>?=)\\s*(.+)");
  private static final Pattern TERM =
      Pattern.compile(
          "\\s*([+-]?)\\s*(?:(\\d+(?:\\.\\d+)?)\\*)?([a-z][a-z0-9_.]*)(?:@-(\\d))?\\s*");

  /**
   * A term.
   *
   * @param weight what its figure is multiplied by
   * @param name an indicator's or an applicant's code
   * @param lag how many years before the report's
   */
  record Term(BigDecimal weight, String name, int lag) {}

  /** Reads a rule's formula. */
  static Relation of(Rule rule) {
    Matcher sides = SIDES.matcher(rule.formula());
    if (!sides.matches()) {
      throw rule.malformed("is no \"a + b = c\" or \"a >= b + c\"");
    }
    return new Relation(
        terms(rule, sides.group(1)), sides.group(2).equals("="), terms(rule, sides.group(3)));
  }

  private static List<Term> terms(Rule rule, String side) {
    List<Term> terms = new ArrayList<>();
    Matcher term = TERM.matcher(side);
    int end = 0;
    while (term.lookingAt()) {
      if (term.group(1).isEmpty() != terms.isEmpty()) {
        throw rule.malformed("terms are joined by + or -");
      }
      BigDecimal weight = new BigDecimal(term.group(2) == null ? "1" : term.group(2));
      terms.add(
          new Term(
              term.group(1).equals("-") ? weight.negate() : weight,
              term.group(3),
              term.group(4) == null ? 0 : Integer.parseInt(term.group(4))));
      end = term.end();
      term.region(end, side.length());
    }
    if (end != side.length()) {
      throw rule.malformed("cannot read \"" + side.substring(end) + "\"");
    }
    return List.copyOf(terms);
  }

  /** All terms, left before right. */
  Stream<Term> terms() {
    return Stream.concat(left.stream(), right.stream());
  }

  /** The names checked against what the axis knows, so that a slip of the pen is told at once. */
  Relation on(Axis axis, Rule rule) {
    terms()
        .filter(term -> !axis.knows(term.name()))
        .findFirst()
        .ifPresent(
            term -> {
              throw rule.malformed("there is no \"" + term.name() + "\"");
            });
    if (left.get(0).lag() != 0) {
      throw rule.malformed("the first term is of the report's own year");
    }
    return this;
  }
}
