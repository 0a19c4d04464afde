package org.giiatlas.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads 2020年结转 in a report on 2021 as carried in, and 结转2022年 as carried out: the year named is
 * part of the word, and not the time that the sentence speaks of.
 */
final class CarriedOver {
  private static final String CARRY = "CARRY";

  private CarriedOver() {}

  /** The tokens with a year and the word for carrying over made one. */
  static List<Token> joined(List<Token> tokens, int reportYear) {
    List<Token> joined = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : token;
      if (isYear(token, reportYear - 1) && next.is(CARRY)) {
        joined.add(Token.of("CARRYIN", token.start(), next.end(), token.apart()));
        i++;
      } else if (token.is(CARRY) && isYear(next, reportYear + 1)) {
        joined.add(Token.of("CARRYOUT", token.start(), next.end(), token.apart()));
        i++;
      } else {
        joined.add(token);
      }
    }
    return joined;
  }

  private static boolean isYear(Token token, int year) {
    return token.is(Token.YEAR) && token.value().compareTo(BigDecimal.valueOf(year)) == 0;
  }
}
