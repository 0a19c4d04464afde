package org.giiatlas.prose;

import java.util.List;

/**
 * A clause with the token around which a figure may be stated.
 *
 * @param clause the clause
 * @param anchor the index of a number, or of a word that says none
 * @param from where the words begin that belong to no earlier number
 * @param partOf where in the text the number stands whose parts are listed there; {@link
 *     #NOT_A_PART}
 */
record Place(Clause clause, int anchor, int from, int partOf) {
  /** Stands for the place of a number where none is divided into parts. */
  static final int NOT_A_PART = -1;

  private static final String MONEY = "元";

  /** Whether parts of another number are listed there. */
  boolean part() {
    return partOf != NOT_A_PART;
  }

  List<Token> tokens() {
    return clause.tokens();
  }

  Token token() {
    return tokens().get(anchor);
  }

  /** The kind of the token at that index of the clause. */
  String kindAt(int index) {
    return index >= 0 && index < tokens().size() ? tokens().get(index).kind() : Pattern.NOTHING;
  }

  /** Whether the number can count something: not a share. */
  boolean isCount() {
    Token number = token();
    return number.value().signum() >= 0
        && (number.unit().equals(MONEY) || number.value().stripTrailingZeros().scale() <= 0);
  }

  /** Whether the word for none stands alone between blanks: what is left of a table's cell. */
  boolean isCell() {
    boolean blankBehind = anchor + 1 == tokens().size() || tokens().get(anchor + 1).apart();
    return token().length() == 1 && token().apart() && blankBehind;
  }

  /** 主动公开的20条信息中 takes up a number stated before. */
  boolean saysAgain() {
    return token().is(Token.NUMBER)
        && anchor > 0
        && tokens().get(anchor - 1).is("OF")
        && tokens().get(anchor - 1).length() == 1
        && anchor + 1 < tokens().size();
  }
}
