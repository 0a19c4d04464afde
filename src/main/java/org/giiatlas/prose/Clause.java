package org.giiatlas.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A stretch of a sentence between commas, or what stands in brackets.
 *
 * @param tokens its words and numbers, brackets left out; never empty
 * @param sentence the number of its sentence in the text
 * @param behind where the number stands behind which it is in brackets; negative outside brackets
 * @param item whether it begins one of several points of its sentence
 */
record Clause(List<Token> tokens, int sentence, int behind, boolean item) {
  private static final int NOT_BRACKETED = -1;

  /** Tables without borders come as one long run; a clause of real prose is shorter than that. */
  static final int LONGEST = 160;

  /** The clauses of a text in reading order; what stands in brackets comes after its clause. */
  static List<Clause> clauses(List<Token> tokens) {
    return new Splitter().split(tokens);
  }

  boolean bracketed() {
    return behind != NOT_BRACKETED;
  }

  int start() {
    return tokens.get(0).start();
  }

  int end() {
    return tokens.get(tokens.size() - 1).end();
  }

  /** The kinds of its words. */
  Set<String> kinds() {
    return tokens.stream().map(Token::kind).collect(Collectors.toSet());
  }

  Token last() {
    return tokens.get(tokens.size() - 1);
  }

  private static final class Splitter {
    private static final int LONGEST_BRACKET = 60;
    private static final Set<String> CASES = Set.of("REVIEW", "SUIT");
    private static final Set<String> CHANNELS = new Pattern.Groups().classes("CHANNEL");
    private static final Set<String> OUTCOMES = new Pattern.Groups().classes("OUTCOME");
    private static final Set<String> GROUNDS = new Pattern.Groups().classes("GROUND");
    private static final Set<String> BEFORE_ACTS = Set.of("SUM", "CUM", "THIS", "WHOLEYEAR");
    private static final Set<String> ACTS = new Pattern.Groups().classes("ACTIVE|ANYPUBLISH");

    private final List<Clause> clauses = new ArrayList<>();
    private final Deque<Clause> brackets = new ArrayDeque<>();
    private List<Token> current = new ArrayList<>();
    private int sentence;
    private boolean item;
    private int number;

    List<Clause> split(List<Token> tokens) {
      for (int i = 0; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        switch (token.kind()) {
          case Token.STOP -> {
            close();
            sentence++;
          }
          case Token.COMMA -> comma(tokens, i);
          case Token.ITEM -> {
            close();
            item = true;
          }
          case Token.OPENING -> i = bracket(tokens, i);
          case Token.CLOSING -> close();
          default -> add(token);
        }
      }
      close();
      return clauses;
    }

    /** 未发生行政复议，行政诉讼的情况: what there was none of goes on behind the mark. */
    private void comma(List<Token> tokens, int at) {
      if (saysNone() && goesOn(tokens, at)) {
        add(Token.of("LISTSEP", tokens.get(at).start(), tokens.get(at).end(), false));
      } else if (!namesChannel() || !isAct(tokens, at + 1)) {
        close();
      }
    }

    /** 通过政府门户网站，主动公开信息67条: the adverbial is one with what is done by it. */
    private boolean namesChannel() {
      return !current.isEmpty()
          && CHANNELS.contains(current.get(current.size() - 1).kind())
          && current.stream().anyMatch(token -> token.is("LEADIN"))
          && current.stream().noneMatch(token -> token.is(Token.NUMBER));
    }

    private static boolean isAct(List<Token> tokens, int from) {
      int at = from;
      while (at < tokens.size() && BEFORE_ACTS.contains(tokens.get(at).kind())) {
        at++;
      }
      return at < tokens.size() && ACTS.contains(tokens.get(at).kind());
    }

    private boolean saysNone() {
      return !current.isEmpty()
          && CASES.contains(current.get(current.size() - 1).kind())
          && current.stream().anyMatch(token -> token.is("NO"))
          && current.stream().noneMatch(token -> token.is(Token.NUMBER));
    }

    private static boolean goesOn(List<Token> tokens, int comma) {
      if (comma + 1 == tokens.size() || !CASES.contains(tokens.get(comma + 1).kind())) {
        return false;
      }
      return tokens.subList(comma + 1, tokens.size()).stream()
          .takeWhile(token -> !token.is(Token.COMMA) && !token.is(Token.STOP))
          .noneMatch(token -> token.is(Token.NUMBER) || token.is("NO"));
    }

    private void add(Token token) {
      if (current.size() == LONGEST) {
        close();
      }
      current.add(token);
      if (token.is(Token.NUMBER)) {
        number = token.start();
      }
    }

    /** Sets the bracket that opens at {@code open} aside; gives the index of its last token. */
    private int bracket(List<Token> tokens, int open) {
      int limit = Math.min(tokens.size(), open + LONGEST_BRACKET);
      for (int i = open + 1; i < limit; i++) {
        Token token = tokens.get(i);
        if (token.is(Token.OPENING) || token.is(Token.STOP)) {
          break;
        }
        if (token.is(Token.CLOSING)) {
          List<Token> inside = new ArrayList<>();
          for (Token inner : tokens.subList(open + 1, i)) {
            if (inner.is(Token.COMMA)) {
              setAside(inside);
              inside = new ArrayList<>();
            } else {
              inside.add(inner);
            }
          }
          setAside(inside);
          setGroundAside(tokens, open, i);
          return i;
        }
      }
      close();
      return open;
    }

    /** 无法提供（本机关不掌握）14件: the number behind the bracket is of the ground in it, too. */
    private void setGroundAside(List<Token> tokens, int open, int closing) {
      List<Token> inside = tokens.subList(open + 1, closing);
      if (closing + 1 < tokens.size()
          && tokens.get(closing + 1).is(Token.NUMBER)
          && !current.isEmpty()
          && OUTCOMES.contains(current.get(current.size() - 1).kind())
          && inside.stream().anyMatch(token -> GROUNDS.contains(token.kind()))
          && inside.stream().noneMatch(token -> token.is(Token.NUMBER))) {
        List<Token> ground = new ArrayList<>(inside);
        ground.add(tokens.get(closing + 1));
        brackets.add(new Clause(ground, sentence, NOT_BRACKETED, false));
      }
    }

    private void setAside(List<Token> inside) {
      if (!inside.isEmpty()) {
        brackets.add(new Clause(inside, sentence, Math.max(0, number), false));
      }
    }

    private void close() {
      if (!current.isEmpty()) {
        clauses.add(new Clause(current, sentence, NOT_BRACKETED, item));
        item = false;
      }
      current = new ArrayList<>();
      clauses.addAll(brackets);
      brackets.clear();
    }
  }
}
