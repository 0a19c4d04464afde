package org.giiatlas.document;

import java.util.Map;

/**
 * Traditional characters to simplified ones: word by word where a word is listed, else character by
 * character.
 */
final class TraditionalScript {
  private static final int FIRST = 0x3400;
  private static final int LAST = 0x9FFF;

  /** Fewer traditional characters than this are a name. */
  private static final int FEWEST = 3;

  /** Characters that stand in simplified text too, in words where they do not change. */
  private static final String IN_BOTH = "乾著瞭藉徵覆於夥鍾";

  private TraditionalScript() {}

  private static final class Table {
    static final char[] SIMPLIFIED = characters("traditional-characters.tsv");
    static final char[] TRADITIONAL = characters("simplified-characters.tsv");
    static final Map<String, String> WORDS = CharacterTable.load("traditional-words.tsv");
    static final boolean[] BEGINS_WORD = firstCharacters(WORDS);
    static final int LONGEST_WORD =
        WORDS.keySet().stream().mapToInt(String::length).max().orElseThrow();

    private static char[] characters(String resource) {
      char[] table = new char[LAST - FIRST + 1];
      for (int c = FIRST; c <= LAST; c++) {
        table[c - FIRST] = (char) c;
      }
      CharacterTable.load(resource)
          .forEach((found, written) -> table[found.charAt(0) - FIRST] = written.charAt(0));
      return table;
    }

    private static boolean[] firstCharacters(Map<String, String> words) {
      boolean[] first = new boolean[LAST - FIRST + 1];
      words.keySet().forEach(word -> first[word.charAt(0) - FIRST] = true);
      return first;
    }
  }

  /**
   * Whether the text as a whole is in traditional script: it has more characters that only
   * traditional script has than characters that only simplified script has.
   */
  static boolean isTraditional(CharSequence text) {
    long traditional = 0;
    long simplified = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST && c <= LAST && IN_BOTH.indexOf(c) < 0) {
        if (Table.SIMPLIFIED[c - FIRST] != c) {
          traditional++;
        } else if (Table.TRADITIONAL[c - FIRST] != c) {
          simplified++;
        }
      }
    }
    return traditional >= FEWEST && traditional > simplified;
  }

  static String simplify(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < FIRST || c > LAST) {
        out.append(quote(c));
        continue;
      }
      int end = Table.BEGINS_WORD[c - FIRST] ? endOfWord(text, i) : i;
      if (end > i) {
        out.append(Table.WORDS.get(text.substring(i, end)));
        i = end - 1;
      } else {
        out.append(Table.SIMPLIFIED[c - FIRST]);
      }
    }
    return out.toString();
  }

  private static int endOfWord(String text, int start) {
    for (int length = Table.LONGEST_WORD; length > 1; length--) {
      int end = start + length;
      if (end <= text.length() && Table.WORDS.containsKey(text.substring(start, end))) {
        return end;
      }
    }
    return start;
  }

  private static char quote(char c) {
    return switch (c) {
      case '\u300C' -> '\u201C';
      case '\u300D' -> '\u201D';
      case '\u300E' -> '\u2018';
      case '\u300F' -> '\u2019';
      default -> c;
    };
  }
}
