package org.giiatlas.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What must stand directly before or behind a token: a sequence of word classes, written as {@code
 * A|B} (one of them), {@code A*} (any number), {@code ~9} (a gap of at most nine characters without
 * another number), {@code ^9} (the same, and without a mark between members of a list) and {@code
 * $} (the end of the clause).
 */
final class Pattern {
  private static final String END = "$";

  /** Stands for the kind of a token where there is none. */
  static final String NOTHING = "";

  private static final int MOST_REPEATS = 12;

  /** What is said behind another number, or behind another word for none, belongs to that one. */
  private static final Set<String> ENDS_A_STATEMENT = Set.of(Token.NUMBER, "NO");

  private static final Set<String> ENDS_A_MEMBER = Set.of(Token.NUMBER, "NO", "LISTSEP");

  /** One part of a pattern; for a gap, {@code kinds} are the classes that it must not cross. */
  private record Element(Set<String> kinds, boolean repeated, int gap, boolean orEnd) {}

  private final List<Element> elements;

  private Pattern(List<Element> elements) {
    this.elements = elements;
  }

  /**
   * The classes that have a name in common: the sets of members.csv, and groups.csv, which may say
   * otherwise.
   */
  static final class Groups {
    private final Map<String, Set<String>> members = new HashMap<>();

    Groups() {
      for (Map<String, String> row : ProseTable.rows("members")) {
        members
            .computeIfAbsent(ProseTable.cell(row, "set"), set -> new LinkedHashSet<>())
            .add(ProseTable.cell(row, "class"));
      }
      for (Map<String, String> row : ProseTable.rows("groups")) {
        members.put(
            ProseTable.cell(row, "group"),
            new LinkedHashSet<>(ProseTable.alternatives(ProseTable.cell(row, "classes"))));
      }
    }

    /** The classes that a list with {@code |} means, names of groups resolved. */
    Set<String> classes(String alternatives) {
      Set<String> classes = new LinkedHashSet<>();
      for (String name : ProseTable.alternatives(alternatives)) {
        classes.addAll(members.getOrDefault(name, Set.of(name)));
      }
      return classes;
    }
  }

  static Pattern parse(String written, Groups groups) {
    List<Element> elements = new ArrayList<>();
    if (!written.isEmpty()) {
      for (String part : List.of(written.split(" "))) {
        if (part.startsWith("~") || part.startsWith("^")) {
          Set<String> barrier = part.startsWith("^") ? ENDS_A_MEMBER : ENDS_A_STATEMENT;
          elements.add(new Element(barrier, false, Integer.parseInt(part.substring(1)), false));
        } else {
          boolean repeated = part.endsWith("*");
          Set<String> kinds =
              groups.classes(repeated ? part.substring(0, part.length() - 1) : part);
          elements.add(new Element(kinds, repeated, 0, kinds.contains(END)));
        }
      }
    }
    return new Pattern(elements);
  }

  /**
   * Whether a token of that kind may stand nearest to the anchor, so that a match is worth trying;
   * {@link #NOTHING} is the kind at the end of the clause.
   */
  boolean mayBegin(String kind, boolean behind) {
    int step = behind ? 1 : -1;
    for (int i = behind ? 0 : elements.size() - 1; i >= 0 && i < elements.size(); i += step) {
      Element element = elements.get(i);
      if (element.gap() > 0 || element.kinds().contains(kind)) {
        return true;
      }
      if (!element.repeated()) {
        return element.orEnd() && kind.equals(NOTHING);
      }
    }
    return true;
  }

  /** Where a match that ends before {@code at} begins, or -1. */
  int matchBefore(List<Token> tokens, int at) {
    return match(tokens, elements.size() - 1, at - 1, -1);
  }

  /** Behind which token a match that begins at {@code at} ends, or -1. */
  int matchAfter(List<Token> tokens, int at) {
    return match(tokens, 0, at, 1);
  }

  private int match(List<Token> tokens, int element, int at, int step) {
    if (element < 0 || element == elements.size()) {
      return step > 0 ? at : at + 1;
    }
    Element wanted = elements.get(element);
    if (wanted.gap() > 0) {
      return matchGap(tokens, element, at, step);
    }
    boolean inside = at >= 0 && at < tokens.size();
    if (!inside) {
      boolean enough = wanted.orEnd() || wanted.repeated();
      return enough ? match(tokens, element + step, at, step) : -1;
    }
    if (!wanted.repeated()) {
      return wanted.kinds().contains(tokens.get(at).kind())
          ? match(tokens, element + step, at + step, step)
          : -1;
    }
    int most = 0;
    while (most < MOST_REPEATS
        && at + most * step >= 0
        && at + most * step < tokens.size()
        && wanted.kinds().contains(tokens.get(at + most * step).kind())) {
      most++;
    }
    for (int repeats = most; repeats >= 0; repeats--) {
      int end = match(tokens, element + step, at + repeats * step, step);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }

  private int matchGap(List<Token> tokens, int element, int from, int step) {
    int budget = elements.get(element).gap();
    int at = from;
    while (true) {
      int end = match(tokens, element + step, at, step);
      if (end >= 0) {
        return end;
      }
      if (at < 0
          || at >= tokens.size()
          || elements.get(element).kinds().contains(tokens.get(at).kind())) {
        return -1;
      }
      budget -= tokens.get(at).length();
      if (budget < 0) {
        return -1;
      }
      at += step;
    }
  }
}
