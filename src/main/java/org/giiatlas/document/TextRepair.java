package org.giiatlas.document;

import org.jsoup.parser.Parser;

/**
 * Brings the text of one document to the normal form that every later step relies on.
 *
 * <table>
 *   <caption>The normal form</caption>
 *   <tr><th>what</th><th>form</th><th>example</th></tr>
 *   <tr><td>digits, Latin letters, signs</td><td>half width</td><td>１２％ → 12%</td></tr>
 *   <tr><td>brackets</td><td>half width</td><td>第（一）项 → 第(一)项</td></tr>
 *   <tr><td>colon, full stop of numbering</td><td>half width</td><td>其中：1．网站 → 其中:1.网站</td></tr>
 *   <tr><td>comma, semicolon beside Chinese</td><td>full width</td><td>2012年,我局 → 2012年，我局</td></tr>
 *   <tr><td>comma between digits</td><td>as found</td><td>14,069</td></tr>
 *   <tr><td>、 。 《》 〔〕 “ ” ！ ？ —</td><td>as found</td><td>“三安全一稳定”</td></tr>
 *   <tr><td>hyphens and minus signs</td><td>{@code -}</td><td>－3 → -3</td></tr>
 *   <tr><td>blanks of any kind</td><td>as many ordinary blanks</td><td>U+00A0, U+3000</td></tr>
 *   <tr><td>tab, {@code |}</td><td>as found</td><td></td></tr>
 *   <tr><td>signs of one code point for an enumeration</td><td>written out</td><td>⒈ → 1. and ㈠ → (一)</td></tr>
 *   <tr><td>circled numbers</td><td>as found</td><td>①</td></tr>
 *   <tr><td>radicals, compatibility ideographs</td><td>ordinary characters</td><td>⼈⽂ → 人文</td></tr>
 *   <tr><td>zero-width characters, soft hyphens</td><td>removed</td><td></td></tr>
 *   <tr><td>private use, control characters</td><td>blank</td><td></td></tr>
 *   <tr><td>traditional script, in traditional documents</td><td>simplified</td><td>於 → 于</td></tr>
 *   <tr><td>a reading in brackets</td><td>removed</td><td>現(xiàn)在 → 现在</td></tr>
 *   <tr><td>{@code ?} in place of a no-break space</td><td>blank</td><td>名? 稱 → 名  称</td></tr>
 *   <tr><td>HTML entities left in text</td><td>resolved</td><td>{@literal &}nbsp;</td></tr>
 * </table>
 *
 * <p>Two digits that something stood between are never glued: a blank stays. Script, readings and
 * lost blanks are judged on the whole document, so that a single odd character is left alone. The
 * repair is linear in the text's length and does not move text between lines.
 */
public final class TextRepair {
  private static final int LONGEST_ENTITY = 10;

  private final boolean traditional;
  private final boolean readings;
  private final boolean lostBlanks;

  private TextRepair(boolean traditional, boolean readings, boolean lostBlanks) {
    this.traditional = traditional;
    this.readings = readings;
    this.lostBlanks = lostBlanks;
  }

  /**
   * The repair for a document.
   *
   * @param text all text of the document, unrepaired
   */
  public static TextRepair forDocument(String text) {
    return new TextRepair(
        TraditionalScript.isTraditional(text),
        PinyinNoise.occursIn(text.replace('（', '(').replace('）', ')')),
        LostBlanks.occurIn(text));
  }

  /** One line (without its line end) in the normal form. */
  public String line(String raw) {
    String text = CharacterForms.normalise(entities(WordComments.remove(raw)));
    if (lostBlanks) {
      text = LostBlanks.restore(text);
    }
    if (readings) {
      text = PinyinNoise.remove(text);
    }
    if (traditional) {
      text = TraditionalScript.simplify(text);
    }
    return punctuation(text);
  }

  /** The text of a table's cell: as a line, with runs of blanks made one, and stripped. */
  public String cell(String raw) {
    String text = line(raw);
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (!blank) {
        out.append(c);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }

  private static String entities(String text) {
    for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
      int reach = Math.min(text.length(), at + LONGEST_ENTITY);
      if (text.substring(at, reach).indexOf(';') > 0) {
        return Parser.unescapeEntities(text, false);
      }
    }
    return text;
  }

  /** Commas and semicolons of Chinese prose to full width; those of numbers and code stay. */
  private static String punctuation(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == ',' || c == ';') && isChineseMark(text, i)) {
        if (out == null) {
          out = new StringBuilder(text);
        }
        out.setCharAt(i, c == ',' ? '\uFF0C' : '\uFF1B');
      }
    }
    return out == null ? text : out.toString();
  }

  private static boolean isChineseMark(String text, int at) {
    return (at > 0 && Han.isChinese(text.charAt(at - 1)))
        || (at + 1 < text.length() && Han.isChinese(text.charAt(at + 1)));
  }
}
