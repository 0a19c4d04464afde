package org.giiatlas.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads 信息16项65条 and 294期1014条 as so many items: the kinds or issues they come in are passed over.
 */
final class KindsOfItems {
  private static final Set<String> KINDS = Set.of("项", "类", "大类", "期", "批");
  private static final Set<String> ITEMS = Set.of("条", "篇");

  private KindsOfItems() {}

  /** The tokens without the numbers of kinds that stand directly before those of their items. */
  static List<Token> passed(List<Token> tokens) {
    List<Token> passed = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      boolean kinds = i + 1 < tokens.size() && areKinds(tokens.get(i), tokens.get(i + 1));
      if (!kinds) {
        passed.add(tokens.get(i));
      }
    }
    return passed;
  }

  private static boolean areKinds(Token token, Token next) {
    return token.is(Token.NUMBER)
        && next.is(Token.NUMBER)
        && token.end() == next.start()
        && KINDS.contains(token.unit())
        && ITEMS.contains(next.unit());
  }
}
