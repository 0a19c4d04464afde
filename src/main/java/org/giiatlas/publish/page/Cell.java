package org.giiatlas.publish.page;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table of the page.
 *
 * @param text as people read it
 * @param value as the files have it, by which the table sorts and which its download holds; empty
 *     where there is none
 * @param number whether it stands in a column of numbers
 */
record Cell(Bilingual text, String value, boolean number) {
  static Cell text(String text) {
    return words(new Bilingual(text, text));
  }

  /** Words in both languages; the download has the Chinese. */
  static Cell words(Bilingual words) {
    return new Cell(words, words.zh(), false);
  }

  static Cell figure(@Nullable BigDecimal number) {
    return number(Numbers.figure(number), plain(number));
  }

  static Cell figure(long number) {
    return number(Numbers.figure(number), Long.toString(number));
  }

  /** A year has no separators. */
  static Cell year(int year) {
    return number(Integer.toString(year), Integer.toString(year));
  }

  static Cell change(@Nullable BigDecimal share) {
    return number(Numbers.change(share), plain(share));
  }

  /** A part of a whole or a change that is drawn as such. */
  static Cell share(@Nullable BigDecimal share) {
    return number(Numbers.share(share), plain(share));
  }

  private static Cell number(String text, String value) {
    return new Cell(new Bilingual(text, text), value, true);
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }
}
