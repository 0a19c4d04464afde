package org.giiatlas.agency;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes Chinese names in ASCII for ids: pinyin without tones, words joined, rank words apart.
 *
 * <p>The readings are tables of this project (made once with ICU's Han-Latin, corrected for place
 * names), so that ids neither change with a library's version nor cost its start-up time.
 */
final class Romaniser {
  private static final Pattern RANK =
      Pattern.compile(
          "(综合实验区|实验区|开发区|园区|示范区|林区|矿区|自治区|自治州|自治县|自治旗|街道办事处|人民政府|管理委员会|委员会|办公室|办公厅|分局|街道|地区"
              + "|新区|省|市|县|区|旗|盟|州|镇|乡|苏木|局|厅|部|署|处|中心|办)");

  /** The syllable of each character of the basic plane; null for those that have none. */
  private final @Nullable String[] syllables = new String[1 << 16];

  private final Map<String, String> words = new HashMap<>();

  Romaniser() {
    for (String[] row : ResourceTable.rows("pinyin.csv")) {
      for (int i = 0; i < row[1].length(); i++) {
        syllables[row[1].charAt(i)] = row[0];
      }
    }
    for (String[] row : ResourceTable.rows("pinyin_words.csv")) {
      words.put(row[0], row[1]);
    }
  }

  /**
   * The slug of a name made of parts, such as division and office: lower-case ASCII letters, digits
   * and single hyphens; empty if nothing of the name can be written so.
   */
  String slug(String... parts) {
    StringBuilder slug = new StringBuilder();
    for (String part : parts) {
      append(slug, part);
      slug.append('-');
    }
    return slug.toString().replaceAll("-+", "-").replaceAll("^-|-$", "");
  }

  /** The letters of a name's pinyin, as addresses of sites have them: songyangxian. */
  String letters(String name) {
    StringBuilder letters = new StringBuilder();
    spell(letters, name);
    return letters.toString();
  }

  /** The first letter of each character's pinyin: syx. */
  String initials(String name) {
    return name.chars()
        .mapToObj(character -> letters(Character.toString(character)))
        .filter(syllable -> !syllable.isEmpty())
        .map(syllable -> syllable.substring(0, 1))
        .collect(Collectors.joining());
  }

  private void append(StringBuilder slug, String part) {
    Matcher rank = RANK.matcher(part);
    int from = 0;
    // A rank word ends the part or stands before another one; inside a word it is no rank (市场).
    while (rank.find()) {
      if (rank.end() == part.length() && rank.start() > 0) {
        spell(slug, part.substring(from, rank.start()));
        slug.append('-');
        from = rank.start();
      }
    }
    spell(slug, part.substring(from));
  }

  private void spell(StringBuilder slug, String text) {
    for (int i = 0; i < text.length(); ) {
      int wordLength = wordAt(text, i);
      if (wordLength > 0) {
        slug.append(words.get(text.substring(i, i + wordLength)));
        i += wordLength;
        continue;
      }
      char character = text.charAt(i);
      String syllable = syllables[character];
      if (syllable != null) {
        slug.append(syllable);
      } else if (isAsciiWord(character)) {
        slug.append(Character.toLowerCase(character));
      } else {
        slug.append('-');
      }
      i++;
    }
  }

  private static boolean isAsciiWord(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private int wordAt(String text, int from) {
    for (int length = Math.min(5, text.length() - from); length >= 1; length--) {
      if (words.containsKey(text.substring(from, from + length))) {
        return length;
      }
    }
    return 0;
  }
}
