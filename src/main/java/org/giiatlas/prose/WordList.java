package org.giiatlas.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words and what each stands for, found in a text by longest match. */
final class WordList {
  /**
   * A word of the list.
   *
   * @param text the word as written
   * @param meaning what it stands for, such as a word class
   */
  record Word(String text, String meaning) {}

  /** The words by their first character, longest first; a table, because every character asks. */
  private final Word[][] byFirst = new Word[Character.MAX_VALUE + 1][];

  /**
   * Reads a table whose one column names a meaning and whose other lists its words.
   *
   * @throws IllegalStateException if a word stands in the table twice
   */
  static WordList of(String table, String meaningColumn, String wordsColumn) {
    WordList list = new WordList();
    Map<String, String> seen = new HashMap<>();
    Map<Character, List<Word>> byFirst = new HashMap<>();
    for (Map<String, String> row : ProseTable.rows(table)) {
      String meaning = ProseTable.cell(row, meaningColumn).intern();
      for (String word : ProseTable.alternatives(ProseTable.cell(row, wordsColumn))) {
        String earlier = seen.put(word, meaning);
        if (earlier != null) {
          throw new IllegalStateException(
              "\"" + word + "\" stands twice in " + table + ": " + earlier + ", " + meaning);
        }
        byFirst
            .computeIfAbsent(word.charAt(0), first -> new ArrayList<>())
            .add(new Word(word, meaning));
      }
    }
    Comparator<Word> longestFirst = Comparator.comparingInt(word -> -word.text().length());
    byFirst.forEach(
        (first, words) ->
            list.byFirst[first] = words.stream().sorted(longestFirst).toArray(Word[]::new));
    return list;
  }

  /** The longest word that begins at {@code at}; a word of length zero where none does. */
  Word at(String text, int at) {
    Word[] words = byFirst[text.charAt(at)];
    if (words != null) {
      for (Word word : words) {
        if (text.startsWith(word.text(), at)) {
          return word;
        }
      }
    }
    return NONE;
  }

  /** What {@link #at} gives where no word begins. */
  static final Word NONE = new Word("", "");
}
